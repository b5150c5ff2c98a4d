package org.tadamon.api.export;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tadamon.api.export.facts.ExportFacts;
import org.tadamon.api.export.facts.Facts;
import org.tadamon.api.export.facts.StoredFacts;
import org.tadamon.api.export.pack.Packages;
import org.tadamon.api.sweep.Sweep;
import org.tadamon.api.sweep.Sweep.Work;
import org.tadamon.api.sweep.Sweeper;
import org.tadamon.api.sweep.Sweeps;
import org.tadamon.core.export.ExportCommand.NoteMade;
import org.tadamon.core.export.ExportCommand.NoteNobody;
import org.tadamon.core.export.ExportId;
import org.tadamon.core.export.Made;
import org.tadamon.projections.exportlist.ExportListQueries;
import org.tadamon.projections.exportlist.ExportView;

/** Gathers what an export is made of; begun anew after an interruption. */
@Component
class MakeExport implements Sweeper {

    private final ExportListQueries exports;
    private final Facts facts;
    private final StoredFacts stored;
    private final Packages packages;
    private final Sweeps sweeps;
    private final CommandGateway commands;

    MakeExport(
            ExportListQueries exports,
            Facts facts,
            StoredFacts stored,
            Packages packages,
            Sweeps sweeps,
            @Lazy CommandGateway commands) {
        this.exports = exports;
        this.facts = facts;
        this.stored = stored;
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
        if (!sweep.stopping()) {
            var export = exports.find(new ExportId(sweep.subject()));
            if (export.isEmpty()) {
                return false;
            }
            make(export.get(), sweep);
        }
        sweeps.end(sweep);
        return true;
    }

    private void make(ExportView export, Sweep sweep) {
        long last = export.order().position();
        facts.of(export.petitionId(), export.order(), position -> {
                    sweeps.progress(sweep, position, last);
                    return !sweeps.isToStop(sweep);
                })
                .ifPresent(gathered -> keep(export.exportId(), gathered));
    }

    private void keep(ExportId id, ExportFacts gathered) {
        if (gathered.decisionMakers().isEmpty()) {
            commands.sendAndWait(new NoteNobody(id));
            return;
        }
        stored.keep(id, gathered);
        commands.sendAndWait(new NoteMade(
                id, new Made(gathered.decisionMakers().size(), gathered.count().total(), packages.sha256(gathered))));
    }
}
