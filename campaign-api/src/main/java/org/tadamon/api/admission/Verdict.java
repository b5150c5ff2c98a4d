package org.tadamon.api.admission;

import org.tadamon.api.proof.Challenge;

/** What is to be done with a signature, going by where it comes from. None of these loses it. */
public sealed interface Verdict {

    /**
     * It is taken.
     *
     * @param tag of the network it comes from, 8 bytes
     */
    record Free(byte[] tag) implements Verdict {}

    /**
     * It is taken once this is solved, or its giver has waited.
     *
     * @param challenge made for them a moment ago
     */
    record NeedsProof(Challenge challenge) implements Verdict {}

    /**
     * It is taken, and counts once a moderator has looked at it.
     *
     * @param reason a code: {@code hold.<reason>} tells moderators in every language, {@code hold.<reason>.signer} the
     *     signer
     * @param tag of the network it comes from, 8 bytes
     */
    record Held(String reason, byte[] tag) implements Verdict {}
}
