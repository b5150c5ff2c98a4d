package org.tadamon.api.web;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.tadamon.api.reference.ImportReport;
import org.tadamon.api.web.ProblemJson.FieldError;

/** Tells what came of an import: the number of rows, or every bad one. */
@Component
public class ImportAnswers {

    private static final int MOST = 1_000;

    /** How many rows were taken. */
    record Taken(int rows) {}

    private final MessageSource messages;

    ImportAnswers(MessageSource messages) {
        this.messages = messages;
    }

    /** 201 with the rows, or 422 with what is wrong, the first thousand of it. */
    public ResponseEntity<Object> of(ImportReport report) {
        if (report.badRows().isEmpty()) {
            return ResponseEntity.status(HttpStatus.CREATED).body(new Taken(report.rows()));
        }
        var locale = LocaleContextHolder.getLocale();
        List<FieldError> errors = report.badRows().stream()
                .limit(MOST)
                .map(bad -> new FieldError(
                        bad.field(), bad.code(), ProblemJson.text(messages, bad.code(), bad.limit(), locale)))
                .toList();
        var first = errors.getFirst();
        return new ProblemJson("/problems/" + first.code(), first.message(), 422, errors).answer();
    }
}
