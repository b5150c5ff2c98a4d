package org.tadamon.projections.petitionpage;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.NewsId;
import org.tadamon.core.petition.PetitionDraft;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.petition.TextVersion;
import org.tadamon.core.petition.life.Stage;

/**
 * One petition as it is read. Made of every {@link org.tadamon.core.petition.PetitionEvent} and every
 * {@link org.tadamon.core.petition.life.LifeEvent}.
 *
 * @param organisation whose petition it is; {@code null} for the one that runs the platform
 * @param stage as recorded; a petition past its closing time may still be recorded as open, see
 *     {@link #takesSignaturesAt}
 * @param draft with the closing time as it is by now
 * @param textVersion the hash of the frozen text; {@code null} until it is approved
 * @param openedAt when it was published; {@code null} until then
 * @param closedAt {@code null} until it was closed
 * @param news newest first
 * @param story what has become of it
 */
public record PetitionPage(
        PetitionId id,
        String slug,
        @Nullable OrganisationId organisation,
        Stage stage,
        PetitionDraft draft,
        @Nullable TextVersion textVersion,
        Instant draftedAt,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        List<News> news,
        PetitionStory story) {

    /** Dated news. */
    public record News(NewsId id, Instant postedAt, Map<String, String> texts) {}

    /** Whether it may be signed at this moment. */
    public boolean takesSignaturesAt(Instant now) {
        return stage.takesSignatures() && now.isBefore(draft.closesAt());
    }
}
