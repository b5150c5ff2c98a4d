package org.tadamon.core.postcode;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.postcode.PostcodeCommand.ImportPostcodes;
import org.tadamon.core.postcode.PostcodeEvent.PostcodesImported;
import org.tadamon.core.postcode.PostcodeProblem.ImportedOtherwise;
import org.tadamon.core.refusal.CommandRefused;

/** Decides whether a table of postcodes is taken. Each import is a stream of its own. */
@AggregateRoot(type = "postcode-import")
public final class PostcodeImport {

    @AggregateIdentifier
    private @Nullable PostcodeImportId id;

    private @Nullable List<Postcode> taken;

    PostcodeImport() {} // Axon rebuilds from here

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ImportPostcodes command) {
        if (taken != null) {
            CommandRefused.ifAny(taken.equals(command.postcodes()) ? List.of() : List.of(new ImportedOtherwise()));
            return;
        }
        CommandRefused.ifAny(PostcodeRules.brokenBy(command.postcodes()));
        apply(new PostcodesImported(command.importId(), command.postcodes()));
    }

    @EventSourcingHandler
    void on(PostcodesImported event) {
        id = event.importId();
        taken = event.postcodes();
    }
}
