package org.tadamon.projections.partnership;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.coalition.Parties;
import org.tadamon.core.coalition.PartnershipId;
import org.tadamon.core.coalition.Sight;
import org.tadamon.core.coalition.Terms;

/**
 * One partnership. Made of every {@link org.tadamon.core.coalition.CoalitionEvent}.
 *
 * @param joined what was accepted and since when; {@code null} as long as nothing is, and once it is over
 * @param offered the terms that wait for the partner's answer; {@code null} when none do
 * @param moves all that was done, the last first
 */
public record PartnershipView(
        PartnershipId id,
        Parties parties,
        @Nullable Joined joined,
        @Nullable Terms offered,
        List<Move> moves) {

    /**
     * What was accepted.
     *
     * @param terms those accepted last
     * @param since when the partner came: whatever happened before, it needs a fresh consent for
     * @param sincePosition where in the ledger that stands
     */
    public record Joined(Terms terms, Instant since, long sincePosition) {}

    /** What can be done in a partnership. */
    public enum What {
        /** Invited by the lead. */
        INVITED,
        /** Terms accepted by the partner. */
        ACCEPTED,
        /** Terms declined by the partner. */
        DECLINED,
        /** Other terms offered by the lead. */
        CHANGED,
        /** Left by the partner. */
        LEFT,
        /** Ended by the lead. */
        ENDED
    }

    /**
     * One thing that was done.
     *
     * @param by who did it, for whichever side it was
     * @param reason empty where none is asked for
     */
    public record Move(What what, Instant at, AccountId by, String reason) {}

    /** Whether the partner has accepted and its terms grant something at this moment. */
    public boolean isActiveAt(Instant now) {
        return joined != null && joined.terms().holdAt(now);
    }

    /** Whether the partner may see this at this moment. */
    public boolean grants(Sight sight, Instant now) {
        return joined != null
                && joined.terms().holdAt(now)
                && joined.terms().sees().contains(sight);
    }
}
