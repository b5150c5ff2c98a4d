package org.tadamon.projections.powerview;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.moderation.About.Kind;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.organisation.Role;

/**
 * How power is spread. Made of every {@link org.tadamon.core.moderation.CaseEvent} and
 * {@link org.tadamon.core.organisation.OrganisationEvent}, and of how petitions were submitted, closed and withdrawn.
 *
 * @param deciders who decided, those who decided most first
 * @param waits one for each kind of case
 * @param months from the first in which something was opened or decided, without gaps
 * @param holders every member of each organisation, those with most roles first
 */
public record PowerView(List<Decider> deciders, List<Waits> waits, List<Month> months, List<Holder> holders) {

    /** One member of one organisation, with the roles held now. */
    public record Holder(OrganisationId organisation, AccountId account, Set<Role> roles) {}

    /** One account, and how often it decided what. */
    public record Decider(AccountId account, Map<Act, Long> counts) {

        /** How often in all. */
        public long total() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /**
     * How long cases waited for a decision.
     *
     * @param decided how many were decided
     * @param open how many still wait
     * @param overdue how many of both waited past their due time
     * @param median of those that were decided; {@code null} before the first
     * @param longest of both; {@code null} when there is none
     */
    public record Waits(
            Kind kind,
            long decided,
            long open,
            long overdue,
            @Nullable Duration median,
            @Nullable Duration longest) {

        /** The share of those that waited past their due time, 0 to 100, rounded to the nearest. */
        public long overduePercent() {
            long all = decided + open;
            return all == 0 ? 0 : (overdue * 100 + all / 2) / all;
        }
    }

    /**
     * One month, in UTC.
     *
     * @param opened how many cases were opened in it
     * @param decided how many were decided in it
     * @param median how long those decided in it had waited; {@code null} when none was
     */
    public record Month(
            YearMonth month,
            long opened,
            long decided,
            @Nullable Duration median) {}
}
