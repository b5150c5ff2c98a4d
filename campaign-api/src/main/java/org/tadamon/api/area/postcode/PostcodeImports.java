package org.tadamon.api.area.postcode;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.area.Areas;
import org.tadamon.api.ids.Ids;
import org.tadamon.api.reference.CsvTable;
import org.tadamon.api.reference.ImportReport;
import org.tadamon.api.reference.ImportReport.BadRow;
import org.tadamon.api.reference.Imports;
import org.tadamon.api.shown.Shown;
import org.tadamon.core.postcode.Postcode;
import org.tadamon.core.postcode.PostcodeCommand.ImportPostcodes;
import org.tadamon.core.postcode.PostcodeImportId;
import org.tadamon.projections.postcodelist.FindPostcode;
import org.tadamon.projections.postcodelist.PostcodeListQueries;

/** Takes tables of postcodes: columns {@code postcode, area}, whole or not at all. */
@Component
public class PostcodeImports {

    private final CommandGateway commands;
    private final PostcodeListQueries known;
    private final Areas areas;
    private final Ids ids;

    PostcodeImports(CommandGateway commands, PostcodeListQueries known, Areas areas, Ids ids) {
        this.commands = commands;
        this.known = known;
        this.areas = areas;
        this.ids = ids;
    }

    /** Imports a file, or tells what is wrong with each of its rows. */
    public ImportReport importCsv(InputStream csv, @Nullable String idempotencyKey) {
        return Imports.report(() -> {
            var table = CsvTable.read(csv, "postcode", "area");
            return taken(
                    table.rows().stream()
                            .map(row -> postcode(row.get("postcode"), row.get("area")))
                            .toList(),
                    idempotencyKey);
        });
    }

    /** Imports a table, or tells what is wrong with each of its rows. */
    ImportReport importAll(List<Postcode> table, @Nullable String idempotencyKey) {
        return Imports.report(() -> taken(table, idempotencyKey));
    }

    /** As it is kept, from what was typed. */
    static Postcode postcode(@Nullable String begins, @Nullable String area) {
        return new Postcode(begins == null ? "" : Postcodes.folded(begins), area == null ? "" : area.strip());
    }

    private ImportReport taken(List<Postcode> table, @Nullable String idempotencyKey) {
        var nowhere = nowhere(table);
        if (nowhere.isEmpty()) {
            commands.sendAndWait(
                    new ImportPostcodes(new PostcodeImportId(ids.under("postcodes", idempotencyKey)), table));
            Shown.soon(() -> isShown(table.getLast()));
        }
        return new ImportReport(table.size(), nowhere);
    }

    private boolean isShown(Postcode last) {
        return last.areaCode().isEmpty()
                || known.answer(new FindPostcode(last.begins(), false)).stream()
                        .anyMatch(line -> line.areas().contains(last.areaCode()));
    }

    /** Those of an area that is not known. */
    private List<BadRow> nowhere(List<Postcode> table) {
        var nowhere = new ArrayList<BadRow>();
        for (int row = 1; row <= table.size(); row++) {
            var area = table.get(row - 1).areaCode();
            if (!area.isEmpty() && areas.find(area).isEmpty()) {
                nowhere.add(new BadRow(row, "area", "postcode/area-unknown", null));
            }
        }
        return nowhere;
    }
}
