package org.tadamon.core.retention;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.petition.PetitionId;

/**
 * All that can be decided about the personal data of one petition's signers. Each may be sent twice with the same
 * result. Refused once it was destroyed, but for what asks for just that: {@code privacy/destroyed}.
 */
public sealed interface RetentionCommand {

    /** Whose signers. */
    PetitionId petitionId();

    /**
     * Promise an earlier end. Refused: {@link RetentionProblem.NotAhead}, {@link RetentionProblem.LaterThanPromised}.
     *
     * @param on first day (UTC) on which the data is gone; later than today, and not later than was promised before
     */
    record BringErasureForward(
            @TargetAggregateIdentifier RetentionId retentionId, PetitionId petitionId, LocalDate on, AccountId by)
            implements RetentionCommand {}

    /**
     * Keep the data whatever day comes.
     *
     * @param reason 1 to 500 grapheme clusters
     */
    record PlaceHold(
            @TargetAggregateIdentifier RetentionId retentionId, PetitionId petitionId, String reason, AccountId by)
            implements RetentionCommand {}

    /**
     * Keep it no longer than without the hold.
     *
     * @param reason 1 to 500 grapheme clusters
     */
    record LiftHold(
            @TargetAggregateIdentifier RetentionId retentionId, PetitionId petitionId, String reason, AccountId by)
            implements RetentionCommand {}

    /** Destroy the data, since its day has come. Refused: {@link RetentionProblem.Held}. */
    record DestroyOnTime(@TargetAggregateIdentifier RetentionId retentionId, PetitionId petitionId)
            implements RetentionCommand {}

    /**
     * Destroy the data now, whatever day was promised. Refused: {@link RetentionProblem.Held}.
     *
     * @param reason 1 to 500 grapheme clusters
     */
    record DestroyNow(
            @TargetAggregateIdentifier RetentionId retentionId, PetitionId petitionId, String reason, AccountId by)
            implements RetentionCommand {}
}
