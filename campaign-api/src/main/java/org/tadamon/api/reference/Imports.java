package org.tadamon.api.reference;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.tadamon.api.reference.CsvTable.BadFile;
import org.tadamon.api.reference.ImportReport.BadRow;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.refusal.Problem;

/** What is the same for every list that is imported: a refusal, wherever it came from, becomes a report. */
public final class Imports {

    private Imports() {}

    /** Does the import and reports it. */
    public static ImportReport report(Supplier<ImportReport> action) {
        try {
            return action.get();
        } catch (BadFile unreadable) {
            return new ImportReport(0, unreadable.rows());
        } catch (CommandRefused refused) {
            return new ImportReport(
                    0, refused.problems().stream().map(Imports::row).toList());
        }
    }

    /** The whole list is refused for these rows; in their order. */
    public static ImportReport refused(int rows, List<BadRow> bad) {
        return new ImportReport(rows, bad);
    }

    /** A problem's field is {@code rows.3.code}. */
    private static BadRow row(Problem problem) {
        var field = problem.field() == null
                ? List.<String>of()
                : Arrays.asList(problem.field().split("\\.", -1));
        return field.size() < 3
                ? new BadRow(0, "", problem.code(), problem.limit())
                : new BadRow(Integer.parseInt(field.get(1)), field.get(2), problem.code(), problem.limit());
    }
}
