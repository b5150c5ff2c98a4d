package org.tadamon.core.rule;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.tadamon.core.rule.RuleStage.APPLYING;
import static org.tadamon.core.rule.RuleStage.DRAFTED;
import static org.tadamon.core.rule.RuleStage.ENDED;
import static org.tadamon.core.rule.RuleStage.PUT_BACK;
import static org.tadamon.core.rule.RuleStage.STANDING;
import static org.tadamon.core.rule.RuleStage.STOPPED;
import static org.tadamon.core.rule.RuleStage.STOPPING;
import static org.tadamon.core.rule.RuleStage.TRIED;
import static org.tadamon.core.rule.RuleStage.TRYING;
import static org.tadamon.core.rule.RuleStage.UNDONE;

import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.rule.RuleProblem.DraftedOtherwise;
import org.tadamon.core.rule.RuleProblem.TriedSince;

/** Decides how far a rule has come: that it is tried before it is applied, and undone once. */
@AggregateRoot(type = "rule")
public final class Rule {

    @AggregateIdentifier
    private @Nullable RuleId id;

    private RuleEvent.@Nullable RuleDrafted draft;
    private @Nullable Trial trial;
    private RuleStage stage = DRAFTED;

    Rule() {} // Axon rebuilds from here

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RuleCommand.DraftRule command) {
        var drafted = new RuleEvent.RuleDrafted(
                command.ruleId(), command.petitionId(), command.title(), command.conditions(), command.by());
        if (draft == null) {
            CommandRefused.ifAny(RuleRules.brokenBy(command.title(), command.conditions()));
            apply(drafted);
        } else if (!draft.equals(drafted)) {
            throw new CommandRefused(new DraftedOtherwise());
        }
    }

    @CommandHandler
    void handle(RuleCommand.TryRule command) {
        if (stage.goesOn(Set.of(TRYING), Set.of(DRAFTED, TRIED))) {
            apply(new RuleEvent.RuleTrialOrdered(command.ruleId(), known().petitionId(), command.by()));
        }
    }

    /** What is found after a trial was stopped is not wanted any more. */
    @CommandHandler
    void handle(RuleCommand.NoteTrial command) {
        if (stage == TRYING) {
            apply(new RuleEvent.RuleTried(command.ruleId(), known().petitionId(), command.trial()));
        }
    }

    @CommandHandler
    void handle(RuleCommand.ApplyRule command) {
        if (!stage.goesOn(Set.of(APPLYING, STANDING), Set.of(TRIED))) {
            return;
        }
        CommandRefused.ifAny(RuleRules.brokenByReason(command.reason()));
        if (trial == null || trial.asOf() != command.asOf()) {
            throw new CommandRefused(new TriedSince());
        }
        apply(new RuleEvent.RuleApplied(
                command.ruleId(), known().petitionId(), command.asOf(), command.reason(), command.by()));
    }

    @CommandHandler
    void handle(RuleCommand.NoteGoneThrough command) {
        if (stage == APPLYING || stage == STOPPING) {
            apply(new RuleEvent.RuleGoneThrough(
                    command.ruleId(), known().petitionId(), command.signatures(), command.moved(), stage == STOPPING));
        }
    }

    @CommandHandler
    void handle(RuleCommand.CancelRule command) {
        if (stage.goesOn(Set.of(STOPPING, STOPPED), Set.of(TRYING, APPLYING))) {
            CommandRefused.ifAny(RuleRules.brokenByReason(command.reason()));
            apply(new RuleEvent.RuleCancelled(
                    command.ruleId(), known().petitionId(), stage == TRYING, command.reason(), command.by()));
        }
    }

    @CommandHandler
    void handle(RuleCommand.EndRule command) {
        if (stage.goesOn(Set.of(ENDED), Set.of(STANDING))) {
            CommandRefused.ifAny(RuleRules.brokenByReason(command.reason()));
            apply(new RuleEvent.RuleEnded(command.ruleId(), known().petitionId(), command.reason(), command.by()));
        }
    }

    @CommandHandler
    void handle(RuleCommand.UndoRule command) {
        if (stage.goesOn(Set.of(UNDONE, PUT_BACK), Set.of(APPLYING, STANDING, STOPPING, STOPPED, ENDED))) {
            CommandRefused.ifAny(RuleRules.brokenByReason(command.reason()));
            apply(new RuleEvent.RuleUndone(command.ruleId(), known().petitionId(), command.reason(), command.by()));
        }
    }

    @CommandHandler
    void handle(RuleCommand.NotePutBack command) {
        if (stage == UNDONE) {
            apply(new RuleEvent.RulePutBack(
                    command.ruleId(), known().petitionId(), command.signatures(), command.moved()));
        }
    }

    @EventSourcingHandler
    void on(RuleEvent event) {
        id = event.ruleId();
        stage = stage.after(event);
        draft = event instanceof RuleEvent.RuleDrafted drafted ? drafted : draft;
        trial = event instanceof RuleEvent.RuleTried tried ? tried.trial() : trial;
    }

    private RuleEvent.RuleDrafted known() {
        if (draft == null) {
            throw new AssertionError("Axon finds no aggregate to hand us");
        }
        return draft;
    }
}
