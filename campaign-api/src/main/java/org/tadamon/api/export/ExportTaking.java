package org.tadamon.api.export;

import java.io.IOException;
import java.io.OutputStream;
import org.springframework.stereotype.Component;
import org.tadamon.api.export.pack.StoredPackages;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.export.Audience;
import org.tadamon.core.export.ExportProblem.BeingMadeAnew;
import org.tadamon.core.export.ExportProblem.Nobody;
import org.tadamon.core.export.ExportProblem.NotMade;
import org.tadamon.core.export.ExportProblem.NotPublic;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.exportlist.ExportState;
import org.tadamon.projections.exportlist.ExportView;

/** Where packages are taken along, as they were made; that they are is noted first. */
@Component
public class ExportTaking {

    private final ExportDesk desk;
    private final StoredPackages packages;
    private final PetitionViews petitions;

    ExportTaking(ExportDesk desk, StoredPackages packages, PetitionViews petitions) {
        this.desk = desk;
        this.packages = packages;
        this.petitions = petitions;
    }

    /** Something that is written somewhere. */
    @FunctionalInterface
    public interface Taken {
        /** Writes it, and closes. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Takes those along that are meant. Refused: {@link NotMade}, {@link NotPublic}, {@link Nobody}, and
     * {@link BeingMadeAnew} where something that is told in them is not to be told so any more.
     */
    public Taken take(ExportView export, Audience part, AccountId by) {
        if (export.state() != ExportState.MADE) {
            throw new CommandRefused(new NotMade());
        }
        ExportDesk.refuseUnlessPublic(petitions.known(export.petitionId()));
        refuseUnlessAsSaid(export, by);
        var which = packages.find(export.exportId(), part);
        if (which.isEmpty()) {
            throw new CommandRefused(new Nobody());
        }
        desk.download(export.exportId(), part, by);
        return out -> packages.write(which, out);
    }

    /** What is not to be told any more lies nowhere from now on, and they are made anew without it. */
    private void refuseUnlessAsSaid(ExportView export, AccountId by) {
        if (!packages.areAsSaid(export.exportId(), export.petitionId(), export.order())) {
            packages.forgetFiles(export.exportId());
            desk.makeAgain(export.exportId(), by);
            throw new CommandRefused(new BeingMadeAnew());
        }
    }
}
