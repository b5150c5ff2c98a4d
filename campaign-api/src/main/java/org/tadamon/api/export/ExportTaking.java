package org.tadamon.api.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tadamon.api.export.facts.StoredFacts;
import org.tadamon.api.export.pack.PackageZip;
import org.tadamon.api.export.pack.Packages;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.export.Audience;
import org.tadamon.core.export.ExportId;
import org.tadamon.core.export.ExportProblem.NotMade;
import org.tadamon.core.refusal.CommandRefused;

/** Where packages are taken along: it is noted first, and what is written is what was made. */
@Component
public class ExportTaking {

    private final ExportDesk desk;
    private final ExportViews views;
    private final StoredFacts stored;
    private final Packages packages;
    private final PackageZip zip;

    ExportTaking(ExportDesk desk, ExportViews views, StoredFacts stored, Packages packages, PackageZip zip) {
        this.desk = desk;
        this.views = views;
        this.stored = stored;
        this.packages = packages;
        this.zip = zip;
    }

    /** Something that is written somewhere. */
    @FunctionalInterface
    public interface Taken {
        /** Writes it, and closes. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Takes those along that are meant. Refused: {@link NotMade}, and as by {@link ExportDesk#download}. */
    public Taken take(ExportId id, Audience part, AccountId by) {
        var to = desk.download(id, part, by);
        var facts = stored.find(id).orElseThrow(() -> new CommandRefused(new NotMade()));
        var made = Optional.ofNullable(views.known(id).made()).orElseThrow(() -> new CommandRefused(new NotMade()));
        if (!made.sha256().equals(packages.sha256(facts))) {
            throw new IllegalStateException("what was kept of an export is not what was made");
        }
        return out -> zip.write(facts, to, out);
    }
}
