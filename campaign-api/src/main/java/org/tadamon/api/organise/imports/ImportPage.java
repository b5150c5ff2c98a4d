package org.tadamon.api.organise.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.component.LabelledValue;
import org.tadamon.api.component.Problems;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.api.reference.ImportReport;
import org.tadamon.api.reference.ImportReport.BadRow;

/** The page on which a list is brought in, the same for every kind of list. */
@Component
final class ImportPage {

    private static final int ROWS_SHOWN = 200;

    private final MessageSource messages;

    ImportPage(MessageSource messages) {
        this.messages = messages;
    }

    /** What is known already, and how to turn its pages. */
    record Known(
            String search,
            List<LabelledValue> rows,
            @Nullable String next,
            @Nullable String first) {}

    /** What is wrong in one row, in words. */
    record BadRowShown(int row, String column, String message) {}

    /** Takes a list in. */
    interface Taking {
        ImportReport take(InputStream csv, @Nullable String key);
    }

    /** The page. */
    ModelAndView show(String what, Known known, @Nullable Integer taken) {
        return new ModelAndView("organise/imports")
                .addObject("what", what)
                .addObject("q", known.search())
                .addObject("known", known.rows())
                .addObject("nextPage", known.next())
                .addObject("firstPage", known.first())
                .addObject("taken", taken)
                .addObject("badRows", List.of())
                .addObject("badCount", 0)
                .addObject("key", UUID.randomUUID().toString());
    }

    /** What came of a file. */
    ModelAndView take(String what, Sent sent, Taking taking, Known known, Reader reader) {
        var page = show(what, known, null);
        if (sent.file() == null || sent.file().isEmpty()) {
            page.addObject("problems", Problems.of("file", say("import.empty", reader)));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        var report = report(sent.file(), sent.key(), taking);
        if (report.badRows().isEmpty()) {
            return SeeOther.to("/" + reader.language() + "/organise/" + what + "?taken=" + report.rows());
        }
        page.addObject("badCount", report.badRows().size());
        page.addObject(
                "badRows",
                report.badRows().stream()
                        .limit(ROWS_SHOWN)
                        .map(row -> shown(row, reader))
                        .toList());
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** What the form sent. */
    record Sent(@Nullable MultipartFile file, @Nullable String key) {}

    private static ImportReport report(MultipartFile file, @Nullable String key, Taking taking) {
        try (var csv = file.getInputStream()) {
            return taking.take(csv, key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BadRowShown shown(BadRow row, Reader reader) {
        return new BadRowShown(
                row.row(),
                row.column(),
                messages.getMessage("problem." + row.code(), new Object[] {row.limit()}, reader.locale()));
    }

    private String say(String code, Reader reader) {
        return messages.getMessage(code, null, reader.locale());
    }
}
