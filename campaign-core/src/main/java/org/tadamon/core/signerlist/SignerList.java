package org.tadamon.core.signerlist;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.signerlist.SignerListCommand.CancelList;
import org.tadamon.core.signerlist.SignerListCommand.ForgetList;
import org.tadamon.core.signerlist.SignerListCommand.NoteListMade;
import org.tadamon.core.signerlist.SignerListCommand.NoteListTooShort;
import org.tadamon.core.signerlist.SignerListCommand.OrderList;
import org.tadamon.core.signerlist.SignerListCommand.TakeList;
import org.tadamon.core.signerlist.SignerListEvent.ListCancelled;
import org.tadamon.core.signerlist.SignerListEvent.ListForgotten;
import org.tadamon.core.signerlist.SignerListEvent.ListMade;
import org.tadamon.core.signerlist.SignerListEvent.ListOrdered;
import org.tadamon.core.signerlist.SignerListEvent.ListTaken;
import org.tadamon.core.signerlist.SignerListEvent.ListTooShort;
import org.tadamon.core.signerlist.SignerListProblem.Gone;
import org.tadamon.core.signerlist.SignerListProblem.NotMade;
import org.tadamon.core.signerlist.SignerListProblem.OrderedOtherwise;
import org.tadamon.core.signerlist.SignerListProblem.Over;

/** Decides how far a list has come: nothing of it is taken along before all of it is made, nor after its time. */
@AggregateRoot(type = "signer-list")
public final class SignerList {

    private enum Stage {
        ORDERED,
        MADE,
        CANCELLED,
        TOO_SHORT,
        FORGOTTEN
    }

    @AggregateIdentifier
    private @Nullable SignerListId id;

    private @Nullable ListOrdered ordered;
    private Stage stage = Stage.ORDERED;

    SignerList() {} // Axon rebuilds from here

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OrderList command) {
        if (ordered == null) {
            CommandRefused.ifAny(SignerListRules.brokenBy(command.order()));
            apply(new ListOrdered(command.listId(), command.petitionId(), command.order(), command.by()));
        } else if (!ordered.petitionId().equals(command.petitionId())
                || !ordered.order().equals(command.order())) {
            throw new CommandRefused(new OrderedOtherwise());
        }
    }

    @CommandHandler
    void handle(NoteListMade command) {
        if (stage == Stage.ORDERED) {
            apply(new ListMade(command.listId(), petition(), command.rows(), command.keptUntil()));
        }
    }

    @CommandHandler
    void handle(NoteListTooShort command) {
        if (stage == Stage.ORDERED) {
            apply(new ListTooShort(command.listId(), petition()));
        }
    }

    @CommandHandler
    void handle(CancelList command) {
        switch (stage) {
            case ORDERED -> apply(new ListCancelled(command.listId(), petition(), command.by()));
            case CANCELLED -> {} // asked twice
            case MADE, TOO_SHORT, FORGOTTEN -> throw new CommandRefused(new Over());
        }
    }

    @CommandHandler
    void handle(TakeList command) {
        switch (stage) {
            case MADE -> {
                CommandRefused.ifAny(SignerListRules.brokenBy(
                        command.taking(), known().order().kind()));
                apply(new ListTaken(command.listId(), petition(), command.taking(), command.by()));
            }
            case FORGOTTEN -> throw new CommandRefused(new Gone());
            case ORDERED, CANCELLED, TOO_SHORT -> throw new CommandRefused(new NotMade());
        }
    }

    @CommandHandler
    void handle(ForgetList command) {
        if (stage == Stage.MADE) {
            apply(new ListForgotten(command.listId(), petition()));
        }
    }

    @EventSourcingHandler
    void on(SignerListEvent event) {
        id = event.listId();
        stage = switch (event) {
            case ListOrdered order -> {
                ordered = order;
                yield Stage.ORDERED;
            }
            case ListMade _, ListTaken _ -> Stage.MADE;
            case ListTooShort _ -> Stage.TOO_SHORT;
            case ListCancelled _ -> Stage.CANCELLED;
            case ListForgotten _ -> Stage.FORGOTTEN;
        };
    }

    private PetitionId petition() {
        return known().petitionId();
    }

    private ListOrdered known() {
        if (ordered == null) {
            throw new AssertionError("Axon finds no aggregate to hand us");
        }
        return ordered;
    }
}
