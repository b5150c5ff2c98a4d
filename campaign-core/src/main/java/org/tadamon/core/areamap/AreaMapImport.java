package org.tadamon.core.areamap;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.areamap.AreaMapCommand.ImportAreaMap;
import org.tadamon.core.areamap.AreaMapEvent.AreaMapImported;
import org.tadamon.core.areamap.AreaMapProblem.ImportedOtherwise;
import org.tadamon.core.refusal.CommandRefused;

/** Decides whether a map is taken. Each import is a stream of its own. */
@AggregateRoot(type = "area-map-import")
public final class AreaMapImport {

    @AggregateIdentifier
    private @Nullable AreaMapImportId id;

    private @Nullable AreaMap taken;

    AreaMapImport() {} // Axon rebuilds from here

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ImportAreaMap command) {
        if (taken != null) {
            CommandRefused.ifAny(taken.equals(command.map()) ? List.of() : List.of(new ImportedOtherwise()));
            return;
        }
        CommandRefused.ifAny(AreaMapRules.brokenBy(command.map()));
        apply(new AreaMapImported(command.importId(), command.map()));
    }

    @EventSourcingHandler
    void on(AreaMapImported event) {
        id = event.importId();
        taken = event.map();
    }
}
