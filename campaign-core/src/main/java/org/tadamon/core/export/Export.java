package org.tadamon.core.export;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.export.ExportCommand.CancelExport;
import org.tadamon.core.export.ExportCommand.DownloadExport;
import org.tadamon.core.export.ExportCommand.MakeAgain;
import org.tadamon.core.export.ExportCommand.NoteMade;
import org.tadamon.core.export.ExportCommand.NoteNobody;
import org.tadamon.core.export.ExportCommand.OrderExport;
import org.tadamon.core.export.ExportEvent.ExportCancelled;
import org.tadamon.core.export.ExportEvent.ExportDownloaded;
import org.tadamon.core.export.ExportEvent.ExportForNobody;
import org.tadamon.core.export.ExportEvent.ExportMade;
import org.tadamon.core.export.ExportEvent.ExportMadeAgain;
import org.tadamon.core.export.ExportEvent.ExportMakeAgainAsked;
import org.tadamon.core.export.ExportEvent.ExportOrdered;
import org.tadamon.core.export.ExportProblem.NotMade;
import org.tadamon.core.export.ExportProblem.OrderedOtherwise;
import org.tadamon.core.export.ExportProblem.Over;
import org.tadamon.core.refusal.CommandRefused;

/** Decides how far an export has come: that it is made once, and nothing of it taken along before. */
@AggregateRoot(type = "export")
public final class Export {

    private enum Stage {
        ORDERED,
        MADE,
        MADE_AGAIN,
        CANCELLED,
        FOR_NOBODY
    }

    @AggregateIdentifier
    private @Nullable ExportId id;

    private @Nullable ExportOrdered ordered;
    private @Nullable Made made;
    private Stage stage = Stage.ORDERED;

    Export() {} // Axon rebuilds from here

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OrderExport command) {
        if (ordered == null) {
            CommandRefused.ifAny(ExportRules.brokenBy(command.order()));
            apply(new ExportOrdered(command.exportId(), command.petitionId(), command.order(), command.by()));
        } else if (!ordered.petitionId().equals(command.petitionId())
                || !ordered.order().asksTheSameAs(command.order())) {
            throw new CommandRefused(new OrderedOtherwise());
        }
    }

    @CommandHandler
    void handle(NoteMade command) {
        if (stage == Stage.ORDERED) {
            apply(new ExportMade(command.exportId(), known().petitionId(), command.made()));
        } else if (stage == Stage.MADE_AGAIN) {
            boolean same = command.made().equals(made);
            apply(new ExportMadeAgain(command.exportId(), known().petitionId(), command.made(), same));
        }
    }

    @CommandHandler
    void handle(MakeAgain command) {
        switch (stage) {
            case MADE -> apply(new ExportMakeAgainAsked(command.exportId(), known().petitionId(), command.by()));
            case MADE_AGAIN -> {} // asked twice
            case ORDERED, CANCELLED, FOR_NOBODY -> throw new CommandRefused(new NotMade());
        }
    }

    @CommandHandler
    void handle(NoteNobody command) {
        if (stage == Stage.ORDERED) {
            apply(new ExportForNobody(command.exportId(), known().petitionId()));
        }
    }

    @CommandHandler
    void handle(CancelExport command) {
        switch (stage) {
            case ORDERED -> apply(new ExportCancelled(command.exportId(), known().petitionId(), command.by()));
            case CANCELLED -> {} // asked twice
            case MADE, MADE_AGAIN, FOR_NOBODY -> throw new CommandRefused(new Over());
        }
    }

    @CommandHandler
    void handle(DownloadExport command) {
        CommandRefused.ifAny(ExportRules.brokenBy(command.part()));
        if (stage != Stage.MADE && stage != Stage.MADE_AGAIN) {
            throw new CommandRefused(new NotMade());
        }
        apply(new ExportDownloaded(command.exportId(), known().petitionId(), command.part(), command.by()));
    }

    @EventSourcingHandler
    void on(ExportEvent event) {
        id = event.exportId();
        stage = switch (event) {
            case ExportOrdered order -> {
                ordered = order;
                yield Stage.ORDERED;
            }
            case ExportMade first -> {
                made = first.made();
                yield Stage.MADE;
            }
            case ExportMadeAgain again -> {
                made = again.made();
                yield Stage.MADE;
            }
            case ExportMakeAgainAsked _ -> Stage.MADE_AGAIN;
            case ExportDownloaded _ -> stage;
            case ExportForNobody _ -> Stage.FOR_NOBODY;
            case ExportCancelled _ -> Stage.CANCELLED;
        };
    }

    private ExportOrdered known() {
        if (ordered == null) {
            throw new AssertionError("Axon finds no aggregate to hand us");
        }
        return ordered;
    }
}
