package org.tadamon.api.signerlist;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.api.signerlist.rows.StoredRows;
import org.tadamon.api.sweep.Sweep;
import org.tadamon.api.sweep.Sweep.Work;
import org.tadamon.api.sweep.Sweeper;
import org.tadamon.api.sweep.Sweeps;
import org.tadamon.api.web.Progress;
import org.tadamon.core.petition.Exposure;
import org.tadamon.core.signerlist.SignerListCommand.NoteListMade;
import org.tadamon.core.signerlist.SignerListCommand.NoteListTooShort;
import org.tadamon.core.signerlist.SignerListId;
import org.tadamon.projections.consentledger.ConsentLedgerProjection;
import org.tadamon.projections.signerlist.ListState;
import org.tadamon.projections.signerlist.SignerListQueries;
import org.tadamon.projections.signerlist.SignerListView;
import org.tadamon.projections.signerroll.SignerRollProjection;

/**
 * Makes lists, about a second's work at a time, so that other work comes in between. Each part is on disk before the
 * next is begun, so whoever comes after a crash, on any node, goes on where it broke off.
 */
@Component
class MakeSignerList implements Sweeper {

    /** How long a list is kept. */
    static final Duration KEPT = Duration.ofDays(7);

    private final SignerListQueries lists;
    private final PetitionViews petitions;
    private final ListParts parts;
    private final StoredRows stored;
    private final Sweeps sweeps;
    private final Progress progress;
    private final CommandGateway commands;
    private final Clock clock;

    MakeSignerList(
            SignerListQueries lists,
            PetitionViews petitions,
            ListParts parts,
            StoredRows stored,
            Sweeps sweeps,
            Progress progress,
            @Lazy CommandGateway commands,
            Clock clock) {
        this.lists = lists;
        this.petitions = petitions;
        this.parts = parts;
        this.stored = stored;
        this.sweeps = sweeps;
        this.progress = progress;
        this.commands = commands;
        this.clock = clock;
    }

    @Override
    public Work does() {
        return Work.LIST;
    }

    /**
     * What is read must know all that happened before the order: what came after is looked for when a copy is taken.
     */
    @Override
    public boolean step(Sweep sweep) {
        var list = lists.find(new SignerListId(sweep.subject())).orElse(null);
        if (list == null || !isKnown(list.position())) {
            return false;
        }
        if (sweep.stopping() || list.state() != ListState.ORDERED) {
            stop(list, sweep);
            sweeps.end(sweep);
        } else if (isMade(list, sweep)) {
            settle(list);
            sweeps.end(sweep);
        }
        return true;
    }

    private boolean isKnown(long position) {
        return progress.position(SignerRollProjection.NAME) >= position
                && progress.position(ConsentLedgerProjection.NAME) >= position;
    }

    /** Of what is not wanted any more nothing is kept. */
    private void stop(SignerListView list, Sweep sweep) {
        parts.leave();
        if (sweep.stopping() || list.state() == ListState.CANCELLED) {
            stored.forget(list.petitionId(), list.listId());
        }
    }

    /** Nothing is made of a petition all of whose data was destroyed. */
    private boolean isMade(SignerListView list, Sweep sweep) {
        var secret = stored.secret(list.petitionId(), list.listId());
        boolean isGuarded = petitions.known(list.petitionId()).draft().exposure() == Exposure.GUARDED;
        return isGuarded || secret.isEmpty() || parts.make(list, sweep, secret.get());
    }

    private void settle(SignerListView list) {
        int rows = stored.reached(list.listId()).rows();
        if (rows < SignerListTaking.least(list.order().kind())) {
            stored.forget(list.petitionId(), list.listId());
            commands.sendAndWait(new NoteListTooShort(list.listId()));
        } else {
            var until = clock.instant().truncatedTo(ChronoUnit.SECONDS).plus(KEPT);
            commands.sendAndWait(new NoteListMade(list.listId(), rows, until));
        }
    }
}
