package org.tadamon.api.export.reason;

import org.jspecify.annotations.Nullable;
import org.tadamon.core.comment.CommentId;

/**
 * What somebody said, as everybody may read it.
 *
 * @param name what its signer shows of theirs; {@code null} where they show nothing
 */
public record SaidReason(
        CommentId id, String words, @Nullable String name) {

    @Override
    public String toString() {
        return "<reason " + id + ">";
    }
}
