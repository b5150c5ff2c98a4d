package org.tadamon.api.decisionmaker;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.area.Areas;
import org.tadamon.api.ids.Ids;
import org.tadamon.api.reference.CsvTable;
import org.tadamon.api.reference.ImportReport;
import org.tadamon.api.reference.ImportReport.BadRow;
import org.tadamon.api.reference.Imports;
import org.tadamon.api.shown.TakenIn;
import org.tadamon.api.text.CleanText;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.decisionmaker.DecisionMaker;
import org.tadamon.core.decisionmaker.DecisionMakerCommand.ImportDecisionMakers;
import org.tadamon.core.decisionmaker.DecisionMakerImportId;
import org.tadamon.projections.decisionmakerlist.DecisionMakerListProjection;

/**
 * Takes lists of decision makers: columns {@code area, name, office} and, if wanted, {@code contact}; whole or not at
 * all.
 */
@Component
public class DecisionMakerImports {

    private final CommandGateway commands;
    private final Areas areas;
    private final Ids ids;
    private final TakenIn taken;

    DecisionMakerImports(CommandGateway commands, Areas areas, Ids ids, TakenIn taken) {
        this.commands = commands;
        this.areas = areas;
        this.ids = ids;
        this.taken = taken;
    }

    /** Imports a file, or tells what is wrong with each of its rows. */
    public ImportReport importCsv(InputStream csv, @Nullable String idempotencyKey, AccountId by) {
        return Imports.report(() -> {
            var table = CsvTable.read(csv, "area", "name", "office");
            var list = table.rows().stream()
                    .map(DecisionMakerImports::decisionMaker)
                    .toList();
            var nowhere = nowhere(list);
            if (nowhere.isEmpty()) {
                commands.sendAndWait(new ImportDecisionMakers(
                        new DecisionMakerImportId(ids.under("decision-makers", idempotencyKey)), list, by));
                taken.by(DecisionMakerListProjection.NAME);
            }
            return new ImportReport(list.size(), nowhere);
        });
    }

    /** Those of an area that is not known. */
    private List<BadRow> nowhere(List<DecisionMaker> list) {
        var nowhere = new ArrayList<BadRow>();
        for (int row = 1; row <= list.size(); row++) {
            if (areas.find(list.get(row - 1).areaCode()).isEmpty()) {
                nowhere.add(new BadRow(row, "area", "decision-maker/area-unknown", null));
            }
        }
        return nowhere;
    }

    private static DecisionMaker decisionMaker(Map<String, String> row) {
        return new DecisionMaker(cell(row, "area"), cell(row, "name"), cell(row, "office"), cell(row, "contact"));
    }

    private static String cell(Map<String, String> row, String column) {
        return CleanText.line(row.getOrDefault(column, ""));
    }
}
