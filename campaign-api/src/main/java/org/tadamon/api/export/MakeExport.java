package org.tadamon.api.export;

import java.util.Objects;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tadamon.api.export.facts.Facts;
import org.tadamon.api.export.facts.Gathering;
import org.tadamon.api.export.pack.Making;
import org.tadamon.api.export.pack.StoredPackages;
import org.tadamon.api.sweep.Sweep;
import org.tadamon.api.sweep.Sweep.Work;
import org.tadamon.api.sweep.Sweeper;
import org.tadamon.api.sweep.Sweeps;
import org.tadamon.core.export.ExportCommand.NoteMade;
import org.tadamon.core.export.ExportCommand.NoteNobody;
import org.tadamon.core.export.ExportId;
import org.tadamon.core.export.Made;
import org.tadamon.projections.exportlist.ExportListQueries;
import org.tadamon.projections.exportlist.ExportState;
import org.tadamon.projections.exportlist.ExportView;

/**
 * Gathers what an export is made of, a part of the ledger at a time, so that other work comes in between; begun anew on
 * another node, or after a start.
 */
@Component
class MakeExport implements Sweeper {

    private static final long HALF = 50;

    private final ExportListQueries exports;
    private final Facts facts;
    private final StoredPackages packages;
    private final Sweeps sweeps;
    private final CommandGateway commands;
    private @Nullable Current current;

    /** What is being gathered, and then made of it. */
    private record Current(
            UUID sweep, Gathering gathering, @Nullable Making making) {}

    MakeExport(
            ExportListQueries exports,
            Facts facts,
            StoredPackages packages,
            Sweeps sweeps,
            @Lazy CommandGateway commands) {
        this.exports = exports;
        this.facts = facts;
        this.packages = packages;
        this.sweeps = sweeps;
        this.commands = commands;
    }

    @Override
    public Work does() {
        return Work.EXPORT;
    }

    @Override
    public boolean step(Sweep sweep) {
        var export = exports.find(new ExportId(sweep.subject())).orElse(null);
        if (export == null) {
            return false;
        }
        if (!sweep.stopping() && sweep.orderedAt() > export.askedAt()) {
            return false; // that it is to be made again is not known here yet
        }
        if (sweep.stopping() || !export.isBeingMade()) {
            stop(sweep, export);
            return true;
        }
        var known = current;
        current = null; // what breaks in the middle may be there in part, so it is begun anew
        var now = known != null && known.sweep.equals(sweep.id()) ? known : begun(sweep, export);
        current = now.making == null ? gather(sweep, now, export) : make(sweep, now, export);
        if (current == null) {
            sweeps.end(sweep);
        }
        return true;
    }

    /** Of what is not wanted any more nothing is kept. */
    private void stop(Sweep sweep, ExportView export) {
        current = null;
        if (sweep.stopping() || export.state() == ExportState.CANCELLED) {
            packages.forget(export.exportId());
        }
        sweeps.end(sweep);
    }

    /** One half of the way. */
    private @Nullable Current gather(Sweep sweep, Current now, ExportView export) {
        var gathering = now.gathering;
        gathering.goOn();
        long position = Math.max(1, export.order().position());
        sweeps.progress(sweep, Math.clamp(gathering.reached() * HALF / position, 0, HALF), 2 * HALF);
        if (!gathering.isDone()) {
            return now;
        }
        var gathered = gathering.facts();
        if (gathered.recipients().isEmpty()) {
            commands.sendAndWait(new NoteNobody(export.exportId()));
            return null;
        }
        return new Current(now.sweep, gathering, packages.begin(export.exportId(), gathered));
    }

    /** The other half; begun anew where something that is told in it was taken back meanwhile. */
    private @Nullable Current make(Sweep sweep, Current now, ExportView export) {
        var making = Objects.requireNonNull(now.making);
        if (!packages.isWanted(making)) {
            return begun(sweep, export);
        }
        making.goOn();
        sweeps.progress(sweep, HALF + making.made() * HALF / making.many(), 2 * HALF);
        if (!making.isDone()) {
            return now;
        }
        if (!packages.settle(export.exportId(), making)) {
            return begun(sweep, export);
        }
        var made = new Made(making.many(), making.total(), making.sha256());
        commands.sendAndWait(new NoteMade(export.exportId(), made));
        return null;
    }

    private Current begun(Sweep sweep, ExportView export) {
        return new Current(sweep.id(), facts.begin(export.petitionId(), export.order()), null);
    }
}
