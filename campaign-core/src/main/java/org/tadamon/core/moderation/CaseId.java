package org.tadamon.core.moderation;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.tadamon.core.moderation.About.Kind;
import org.tadamon.core.petition.PetitionId;

/** Names one case: the same for the same matter, so that it is opened once, however often that is asked for. */
public record CaseId(UUID value) {

    /** Reads what {@link #toString} wrote. */
    public static CaseId of(String text) {
        return new CaseId(UUID.fromString(text));
    }

    /**
     * The case of a matter.
     *
     * @param number which submission of the petition, or which case of reports on it; from 1
     */
    public static CaseId of(Kind kind, PetitionId petition, int number) {
        var name = "tadamon|case|" + kind + "|" + petition + "|" + number;
        return new CaseId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
