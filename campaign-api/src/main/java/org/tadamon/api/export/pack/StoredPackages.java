package org.tadamon.api.export.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.api.export.facts.ExportFacts;
import org.tadamon.api.export.pack.Packages.Common;
import org.tadamon.api.export.paper.SaidText;
import org.tadamon.api.export.reason.SaidReason;
import org.tadamon.api.export.reason.SaidReasons;
import org.tadamon.api.pdf.text.Typefaces;
import org.tadamon.core.decisionmaker.DecisionMaker;
import org.tadamon.core.export.Audience;
import org.tadamon.core.export.ExportId;
import org.tadamon.core.export.Order;
import org.tadamon.core.petition.PetitionId;

/** Keeps packages as they were made, so that each is the same bytes whenever it is taken along. */
@Component
@DependsOnDatabaseInitialization
public class StoredPackages {

    private final JdbcClient jdbc;
    private final Places places;
    private final Packages packages;
    private final PackageFiles files;
    private final SaidReasons reasons;

    StoredPackages(JdbcClient jdbc, Places places, Packages packages, PackageFiles files, SaidReasons reasons) {
        this.jdbc = jdbc;
        this.places = places;
        this.packages = packages;
        this.files = files;
        this.reasons = reasons;
    }

    /** Of one of those an export is for: which package of the export is theirs, and where it is kept. */
    public record Kept(UUID place, int ordinal, String area) {}

    /** Begins to make them; those that were made before stay until these are settled. */
    public Making begin(ExportId id, ExportFacts gathered) {
        var petition = PetitionId.of(gathered.petition());
        var chosen = gathered.order().reasons();
        var place = places.begin(id, petition.value(), chosen);
        var said = reasons.open(petition, chosen);
        places.keepOnly(place, said.stream().map(SaidReason::id).toList());
        var facts = gathered.telling(said);
        var typefaces = new Typefaces();
        var shared = packages.shared(id.toString(), facts, typefaces);
        files.together(() -> files.keep(place, PackageFiles.SHARED, shared));
        return new Making(
                files, packages, place, new Common(id.toString(), facts, Packages.entries(shared), typefaces));
    }

    /** Whether nothing that is told in what is being made was taken back since it was begun. */
    public boolean isWanted(Making making) {
        return places.isThere(making.place());
    }

    /** From now on these stand for the export; {@code false} where something told in them was taken back meanwhile. */
    public boolean settle(ExportId id, Making making) {
        return places.settle(id, making.place());
    }

    /**
     * Whether what signers said is told just as everybody may read it at this moment, and all files are there: looked
     * at last, since they can be forgotten in between.
     */
    public boolean areAsSaid(ExportId id, PetitionId petition, Order order) {
        var place = places.current(id).orElse(null);
        if (place == null) {
            return false;
        }
        var inside = places.reasons(place);
        var told = files.shared(place, SaidText.NAME);
        var chosen = order.reasons().stream().filter(inside::contains).toList();
        return Arrays.equals(told, SaidText.of(reasons.open(petition, chosen))) && files.areThere(place);
    }

    /** The packages for whom of these it is, in the order of area, office and name. */
    public List<Kept> find(ExportId id, Audience part) {
        var found = new ArrayList<Kept>();
        places.current(id)
                .ifPresent(place ->
                        forEach(place, part, (ordinal, who) -> found.add(new Kept(place, ordinal, who.areaCode()))));
        return found;
    }

    /** Those of them for whom there are packages, as they stood on the list, without their contacts. */
    public List<DecisionMaker> whom(ExportId id, Audience part) {
        var found = new ArrayList<DecisionMaker>();
        places.current(id).ifPresent(place -> forEach(place, part, (_, who) -> found.add(who)));
        return found;
    }

    private void forEach(UUID place, Audience part, BiConsumer<Integer, DecisionMaker> each) {
        jdbc.sql("SELECT ordinal, level, area, office, name FROM export_package WHERE place = ? ORDER BY ordinal")
                .param(place)
                .query(row -> {
                    var who = new DecisionMaker(row.getString(3), row.getString(5), row.getString(4), "");
                    if (part.holds(who, row.getString(2))) {
                        each.accept(row.getInt(1), who);
                    }
                });
    }

    /** Writes them as a ZIP: one alone, or each of several in a folder of its own. */
    public void write(List<Kept> which, OutputStream out) throws IOException {
        var shared = there(which.getFirst().place, PackageFiles.SHARED);
        try (var zip = new PackageZip(out)) {
            for (var each : which) {
                var all = new TreeMap<>(shared);
                all.putAll(there(each.place, each.ordinal));
                zip.add(which.size() == 1 ? "" : String.format(Locale.ROOT, "%s-%05d/", each.area, each.ordinal), all);
            }
        }
    }

    /** A part of a package is worse than none, and none is two packages in one. */
    private SortedMap<String, byte[]> there(UUID place, int ordinal) throws IOException {
        var found = files.of(place, ordinal);
        if (found.isEmpty()) {
            throw new IOException("the packages were made anew, or taken back, meanwhile");
        }
        return found;
    }

    /** Keeps nothing of an export any more. */
    public void forget(ExportId id) {
        places.forget(id);
    }

    /** Keeps no file of an export any more; for whom it was stays known. */
    public void forgetFiles(ExportId id) {
        places.forgetFiles(id);
    }
}
