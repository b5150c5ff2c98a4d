package org.tadamon.core.petition.life;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.petition.Exposure;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.petition.TextVersion;
import org.tadamon.core.petition.aftermath.Answer;
import org.tadamon.core.petition.aftermath.Delivery;
import org.tadamon.core.petition.aftermath.EntryId;

/** All that can have happened in one petition's life. Each is from the {@link LifeCommand} of the same verb. */
public sealed interface LifeEvent {

    /** Which petition it happened to. */
    PetitionId petitionId();

    /**
     * The text was handed to the moderators.
     *
     * @param submission counts from 1 for each petition; a decision says which one it is about
     * @param textVersion what they are to decide on
     */
    record PetitionSubmitted(PetitionId petitionId, int submission, TextVersion textVersion, AccountId by)
            implements LifeEvent {}

    /** The moderators approved; followed at once by {@link PetitionOpened} or {@link PetitionSponsorsSought}. */
    record PetitionApproved(PetitionId petitionId, int submission, AccountId by) implements LifeEvent {}

    /** The moderators refused, for a reason everybody may know, with a note for the organisers. */
    record PetitionRejected(PetitionId petitionId, int submission, String reasonCode, String note, AccountId by)
            implements LifeEvent {}

    /**
     * It was given back to be changed.
     *
     * @param note what to change; empty when it was approved, but only after its closing time
     */
    record PetitionChangesAsked(PetitionId petitionId, int submission, String note, AccountId by)
            implements LifeEvent {}

    /**
     * The text was frozen, and whoever has the link may sign until enough have for it to be published.
     *
     * @param closesAt first instant (UTC) at which a signature is refused
     * @param needed how many signatures must count; 1 or more
     */
    record PetitionSponsorsSought(
            PetitionId petitionId, TextVersion textVersion, Instant closesAt, Exposure exposure, int needed)
            implements LifeEvent {}

    /**
     * The text was frozen and the petition was published and takes signatures: approved, or enough sponsors signed.
     *
     * @param closesAt first instant (UTC) at which a signature is refused; later than the event's own timestamp
     */
    record PetitionOpened(PetitionId petitionId, TextVersion textVersion, Instant closesAt, Exposure exposure)
            implements LifeEvent {}

    /**
     * Nobody could sign for a while, and the closing time moved by as much.
     *
     * @param closesAt first instant (UTC) at which a signature is refused from now on
     * @param lostFrom first instant of the outage
     * @param lostUntil first instant after it
     */
    record PetitionExtended(PetitionId petitionId, Instant closesAt, Instant lostFrom, Instant lostUntil)
            implements LifeEvent {}

    /**
     * So many signatures counted; true for good, whatever the count becomes later.
     *
     * @param count one of the milestones the platform has set
     * @param at when that many counted for the first time
     */
    record MilestoneReached(PetitionId petitionId, long count, Instant at) implements LifeEvent {}

    /**
     * No more signatures, for good.
     *
     * @param by {@code null} when its closing time came; also in petitions closed before there were accounts
     */
    record PetitionClosed(PetitionId petitionId, @Nullable AccountId by) implements LifeEvent {}

    /** It was handed over. */
    record PetitionDelivered(PetitionId petitionId, EntryId entryId, Delivery delivery, AccountId by)
            implements LifeEvent {}

    /** It was answered. */
    record PetitionAnswered(PetitionId petitionId, EntryId entryId, Answer answer, AccountId by) implements LifeEvent {}

    /** Its organisers took it back, for a reason everybody may know. */
    record PetitionWithdrawn(PetitionId petitionId, AccountId by, String reason) implements LifeEvent {}

    /** The moderators hid it, for a reason everybody may know. */
    record PetitionTakenDown(PetitionId petitionId, String reasonCode, AccountId by) implements LifeEvent {}

    /** The moderators made it again what it was. */
    record PetitionRestored(PetitionId petitionId, AccountId by) implements LifeEvent {}
}
