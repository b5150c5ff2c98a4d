package org.tadamon.core.signature;

import java.time.Instant;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.petition.TextVersion;

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
}
