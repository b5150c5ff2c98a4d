package org.tadamon.api.export.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tadamon.api.export.facts.ExportFacts;
import org.tadamon.api.export.facts.ExportFacts.Recipient;
import org.tadamon.api.export.pack.Packages.Common;
import org.tadamon.api.pdf.text.Typefaces;
import org.tadamon.core.decisionmaker.DecisionMaker;
import org.tadamon.core.export.Audience;
import org.tadamon.core.export.ExportId;

/** Keeps packages as they were made, so that each is the same bytes whenever it is taken along. */
@Component
@DependsOnDatabaseInitialization
public class StoredPackages {

    private static final int SHARED = 0;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Packages packages;

    StoredPackages(JdbcClient jdbc, TransactionTemplate transaction, Packages packages) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.packages = packages;
    }

    /** Of one of those an export is for: which package of the export is theirs. */
    public record Kept(int ordinal, String area) {}

    /** Begins to make and keep them; what was made of it before is forgotten. */
    public Making begin(ExportId id, ExportFacts facts) {
        var typefaces = new Typefaces();
        var shared = packages.shared(id.toString(), facts, typefaces);
        together(() -> {
            forget(id);
            keep(id, SHARED, shared);
        });
        return new Making(this, packages, id, new Common(id.toString(), facts, Packages.entries(shared), typefaces));
    }

    /** Keeps all that is kept in this work, or none of it. */
    void together(Runnable work) {
        transaction.executeWithoutResult(_ -> work.run());
    }

    /** Keeps the one for somebody. */
    void keep(ExportId id, int ordinal, Recipient to, Map<String, byte[]> files) {
        keep(id, ordinal, to.level(), to.who());
        keep(id, ordinal, files);
    }

    /** The packages for whom of these it is, in the order of area, office and name. */
    public List<Kept> find(ExportId id, Audience part) {
        var found = new ArrayList<Kept>();
        forEach(id, part, (ordinal, who) -> found.add(new Kept(ordinal, who.areaCode())));
        return found;
    }

    /** Those of them for whom there are packages, as they stood on the list, without their contacts. */
    public List<DecisionMaker> whom(ExportId id, Audience part) {
        var found = new ArrayList<DecisionMaker>();
        forEach(id, part, (_, who) -> found.add(who));
        return found;
    }

    private void forEach(ExportId id, Audience part, BiConsumer<Integer, DecisionMaker> each) {
        jdbc.sql("SELECT ordinal, level, area, office, name FROM export_package WHERE export = ? ORDER BY ordinal")
                .param(id.value())
                .query(row -> {
                    var who = new DecisionMaker(row.getString(3), row.getString(5), row.getString(4), "");
                    if (part.holds(who, row.getString(2))) {
                        each.accept(row.getInt(1), who);
                    }
                });
    }

    /** Writes them as a ZIP: one alone, or each of several in a folder of its own. */
    public void write(ExportId id, List<Kept> which, OutputStream out) throws IOException {
        var shared = files(id, SHARED);
        try (var zip = new PackageZip(out)) {
            for (var each : which) {
                var files = new TreeMap<>(shared);
                files.putAll(files(id, each.ordinal));
                zip.add(
                        which.size() == 1 ? "" : String.format(Locale.ROOT, "%s-%05d/", each.area, each.ordinal),
                        files);
            }
        }
    }

    /** Keeps nothing of an export any more. */
    public void forget(ExportId id) {
        together(() -> {
            jdbc.sql("DELETE FROM export_package WHERE export = ?")
                    .param(id.value())
                    .update();
            jdbc.sql("DELETE FROM export_file WHERE export = ?")
                    .param(id.value())
                    .update();
        });
    }

    private void keep(ExportId id, int ordinal, String level, DecisionMaker who) {
        jdbc.sql("INSERT INTO export_package (export, ordinal, level, area, office, name) VALUES (?, ?, ?, ?, ?, ?)")
                .params(id.value(), ordinal, level, who.areaCode(), who.office(), who.name())
                .update();
    }

    private void keep(ExportId id, int ordinal, Map<String, byte[]> files) {
        files.forEach(
                (name, bytes) -> jdbc.sql("INSERT INTO export_file (export, ordinal, name, bytes) VALUES (?, ?, ?, ?)")
                        .params(id.value(), ordinal, name, bytes)
                        .update());
    }

    private SortedMap<String, byte[]> files(ExportId id, int ordinal) {
        var files = new TreeMap<String, byte[]>();
        jdbc.sql("SELECT name, bytes FROM export_file WHERE export = ? AND ordinal = ?")
                .params(id.value(), ordinal)
                .query(row -> {
                    files.put(row.getString(1), row.getBytes(2));
                });
        return files;
    }
}
