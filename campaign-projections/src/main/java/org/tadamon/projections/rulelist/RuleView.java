package org.tadamon.projections.rulelist;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.rule.Conditions;
import org.tadamon.core.rule.RuleId;
import org.tadamon.core.rule.Trial;

/**
 * One rule. Made of every {@link org.tadamon.core.rule.RuleEvent}.
 *
 * @param trial what it would do, as it was tried last; {@code null} before it was
 * @param position where in the ledger it was written down; the key pages are turned by
 * @param history what was done with it, the first first
 */
public record RuleView(
        RuleId ruleId,
        PetitionId petitionId,
        String title,
        Conditions conditions,
        RuleState state,
        @Nullable Trial trial,
        long position,
        List<Step> history) {

    /** What was done. */
    public enum What {
        DRAFTED,
        TRIAL_ORDERED,
        TRIED,
        APPLIED,
        GONE_THROUGH,
        CANCELLED,
        ENDED,
        UNDONE,
        PUT_BACK
    }

    /**
     * Something that was done with it.
     *
     * @param by {@code null} for what came of itself
     * @param reason why; empty where none is asked
     * @param signatures how many it concerned; {@code null} where there is no figure
     * @param moved by how much the count moved, or would
     */
    public record Step(
            What what,
            Instant at,
            @Nullable AccountId by,
            String reason,
            @Nullable Long signatures,
            @Nullable Long moved) {}

    @Override
    public String toString() {
        return "<rule " + ruleId + ">";
    }
}
