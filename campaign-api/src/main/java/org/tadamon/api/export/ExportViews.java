package org.tadamon.api.export;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.export.facts.ExportFacts;
import org.tadamon.api.export.facts.StoredFacts;
import org.tadamon.api.sweep.Sweep;
import org.tadamon.api.sweep.Sweeps;
import org.tadamon.core.decisionmaker.DecisionMaker;
import org.tadamon.core.export.Audience;
import org.tadamon.core.export.ExportId;
import org.tadamon.core.export.ExportProblem.ExportUnknown;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.exportlist.ExportListQueries;
import org.tadamon.projections.exportlist.ExportView;

/** Exports as they are read. Whoever calls has made sure who asks. */
@Component
public class ExportViews {

    private final ExportListQueries exports;
    private final StoredFacts stored;
    private final Sweeps sweeps;

    ExportViews(ExportListQueries exports, StoredFacts stored, Sweeps sweeps) {
        this.exports = exports;
        this.stored = stored;
        this.sweeps = sweeps;
    }

    /** One export. Refused: {@link ExportUnknown}. */
    public ExportView known(ExportId id) {
        return exports.find(id).orElseThrow(() -> new CommandRefused(new ExportUnknown()));
    }

    /** Whether there is such an export, as far as is known. */
    public boolean isThere(ExportId id) {
        return exports.find(id).isPresent();
    }

    /** Those of a petition, the last first. See {@link ExportListQueries#of}. */
    public List<ExportView> of(PetitionId petition, long before, int limit) {
        return exports.of(petition, before, limit);
    }

    /** How far it has come; {@code null} when nothing is being made. */
    public @Nullable Sweep progress(ExportId id) {
        return sweeps.running(id.value()).orElse(null);
    }

    /** What its packages are made of; empty until that is known. */
    public Optional<ExportFacts> facts(ExportId id) {
        return stored.find(id);
    }

    /** For whom of these it has packages, in the order of area, office and name. A level leaves nobody out here. */
    public List<DecisionMaker> packages(ExportId id, Audience part) {
        return facts(id)
                .map(facts -> facts.decisionMakers().stream()
                        .filter(each -> part.holds(each, part.level()))
                        .toList())
                .orElse(List.of());
    }
}
