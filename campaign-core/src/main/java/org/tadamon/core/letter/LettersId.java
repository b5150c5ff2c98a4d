package org.tadamon.core.letter;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.tadamon.core.organisation.OrganisationId;

/** Names the letters of one organisation, in all languages; there is one for each. */
public record LettersId(UUID value) {

    /** Reads what {@link #toString} wrote. */
    public static LettersId of(String text) {
        return new LettersId(UUID.fromString(text));
    }

    /** Those of an organisation. */
    public static LettersId of(OrganisationId organisation) {
        var name = "tadamon|letters|" + organisation;
        return new LettersId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
