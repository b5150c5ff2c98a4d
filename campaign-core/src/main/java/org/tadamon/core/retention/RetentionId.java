package org.tadamon.core.retention;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.tadamon.core.petition.PetitionId;

/** Names what is decided about the personal data of one petition; there is one for each. */
public record RetentionId(UUID value) {

    /** Reads what {@link #toString} wrote. */
    public static RetentionId of(String text) {
        return new RetentionId(UUID.fromString(text));
    }

    /** That of a petition. */
    public static RetentionId of(PetitionId petition) {
        var name = "tadamon|retention|" + petition;
        return new RetentionId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
