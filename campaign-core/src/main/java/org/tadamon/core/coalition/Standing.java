package org.tadamon.core.coalition;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.coalition.CoalitionProblem.NothingOffered;
import org.tadamon.core.coalition.CoalitionProblem.OfferRunOut;
import org.tadamon.core.coalition.CoalitionProblem.TermsReadOtherwise;
import org.tadamon.core.refusal.CommandRefused;

/**
 * How two organisations stand to each other in one campaign.
 *
 * @param accepted the terms that hold; {@code null} as long as none do
 * @param offered the terms that wait for the partner's answer; {@code null} when none do
 * @param declined whether the partner's last answer was no, with nothing offered since
 */
record Standing(@Nullable Terms accepted, @Nullable Terms offered, boolean declined) {

    static final Standing APART = new Standing(null, null, false);

    /** Neither partners nor invited to be. */
    boolean isApart() {
        return accepted == null && offered == null;
    }

    boolean hasAccepted(String sha256) {
        return accepted != null && offered == null && accepted.sha256().equals(sha256);
    }

    /** Whether a change to these terms would change nothing. */
    boolean standsOn(Terms terms) {
        return terms.equals(offered != null ? offered : accepted);
    }

    /** What waits for an answer, when that is what was read. */
    Terms readAs(String sha256, Clock clock) {
        if (offered == null) {
            throw new CommandRefused(new NothingOffered());
        }
        if (!offered.sha256().equals(sha256)) {
            throw new CommandRefused(new TermsReadOtherwise());
        }
        if (offered.hasRunOutAt(clock.instant())) {
            throw new CommandRefused(new OfferRunOut());
        }
        return offered;
    }

    Standing offer(Terms terms) {
        return new Standing(accepted, terms, false);
    }

    Standing accept(Terms terms) {
        return new Standing(terms, null, false);
    }

    Standing decline() {
        return new Standing(accepted, null, true);
    }
}
