package org.tadamon.core.decisionmaker;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.decisionmaker.DecisionMakerCommand.ImportDecisionMakers;
import org.tadamon.core.decisionmaker.DecisionMakerEvent.DecisionMakersImported;
import org.tadamon.core.decisionmaker.DecisionMakerProblem.ImportedOtherwise;
import org.tadamon.core.refusal.CommandRefused;

/** Decides whether a list of decision makers is taken. Each import is a stream of its own. */
@AggregateRoot(type = "decision-maker-import")
public final class DecisionMakerImport {

    @AggregateIdentifier
    private @Nullable DecisionMakerImportId id;

    private @Nullable List<DecisionMaker> taken;

    DecisionMakerImport() {} // Axon rebuilds from here

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ImportDecisionMakers command) {
        if (taken != null) {
            CommandRefused.ifAny(taken.equals(command.decisionMakers()) ? List.of() : List.of(new ImportedOtherwise()));
            return;
        }
        CommandRefused.ifAny(DecisionMakerRules.brokenBy(command.decisionMakers()));
        apply(new DecisionMakersImported(command.importId(), command.decisionMakers(), command.by()));
    }

    @EventSourcingHandler
    void on(DecisionMakersImported event) {
        id = event.importId();
        taken = event.decisionMakers();
    }
}
