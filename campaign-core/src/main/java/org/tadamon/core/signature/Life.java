package org.tadamon.core.signature;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.consent.Consents;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.signature.SignatureCommand.GiveSignature;
import org.tadamon.core.signature.SignatureEvent.SignatureConfirmed;
import org.tadamon.core.signature.SignatureEvent.SignatureConsentTakenBack;
import org.tadamon.core.signature.SignatureEvent.SignatureConsented;
import org.tadamon.core.signature.SignatureEvent.SignatureErased;
import org.tadamon.core.signature.SignatureEvent.SignatureGiven;
import org.tadamon.core.signature.SignatureEvent.SignatureHeld;
import org.tadamon.core.signature.SignatureEvent.SignatureRemoved;
import org.tadamon.core.signature.SignatureEvent.SignatureRestored;
import org.tadamon.core.signature.SignatureEvent.SignatureReviewAsked;
import org.tadamon.core.signature.SignatureEvent.SignatureVisibilityChanged;
import org.tadamon.core.signature.SignatureEvent.SignatureWithdrawn;
import org.tadamon.core.signature.Standing.Kept;
import org.tadamon.core.signer.Visibility;

/**
 * What has become of a signature so far.
 *
 * @param visibility {@code null} before it was given
 * @param reviewAsked whether the signer has asked for another look since it was last held or removed
 */
record Life(
        PetitionId petition,
        Tally tally,
        Standing standing,
        Consents consents,
        @Nullable Visibility visibility,
        boolean reviewAsked) {

    /** Makes the event by which it comes to stand otherwise. */
    @FunctionalInterface
    interface Step {
        SignatureEvent event(SignatureId id, PetitionId petition, Tally tally);
    }

    /** Before its first event. */
    static final Life NONE = new Life(
            new PetitionId(new UUID(0, 0)), new Tally("", null, 0), Standing.ABSENT, Consents.NONE, null, false);

    Life after(SignatureEvent event) {
        var next = standingAfter(event);
        return new Life(
                event.petitionId(),
                event.tally(),
                next,
                consentsAfter(event, next),
                switch (event) {
                    case SignatureGiven given -> given.signer().visibility();
                    case SignatureVisibilityChanged changed -> changed.visibility();
                    default -> visibility;
                },
                event instanceof SignatureReviewAsked || reviewAsked && next.equals(standing));
    }

    /** For being given like this. */
    Tally given(GiveSignature command) {
        return new Tally(
                command.areaCode(), command.source(), standing.changeTo(standing.given(command.confirmation())));
    }

    /** For coming to stand like this, by which the count may move. */
    Tally moved(Standing next) {
        return tally.changing(standing.changeTo(next));
    }

    /** For what moves no count. */
    Tally unmoved() {
        return tally.changing(0);
    }

    private Standing standingAfter(SignatureEvent event) {
        return switch (event) {
            case SignatureGiven given -> standing.given(given.confirmation());
            case SignatureConfirmed _ -> standing.confirm();
            case SignatureWithdrawn _ -> standing.withdraw();
            case SignatureHeld held -> standing.ruled(Kept.HELD, held.reason());
            case SignatureRemoved removed -> standing.ruled(Kept.REMOVED, removed.reason());
            case SignatureRestored restored -> standing.ruled(Kept.FREE, restored.reason());
            case SignatureErased _ -> standing.erase();
            case SignatureConsented _,
                    SignatureConsentTakenBack _,
                    SignatureVisibilityChanged _,
                    SignatureReviewAsked _ -> standing;
        };
    }

    private Consents consentsAfter(SignatureEvent event, Standing next) {
        return switch (event) {
            case SignatureConsented given -> consents.with(given.consent());
            case SignatureConsentTakenBack back -> consents.without(back.consent());
            default -> next.mayChoose() ? consents : Consents.NONE;
        };
    }
}
