package org.tadamon.core.retention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.petition.PetitionId;

/**
 * All that can have been decided about the personal data of one petition's signers. Each is from the
 * {@link RetentionCommand} of the same meaning. Reasons are kept for good, and name nobody.
 */
public sealed interface RetentionEvent {

    /** Whose signers. */
    PetitionId petitionId();

    /**
     * Its organisers promised an earlier end.
     *
     * @param on first day (UTC) on which the data is gone, once the petition has ended; earlier than any before
     */
    record ErasureBroughtForward(PetitionId petitionId, LocalDate on, AccountId by) implements RetentionEvent {}

    /** Those who run the platform keep the data until the hold is lifted. */
    record HoldPlaced(PetitionId petitionId, String reason, AccountId by) implements RetentionEvent {}

    /** The data ends again as if there had been no hold. */
    record HoldLifted(PetitionId petitionId, String reason, AccountId by) implements RetentionEvent {}

    /**
     * From now on nobody can open it, and nobody can sign.
     *
     * @param reason empty where its time had come
     * @param by {@code null} where its time had come
     */
    record DataDestroyed(
            PetitionId petitionId,
            Cause cause,
            String reason,
            @Nullable AccountId by) implements RetentionEvent {}

    /** Why the data was destroyed. */
    enum Cause {
        /** The day had come on which it had to be. */
        TIME,
        /** Somebody who may decided so. */
        DECISION
    }
}
