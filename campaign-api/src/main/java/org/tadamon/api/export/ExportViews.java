package org.tadamon.api.export;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.sweep.Sweep;
import org.tadamon.api.sweep.Sweeps;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.export.ExportId;
import org.tadamon.core.export.ExportProblem.ExportUnknown;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.exportlist.ExportListQueries;
import org.tadamon.projections.exportlist.ExportView;
import org.tadamon.projections.exportlist.ListExports;
import org.tadamon.projections.exportlist.Taking;

/** Exports as they are read. Whoever calls has made sure who asks. */
@Component
public class ExportViews {

    private final ExportListQueries exports;
    private final Sweeps sweeps;

    ExportViews(ExportListQueries exports, Sweeps sweeps) {
        this.exports = exports;
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

    /** Those of many petitions, the last first. */
    public List<ExportView> list(ListExports query) {
        return exports.answer(query);
    }

    /** Everybody who ordered one of these or took one along. See {@link ExportListQueries#people}. */
    public Set<AccountId> people(@Nullable Set<PetitionId> petitions) {
        return exports.people(petitions);
    }

    /** Each time it was taken along, the last first. See {@link ExportListQueries#takings}. */
    public List<Taking> takings(ExportId id, long before, int limit) {
        return exports.takings(id, before, limit);
    }

    /** How far it has come; {@code null} when nothing is being made. */
    public @Nullable Sweep progress(ExportId id) {
        return sweeps.running(id.value()).orElse(null);
    }
}
