package org.tadamon.api.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.tadamon.core.refusal.Problem;

/**
 * A refusal as RFC 9457 has it.
 *
 * @param type {@code /problems/} and the stable code
 * @param title what is wrong, in the reader's language
 * @param status the HTTP status
 * @param errors every rule that was broken, with the field it is about; left out when there are none to tell apart
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemJson(String type, String title, int status, List<FieldError> errors) {

    /**
     * One broken rule.
     *
     * @param field where, for example {@code wordings.ar.title}
     * @param code stable, for example {@code petition/too-long}
     * @param message in the reader's language
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FieldError(@Nullable String field, String code, String message) {}

    /** One with nothing to say about fields. */
    static ProblemJson of(String code, HttpStatusCode status, MessageSource messages, Locale locale) {
        return new ProblemJson("/problems/" + code, text(messages, code, null, locale), status.value(), List.of());
    }

    /** One for broken rules, named after the first. */
    static ProblemJson of(List<Problem> problems, HttpStatusCode status, MessageSource messages, Locale locale) {
        var first = problems.getFirst();
        return new ProblemJson(
                "/problems/" + first.code(),
                text(messages, first, locale),
                status.value(),
                problems.stream()
                        .map(problem ->
                                new FieldError(problem.field(), problem.code(), text(messages, problem, locale)))
                        .toList());
    }

    /** As an answer. */
    ResponseEntity<Object> answer() {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(this);
    }

    static String text(MessageSource messages, String code, @Nullable Long limit, Locale locale) {
        return said(messages, code, new Object[] {limit == null ? 0L : limit}, locale);
    }

    private static String text(MessageSource messages, Problem problem, Locale locale) {
        var limit = Objects.requireNonNullElse(problem.limit(), 0L);
        var named = Objects.requireNonNullElse(problem.named(), "");
        return said(messages, problem.code(), new Object[] {limit, named}, locale);
    }

    private static String said(MessageSource messages, String code, Object[] facts, Locale locale) {
        return Objects.requireNonNullElse(messages.getMessage("problem." + code, facts, code, locale), code);
    }
}
