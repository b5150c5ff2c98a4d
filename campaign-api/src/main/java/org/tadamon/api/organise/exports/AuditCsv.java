package org.tadamon.api.organise.exports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.page.Reader;
import org.tadamon.api.people.People;
import org.tadamon.api.table.SafeCell;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.projections.exportlist.ExportView;
import org.tadamon.projections.exportlist.ExportView.Download;

/**
 * All exports as a table for spreadsheets (RFC 4180, UTF-8 with its mark): a row for each order, followed by one for
 * each time it was taken along. Moments are in UTC, as programs read them.
 */
@Component
final class AuditCsv {

    private static final List<String> COLUMNS = List.of(
            "what", "when", "who", "petition", "export", "why", "for", "as-of", "state", "packages", "total", "sha256");

    private final AuditPages pages;
    private final ExportRows rows;
    private final People people;
    private final MessageSource messages;

    AuditCsv(AuditPages pages, ExportRows rows, People people, MessageSource messages) {
        this.pages = pages;
        this.rows = rows;
        this.people = people;
        this.messages = messages;
    }

    /** Hands everything on that is in the table, some at a time. */
    @FunctionalInterface
    interface Everything {
        void to(Consumer<List<ExportView>> some);
    }

    private record Names(Map<AccountId, String> people, Map<PetitionId, String> petitions) {
        @Override
        public String toString() {
            return "<names>";
        }
    }

    /** Writes the table as an answer that is kept as a file; some rows at a time, however many there are. */
    void write(Everything all, Reader reader, HttpServletResponse answer) throws IOException {
        answer.setContentType("text/csv;charset=UTF-8");
        answer.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("exports.csv").build().toString());
        answer.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        try (var out = new OutputStreamWriter(answer.getOutputStream(), StandardCharsets.UTF_8);
                var printer = CSVFormat.RFC4180.print(out.append('\uFEFF'))) {
            printer.printRecord(COLUMNS.stream()
                    .map(column -> say("export.csv." + column, reader.locale()))
                    .toList());
            all.to(some -> write(some, printer, reader));
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private void write(List<ExportView> some, CSVPrinter printer, Reader reader) {
        try {
            var titles = new HashMap<PetitionId, String>();
            for (var one : some) {
                titles.computeIfAbsent(one.petitionId(), id -> pages.title(id, reader));
                var takings = pages.allTakings(one);
                var who = Stream.concat(Stream.of(one.by()), takings.stream().map(Download::by));
                var names = new Names(people.names(who.distinct().toList(), reader), titles);
                print(ordered(one, names, reader), printer);
                for (var taking : takings) {
                    print(taken(one, taking, names, reader), printer);
                }
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void print(List<String> row, CSVPrinter printer) throws IOException {
        printer.printRecord(row.stream().map(SafeCell::of).toList());
    }

    private List<String> ordered(ExportView one, Names names, Reader reader) {
        var made = one.made();
        var order = one.order();
        return List.of(
                say("export.csv.ordered", reader.locale()),
                written(one.orderedAt()),
                names.people.getOrDefault(one.by(), ""),
                names.petitions.getOrDefault(one.petitionId(), ""),
                one.exportId().toString(),
                order.reason(),
                String.join(" · ", rows.parts(order.audience(), reader.locale())),
                written(order.asOf()),
                say("export.state." + EnumCode.of(one.state()), reader.locale()),
                made == null ? "" : String.valueOf(made.packages()),
                made == null ? "" : String.valueOf(made.total()),
                made == null ? "" : made.sha256());
    }

    private List<String> taken(ExportView one, Download taking, Names names, Reader reader) {
        return List.of(
                say("export.csv.taken", reader.locale()),
                written(taking.at()),
                names.people.getOrDefault(taking.by(), ""),
                names.petitions.getOrDefault(one.petitionId(), ""),
                one.exportId().toString(),
                "",
                String.join(" · ", rows.parts(taking.part(), reader.locale())));
    }

    private static String written(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private String say(String code, Locale locale) {
        return messages.getMessage(code, null, locale);
    }
}
