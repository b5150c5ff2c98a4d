package org.tadamon.projections.petitionlist;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.Exposure;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.petition.life.Stage;

/**
 * One petition in a list. Made of every {@link org.tadamon.core.petition.PetitionEvent} but news, and of what moves it
 * from stage to stage.
 *
 * @param titles by language tag
 * @param demands by language tag, CommonMark
 * @param organisation whose petition it is; {@code null} for the one that runs the platform
 * @param stage as recorded; {@code CLOSED} also once it is delivered or answered
 * @param closesAt as it is by now
 * @param openedAt when it was published; {@code null} until then
 */
public record PetitionLine(
        PetitionId id,
        String slug,
        @Nullable OrganisationId organisation,
        Stage stage,
        Map<String, String> titles,
        Map<String, String> demands,
        int goal,
        Instant closesAt,
        Exposure exposure,
        @Nullable Instant openedAt) {

    /** Whether it may be signed at this moment. */
    public boolean takesSignaturesAt(Instant now) {
        return stage.takesSignatures() && now.isBefore(closesAt);
    }
}
