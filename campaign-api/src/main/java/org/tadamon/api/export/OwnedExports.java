package org.tadamon.api.export;

import org.springframework.stereotype.Component;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.core.export.ExportId;
import org.tadamon.core.export.ExportProblem.ExportUnknown;
import org.tadamon.projections.exportlist.ExportView;

/** Exports as those who work on their petitions reach them. */
@Component
public class OwnedExports {

    private final ExportViews exports;
    private final PetitionViews petitions;
    private final Access access;

    OwnedExports(ExportViews exports, PetitionViews petitions, Access access) {
        this.exports = exports;
        this.petitions = petitions;
        this.access = access;
    }

    /**
     * The export, for who may do this with its petition. Refused: {@link ExportUnknown} where there is none, and just
     * the same where there is one of which whoever asks may not know; else as by {@link Access#require}.
     */
    public ExportView require(Actor actor, Right right, ExportId id) {
        var export = exports.known(id);
        access.require(actor, right, petitions.known(export.petitionId()).organisation(), new ExportUnknown());
        return export;
    }
}
