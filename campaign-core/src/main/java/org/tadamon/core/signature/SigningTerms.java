package org.tadamon.core.signature;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.petition.TextVersion;
import org.tadamon.core.privacy.Destroyed;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.signature.SignatureProblem.ConfirmedTooLate;
import org.tadamon.core.signature.SignatureProblem.NoSuchPetition;
import org.tadamon.core.signature.SignatureProblem.PetitionClosed;
import org.tadamon.core.signature.SignatureProblem.PetitionNotOpenYet;
import org.tadamon.core.signature.SignatureProblem.PetitionRejected;
import org.tadamon.core.signature.SignatureProblem.PetitionTakenDown;
import org.tadamon.core.signature.SignatureProblem.PetitionUnderReview;
import org.tadamon.core.signature.SignatureProblem.PetitionWithdrawn;

/**
 * Tells whether a petition takes signatures, from the petition's own history and at most a second old: somebody who
 * signs in the second after it was closed is in or out, never half.
 */
@FunctionalInterface
public interface SigningTerms {

    /** What the petition's history says. */
    Terms of(PetitionId petitionId);

    /** What a petition's history says about signing it. */
    sealed interface Terms {}

    /** There is no such petition. */
    record Unknown() implements Terms {}

    /** It is still being written. */
    record NotYet() implements Terms {}

    /**
     * It takes signatures.
     *
     * @param closesAt first instant (UTC) at which a signature is refused
     * @param areaLevel the one level signers are counted by
     */
    record Open(TextVersion textVersion, Instant closesAt, String areaLevel) implements Terms {}

    /** The moderators are reading it. */
    record UnderReview() implements Terms {}

    /** The moderators refused it. */
    record Rejected() implements Terms {}

    /**
     * It was closed.
     *
     * @param since first instant (UTC) at which a signature was refused
     */
    record Ended(Instant since) implements Terms {}

    /** Its organisers took it back. */
    record Withdrawn() implements Terms {}

    /** The moderators hid it. */
    record TakenDown() implements Terms {}

    /** What its signers gave was destroyed for good. */
    record DataDestroyed() implements Terms {}

    /** How long after the end of a petition a signature that was given in time may still be confirmed. */
    Duration GRACE = Duration.ofHours(24);

    /** Refuses to confirm so long after the end. What was hidden may come back, so it is confirmed meanwhile. */
    static void requireStillConfirmable(Terms terms, Clock clock) {
        boolean inTime = switch (terms) {
            case Open open -> clock.instant().isBefore(open.closesAt().plus(GRACE));
            case Ended ended -> clock.instant().isBefore(ended.since().plus(GRACE));
            case TakenDown() -> true;
            case Unknown(), NotYet(), UnderReview(), Rejected(), Withdrawn(), DataDestroyed() -> false;
        };
        if (!inTime) {
            throw new CommandRefused(new ConfirmedTooLate());
        }
    }

    /** The words somebody signs at this moment. Refused as by {@link #requireOpen}. */
    static TextVersion wordsOpenToSign(Terms terms, Clock clock) {
        return requireOpen(terms, clock).textVersion();
    }

    /** A petition somebody can sign at this moment. Refused: every {@link SignatureProblem}, {@link Destroyed}. */
    static Open requireOpen(Terms terms, Clock clock) {
        if (terms instanceof Open open && clock.instant().isBefore(open.closesAt())) {
            return open;
        }
        throw new CommandRefused(
                switch (terms) {
                    case Unknown() -> new NoSuchPetition();
                    case NotYet() -> new PetitionNotOpenYet();
                    case UnderReview() -> new PetitionUnderReview();
                    case Rejected() -> new PetitionRejected();
                    case Open _, Ended _ -> new PetitionClosed();
                    case Withdrawn() -> new PetitionWithdrawn();
                    case TakenDown() -> new PetitionTakenDown();
                    case DataDestroyed() -> new Destroyed();
                });
    }
}
