package org.tadamon.core.petition.life;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.petition.aftermath.Answer;
import org.tadamon.core.petition.aftermath.Delivery;
import org.tadamon.core.petition.aftermath.EntryId;

/**
 * All that moves a petition on in its life. Each may be sent twice with the same result. Which is refused in which
 * stage, and by which {@link LifeProblem}, is a table in the tests.
 */
public sealed interface LifeCommand {

    /** Which petition. */
    PetitionId petitionId();

    /** Hand the text to the moderators. Refused after a decision as long as nothing has been changed since. */
    record SubmitPetition(@TargetAggregateIdentifier PetitionId petitionId, AccountId by) implements LifeCommand {}

    /** Publish what was submitted. Changes nothing once that submission has been decided on. */
    record ApprovePetition(@TargetAggregateIdentifier PetitionId petitionId, int submission, AccountId by)
            implements LifeCommand {}

    /**
     * Refuse what was submitted. Changes nothing once that submission has been decided on.
     *
     * @param reasonCode public; 1 to 40 of {@code a-z 0-9 -}
     * @param note for the organisers; 0 to 500 grapheme clusters
     */
    record RejectPetition(
            @TargetAggregateIdentifier PetitionId petitionId,
            int submission,
            String reasonCode,
            String note,
            AccountId by)
            implements LifeCommand {}

    /**
     * Give what was submitted back to be changed. Changes nothing once that submission has been decided on.
     *
     * @param note what to change; 1 to 500 grapheme clusters
     */
    record AskForChanges(@TargetAggregateIdentifier PetitionId petitionId, int submission, String note, AccountId by)
            implements LifeCommand {}

    /**
     * Take the petition back for good, before it is closed.
     *
     * @param reason public, kept for good; 1 to 500 grapheme clusters
     */
    record WithdrawPetition(@TargetAggregateIdentifier PetitionId petitionId, AccountId by, String reason)
            implements LifeCommand {}

    /** Take no more signatures, for good. */
    record ClosePetition(@TargetAggregateIdentifier PetitionId petitionId, AccountId by) implements LifeCommand {}

    /** Say that the closing time has come; changes nothing before it has. */
    record CloseOnTime(@TargetAggregateIdentifier PetitionId petitionId) implements LifeCommand {}

    /** Write down that it was handed over. */
    record RecordDelivery(
            @TargetAggregateIdentifier PetitionId petitionId, EntryId entryId, Delivery delivery, AccountId by)
            implements LifeCommand {}

    /** Write down what was answered. */
    record RecordAnswer(@TargetAggregateIdentifier PetitionId petitionId, EntryId entryId, Answer answer, AccountId by)
            implements LifeCommand {}

    /**
     * Hide it.
     *
     * @param reasonCode public; 1 to 40 of {@code a-z 0-9 -}
     */
    record TakeDownPetition(@TargetAggregateIdentifier PetitionId petitionId, String reasonCode, AccountId by)
            implements LifeCommand {}

    /** Make it again what it was before it was taken down. */
    record RestorePetition(@TargetAggregateIdentifier PetitionId petitionId, AccountId by) implements LifeCommand {}

    /**
     * Take note of how many signatures count: milestones are reached by it, and enough sponsors publish a petition.
     *
     * @param at when the last of them began to count
     */
    record NoteCount(@TargetAggregateIdentifier PetitionId petitionId, long count, Instant at) implements LifeCommand {}

    /**
     * Move the closing time by the time during which nobody could sign; once for each such time.
     *
     * @param from first instant of it
     * @param until first instant after it
     */
    record MakeUpForOutage(@TargetAggregateIdentifier PetitionId petitionId, Instant from, Instant until)
            implements LifeCommand {}
}
