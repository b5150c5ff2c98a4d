package org.tadamon.api.proof;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks for proofs, and takes each once: that a browser has worked, or that somebody has waited. */
@Component
public class Proofs {

    private final WorkChallenges challenges;
    private final SparingChallenges sparing;
    private final Tickets tickets;
    private final SpentProofs spent;

    Proofs(WorkChallenges challenges, SparingChallenges sparing, Tickets tickets, SpentProofs spent) {
        this.challenges = challenges;
        this.sparing = sparing;
        this.tickets = tickets;
        this.spent = spent;
    }

    /**
     * A challenge.
     *
     * @param purpose what its solution will be good for, for example {@code signature}
     * @param effort how many times the work of the easiest one
     * @param network the tag of where it is asked from
     */
    public Challenge challenge(String purpose, int effort, long network) {
        return sparing.make(network, purpose, effort);
    }

    /**
     * A ticket for somebody who cannot work; the one they hold where it is not good yet.
     *
     * @param network the tag of where they are
     */
    public Ticket ticket(String purpose, long network, @Nullable String held) {
        return tickets.draw(purpose, network, held);
    }

    /**
     * Takes a proof, whichever it is. What was solved while half as much was asked is taken, too: it gets more while
     * somebody types.
     *
     * @param effort how much is asked now
     * @param on what it is spent on: asked again for the same, the same answer
     */
    public boolean takes(@Nullable String proof, String purpose, int effort, String on) {
        if (proof == null || proof.isBlank()) {
            return false;
        }
        var given = proof.strip();
        var shown = given.startsWith("wait.") ? tickets.ripe(given, purpose) : challenges.read(given, purpose);
        return shown.filter(each -> each.effort() >= effort / 2)
                .filter(each -> spent.spend(each, on))
                .isPresent();
    }
}
