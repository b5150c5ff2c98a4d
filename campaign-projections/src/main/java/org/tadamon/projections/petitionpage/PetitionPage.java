package org.tadamon.projections.petitionpage;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.petition.NewsId;
import org.tadamon.core.petition.PetitionDraft;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.petition.TextVersion;

/**
 * One petition as it is read. Made of every {@link org.tadamon.core.petition.PetitionEvent}.
 *
 * @param stage as recorded; a petition past its closing time may still be recorded as open, see
 *     {@link #takesSignaturesAt}
 * @param textVersion the hash of the frozen text; {@code null} on a draft
 * @param openedAt {@code null} on a draft
 * @param closedAt when it was closed by its organiser; {@code null} otherwise
 * @param news newest first
 */
public record PetitionPage(
        PetitionId id,
        String slug,
        Stage stage,
        PetitionDraft draft,
        @Nullable TextVersion textVersion,
        Instant draftedAt,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        List<News> news) {

    /** How far a petition has come. */
    public enum Stage {
        /** Being written; not public. */
        DRAFT,
        /** Opened, and not closed by its organiser. */
        OPEN,
        /** Closed by its organiser. */
        CLOSED
    }

    /** Dated news. */
    public record News(NewsId id, Instant postedAt, Map<String, String> texts) {}

    /** Whether it may be signed at this moment. */
    public boolean takesSignaturesAt(Instant now) {
        return stage == Stage.OPEN && now.isBefore(draft.closesAt());
    }
}
