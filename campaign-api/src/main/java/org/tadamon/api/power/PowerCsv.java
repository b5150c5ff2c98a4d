package org.tadamon.api.power;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.tadamon.api.page.Reader;
import org.tadamon.api.power.PowerSheet.Count;
import org.tadamon.api.power.PowerSheet.Month;
import org.tadamon.api.power.PowerSheet.Wait;
import org.tadamon.api.table.SafeCell;

/** The page as a table for spreadsheets (RFC 4180, UTF-8 with its mark): what, whom, figure by figure. */
@Component
class PowerCsv {

    private static final String MARK = "\uFEFF";

    private final MessageSource messages;

    PowerCsv(MessageSource messages) {
        this.messages = messages;
    }

    /** The table as an answer to be kept as a file of this name. */
    ResponseEntity<byte[]> answer(String name, PowerSheet sheet, Reader reader) {
        var file = ContentDisposition.attachment().filename(name + ".csv").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .cacheControl(CacheControl.noStore())
                .body(of(sheet, reader));
    }

    byte[] of(PowerSheet sheet, Reader reader) {
        var rows = new ArrayList<List<Object>>();
        rows.add(Stream.of("section", "whom", "what", "figure")
                .<Object>map(column -> say("power.csv." + column, reader))
                .toList());
        for (var each : sheet.acts()) {
            rows.add(row("power.decided", each, reader));
        }
        sheet.waits().forEach(each -> rows.addAll(waits(each, reader)));
        for (var each : sheet.roles()) {
            rows.add(List.of(say("power.roles", reader), "", each.name(), each.number()));
        }
        for (var each : sheet.holders()) {
            rows.add(List.of(say("power.members", reader), each.name(), each.roles(), each.count()));
        }
        sheet.months().forEach(each -> rows.addAll(months(each, reader)));
        var written = rows.stream()
                .map(row -> row.stream().map(PowerCsv::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", MARK, "\r\n"));
        return written.getBytes(StandardCharsets.UTF_8);
    }

    private List<Object> row(String section, Count count, Reader reader) {
        return List.of(say(section, reader), count.name(), count.act(), count.times());
    }

    private List<List<Object>> waits(Wait wait, Reader reader) {
        var section = say("power.waits", reader);
        return List.of(
                List.of(section, wait.kind(), say("power.wait.decided", reader), wait.decided()),
                List.of(section, wait.kind(), say("power.wait.open", reader), wait.open()),
                List.of(section, wait.kind(), say("power.wait.median", reader), wait.median()),
                List.of(section, wait.kind(), say("power.wait.longest", reader), wait.longest()),
                List.of(section, wait.kind(), say("power.wait.overdue", reader), wait.overdue()));
    }

    private List<List<Object>> months(Month month, Reader reader) {
        var section = say("power.months", reader);
        return List.of(
                List.of(section, month.month(), say("power.month.opened", reader), month.opened()),
                List.of(section, month.month(), say("power.wait.decided", reader), month.decided()),
                List.of(section, month.month(), say("power.wait.median", reader), month.median()));
    }

    /** A number as it is; a text in quotes, and safe from being taken for a formula. */
    static String cell(Object value) {
        if (value instanceof Number number) {
            return number.toString();
        }
        return String.format(
                Locale.ROOT, "\"%s\"", SafeCell.of(value.toString()).replace("\"", "\"\""));
    }

    private String say(String code, Reader reader) {
        return messages.getMessage(code, null, reader.locale());
    }
}
