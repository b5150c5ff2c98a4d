package org.tadamon.core.signature;

import java.time.Clock;
import java.time.Instant;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.petition.TextVersion;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.signature.SignatureProblem.NoSuchPetition;
import org.tadamon.core.signature.SignatureProblem.PetitionClosed;
import org.tadamon.core.signature.SignatureProblem.PetitionNotOpenYet;

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
     */
    record Open(TextVersion textVersion, Instant closesAt) implements Terms {}

    /** It was closed. */
    record Ended() implements Terms {}

    /** The words that can be signed at this moment. Refused: every rule of {@link SignatureProblem} on the petition. */
    static TextVersion wordsOpenToSign(Terms terms, Clock clock) {
        return switch (terms) {
            case Unknown() -> throw new CommandRefused(new NoSuchPetition());
            case NotYet() -> throw new CommandRefused(new PetitionNotOpenYet());
            case Open(var text, var closesAt) when clock.instant().isBefore(closesAt) -> text;
            case Open _, Ended() -> throw new CommandRefused(new PetitionClosed());
        };
    }
}
