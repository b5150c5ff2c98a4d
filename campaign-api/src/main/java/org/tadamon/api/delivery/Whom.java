package org.tadamon.api.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.export.ExportViews;
import org.tadamon.api.export.facts.Facts;
import org.tadamon.api.export.pack.StoredPackages;
import org.tadamon.api.ledger.LedgerHead;
import org.tadamon.core.delivery.DeliveryProblem.Nobody;
import org.tadamon.core.delivery.Recipient;
import org.tadamon.core.export.ExportId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.exportlist.ExportState;
import org.tadamon.projections.exportlist.ExportView;

/** Finds who is meant by a form: those an export has packages for, else those on the list as it is now. */
@Component
class Whom {

    private final Facts facts;
    private final LedgerHead head;
    private final ExportViews exports;
    private final StoredPackages packages;

    Whom(Facts facts, LedgerHead head, ExportViews exports, StoredPackages packages) {
        this.facts = facts;
        this.head = head;
        this.exports = exports;
        this.packages = packages;
    }

    /** In the order of area, office and name. Refused: {@link Nobody} for an export that is not there to hand over. */
    List<Recipient> meant(PetitionId petition, DeliveryForm form) {
        var export = export(petition, form);
        var meant = export == null
                ? facts.meant(form.audience(), head.position())
                : packages.whom(export.exportId(), form.audience());
        return meant.stream().map(Recipient::of).distinct().toList();
    }

    /**
     * The export that was handed over, made of this petition; {@code null} when it was none. Refused: {@link Nobody}.
     */
    @Nullable
    ExportView export(PetitionId petition, DeliveryForm form) {
        if (form.export() == null) {
            return null;
        }
        var id = new ExportId(form.export());
        if (exports.isThere(id)) {
            var export = exports.known(id);
            if (export.petitionId().equals(petition) && export.state() == ExportState.MADE) {
                return export;
            }
        }
        throw new CommandRefused(new Nobody("export"));
    }
}
