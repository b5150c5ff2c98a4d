package org.tadamon.core.rule;

import java.util.Set;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.rule.RuleProblem.Over;

/** How far a rule has come. */
enum RuleStage {
    DRAFTED,
    TRYING,
    TRIED,
    APPLYING,
    STANDING,
    STOPPING,
    STOPPED,
    ENDED,
    UNDONE,
    PUT_BACK;

    RuleStage after(RuleEvent event) {
        return switch (event) {
            case RuleEvent.RuleDrafted _ -> DRAFTED;
            case RuleEvent.RuleTrialOrdered _ -> TRYING;
            case RuleEvent.RuleTried _ -> TRIED;
            case RuleEvent.RuleApplied _ -> APPLYING;
            case RuleEvent.RuleGoneThrough gone -> gone.stopped() ? STOPPED : STANDING;
            case RuleEvent.RuleCancelled cancelled -> cancelled.trial() ? DRAFTED : STOPPING;
            case RuleEvent.RuleEnded _ -> ENDED;
            case RuleEvent.RuleUndone _ -> UNDONE;
            case RuleEvent.RulePutBack _ -> PUT_BACK;
        };
    }

    /** Whether there is something to do: not where it has come that far already. Refused: {@link Over}. */
    boolean goesOn(Set<RuleStage> already, Set<RuleStage> from) {
        if (!already.contains(this) && !from.contains(this)) {
            throw new CommandRefused(new Over());
        }
        return from.contains(this);
    }
}
