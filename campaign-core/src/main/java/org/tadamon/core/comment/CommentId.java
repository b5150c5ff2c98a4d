package org.tadamon.core.comment;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.tadamon.core.signature.SignatureId;

/**
 * Names one comment: the same for the same signature, so that there is one at the most; which signature it is cannot be
 * read from it.
 */
public record CommentId(UUID value) {

    /** Reads what {@link #toString} wrote. */
    public static CommentId of(String text) {
        return new CommentId(UUID.fromString(text));
    }

    /** The one comment of a signature, whether there is one or not. */
    public static CommentId of(SignatureId signature) {
        var name = "tadamon|comment|" + signature;
        return new CommentId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
