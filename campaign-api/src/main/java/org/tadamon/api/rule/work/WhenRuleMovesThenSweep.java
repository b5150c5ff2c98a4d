package org.tadamon.api.rule.work;

import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.stereotype.Component;
import org.tadamon.api.automation.Automation;
import org.tadamon.api.sweep.Sweep.Work;
import org.tadamon.api.sweep.Sweeps;
import org.tadamon.core.rule.RuleEvent;
import org.tadamon.core.rule.RuleEvent.RuleApplied;
import org.tadamon.core.rule.RuleEvent.RuleCancelled;
import org.tadamon.core.rule.RuleEvent.RuleEnded;
import org.tadamon.core.rule.RuleEvent.RuleTrialOrdered;
import org.tadamon.core.rule.RuleEvent.RuleUndone;

/** Orders, and stops, the work that follows from what was decided about a rule. */
@Component
final class WhenRuleMovesThenSweep implements Automation {

    private final Sweeps sweeps;
    private final Watches watches;

    WhenRuleMovesThenSweep(Sweeps sweeps, Watches watches) {
        this.sweeps = sweeps;
        this.watches = watches;
    }

    @Override
    public String group() {
        return "when-rule-moves-then-sweep";
    }

    @EventHandler
    void on(RuleTrialOrdered event, EventMessage<?> message, TrackingToken token) {
        order(Work.TRY, event, message, token);
    }

    @EventHandler
    void on(RuleApplied event, EventMessage<?> message, TrackingToken token) {
        order(Work.HOLD, event, message, token);
        watches.begin(event.ruleId(), event.petitionId(), event.asOf());
    }

    @EventHandler
    void on(RuleCancelled event, TrackingToken token) {
        stop(event, token);
    }

    @EventHandler
    void on(RuleEnded event) {
        watches.end(event.ruleId());
    }

    @EventHandler
    void on(RuleUndone event, EventMessage<?> message, TrackingToken token) {
        stop(event, token);
        order(Work.UNHOLD, event, message, token);
    }

    private void order(Work work, RuleEvent event, EventMessage<?> message, TrackingToken token) {
        sweeps.order(
                UUID.fromString(message.getIdentifier()),
                work,
                event.ruleId().value(),
                event.petitionId(),
                token.position().orElseThrow());
    }

    private void stop(RuleEvent event, TrackingToken token) {
        watches.end(event.ruleId());
        sweeps.stop(event.ruleId().value(), token.position().orElseThrow());
    }
}
