package org.tadamon.api.export;

import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tadamon.api.export.facts.ExportFacts;
import org.tadamon.api.export.facts.Facts;
import org.tadamon.api.export.facts.Gathering;
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

    private final ExportListQueries exports;
    private final Facts facts;
    private final StoredPackages packages;
    private final Sweeps sweeps;
    private final CommandGateway commands;
    private @Nullable Current current;

    private record Current(UUID sweep, Gathering gathering) {}

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
        if (sweep.stopping() || export.state() != ExportState.ORDERED) {
            current = null;
            sweeps.end(sweep);
            return true;
        }
        var gathering = gathering(export, sweep);
        current = null; // what breaks in the middle may have been counted in part, so it is begun anew
        gathering.goOn();
        sweeps.progress(sweep, gathering.reached(), export.order().position());
        if (gathering.isDone()) {
            make(export.exportId(), gathering.facts());
            sweeps.end(sweep);
        } else {
            current = new Current(sweep.id(), gathering);
        }
        return true;
    }

    private Gathering gathering(ExportView export, Sweep sweep) {
        var known = current;
        return known != null && known.sweep.equals(sweep.id())
                ? known.gathering
                : facts.begin(export.petitionId(), export.order());
    }

    private void make(ExportId id, ExportFacts gathered) {
        int many = gathered.recipients().size();
        if (many == 0) {
            commands.sendAndWait(new NoteNobody(id));
        } else {
            var sha256 = packages.make(id, gathered);
            commands.sendAndWait(
                    new NoteMade(id, new Made(many, gathered.count().total(), sha256)));
        }
    }
}
