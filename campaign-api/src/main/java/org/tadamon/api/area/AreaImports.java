package org.tadamon.api.area;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.ids.Ids;
import org.tadamon.api.reference.CsvTable;
import org.tadamon.api.reference.ImportReport;
import org.tadamon.api.reference.ImportReport.BadRow;
import org.tadamon.api.reference.Imports;
import org.tadamon.api.text.CleanText;
import org.tadamon.core.area.Area;
import org.tadamon.core.area.AreaCommand.ImportAreas;
import org.tadamon.core.area.AreaImportId;

/** Takes lists of areas: columns {@code code, parent, level} and {@code name_<language tag>}, whole or not at all. */
@Component
public class AreaImports {

    private static final String NAME = "name_";

    private final CommandGateway commands;
    private final Areas areas;
    private final Ids ids;

    AreaImports(CommandGateway commands, Areas areas, Ids ids) {
        this.commands = commands;
        this.areas = areas;
        this.ids = ids;
    }

    /** Imports a file, or tells what is wrong with each of its rows. */
    public ImportReport importCsv(InputStream csv, @Nullable String idempotencyKey) {
        return Imports.report(() -> {
            var table = CsvTable.read(csv, "code", "parent", "level");
            var list = table.rows().stream().map(AreaImports::area).toList();
            var orphans = orphans(list);
            if (orphans.isEmpty()) {
                commands.sendAndWait(new ImportAreas(new AreaImportId(ids.under("areas", idempotencyKey)), list));
                areas.awaitKnown(list.getLast());
            }
            return new ImportReport(list.size(), orphans);
        });
    }

    /** Areas whose parent is neither known nor in the list. */
    private List<BadRow> orphans(List<Area> list) {
        var codes = new HashSet<String>();
        list.forEach(area -> codes.add(area.code()));
        var orphans = new ArrayList<BadRow>();
        for (int row = 1; row <= list.size(); row++) {
            var parent = list.get(row - 1).parentCode();
            if (!parent.isEmpty()
                    && !codes.contains(parent)
                    && areas.find(parent).isEmpty()) {
                orphans.add(new BadRow(row, "parent", "area/parent-unknown", null));
            }
        }
        return orphans;
    }

    private static Area area(Map<String, String> row) {
        var names = new TreeMap<String, String>();
        row.forEach((column, cell) -> {
            if (column.startsWith(NAME) && !cell.isEmpty()) {
                names.put(column.substring(NAME.length()), CleanText.line(cell));
            }
        });
        return new Area(cell(row, "code"), cell(row, "parent"), cell(row, "level"), names);
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
