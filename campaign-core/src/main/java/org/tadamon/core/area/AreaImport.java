package org.tadamon.core.area;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.area.AreaCommand.ImportAreas;
import org.tadamon.core.area.AreaEvent.AreasImported;
import org.tadamon.core.area.AreaProblem.ImportedOtherwise;
import org.tadamon.core.refusal.CommandRefused;

/** Decides whether a list of areas is taken. Each import is a stream of its own. */
@AggregateRoot(type = "area-import")
public final class AreaImport {

    @AggregateIdentifier
    private @Nullable AreaImportId id;

    private @Nullable List<Area> taken;

    AreaImport() {} // Axon rebuilds from here

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ImportAreas command) {
        if (taken != null) {
            CommandRefused.ifAny(taken.equals(command.areas()) ? List.of() : List.of(new ImportedOtherwise()));
            return;
        }
        CommandRefused.ifAny(AreaRules.brokenBy(command.areas()));
        apply(new AreasImported(command.importId(), command.areas()));
    }

    @EventSourcingHandler
    void on(AreasImported event) {
        id = event.importId();
        taken = event.areas();
    }
}
