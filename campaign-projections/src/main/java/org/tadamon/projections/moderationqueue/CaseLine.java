package org.tadamon.projections.moderationqueue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.moderation.About;
import org.tadamon.core.moderation.CaseId;

/**
 * One case in a list. Made of every {@link org.tadamon.core.moderation.CaseEvent}.
 *
 * @param dueAt by when it should be decided
 * @param holder who claimed it last; {@code null} when nobody did, or it was given back
 * @param heldUntil first instant at which the claim has lapsed
 * @param proposedBy who wants the petition taken down, as long as another must agree
 * @param reports how many readers reported
 */
public record CaseLine(
        CaseId id,
        About about,
        Instant openedAt,
        Instant dueAt,
        CaseStage stage,
        @Nullable AccountId holder,
        @Nullable Instant heldUntil,
        @Nullable AccountId proposedBy,
        long reports) {

    /** Who holds it at this moment. */
    public @Nullable AccountId holderAt(Instant now) {
        return heldUntil != null && now.isBefore(heldUntil) ? holder : null;
    }

    /** Whether a decision is awaited. */
    public boolean isOpen() {
        return stage == CaseStage.AWAITING || stage == CaseStage.PROPOSED;
    }
}
