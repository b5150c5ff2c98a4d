package org.tadamon.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.tadamon.api.grouping.ServiceBusy;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.refusal.Problem;

/**
 * Tells every refusal of the JSON API as RFC 9457, in the reader's language, and nothing about what went wrong inside.
 */
@Order(Ordered.HIGHEST_PRECEDENCE) // before what pages answer: a RestController is a Controller, too
@RestControllerAdvice(annotations = RestController.class)
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final MessageSource messages;

    ProblemAdvice(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(CommandRefused refused, Locale locale) {
        List<Problem> problems = refused.problems();
        var status = switch (problems.getFirst().kind()) {
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case CONFLICT -> HttpStatus.CONFLICT;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
        };
        return ProblemJson.of(problems, status, messages, locale).answer();
    }

    @ExceptionHandler({ServiceBusy.class, ConcurrencyException.class})
    ResponseEntity<Object> busy(RuntimeException busy, Locale locale) {
        LOG.warn("Asked to come again: {}", busy.getClass().getSimpleName());
        return busyAnswer(locale);
    }

    @ExceptionHandler
    ResponseEntity<Object> tooLarge(TooLarge large, Locale locale) {
        return simple("request/too-large", HttpStatus.CONTENT_TOO_LARGE, locale);
    }

    /** While a list is being read. */
    @ExceptionHandler
    ResponseEntity<Object> lost(UncheckedIOException lost, HttpServletRequest request, Locale locale) {
        return lost.getCause() instanceof TooLarge large
                ? tooLarge(large, locale)
                : anythingElse(lost, request, locale);
    }

    @ExceptionHandler
    ResponseEntity<Object> unreadable(HttpMessageNotReadableException unreadable, Locale locale) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof TooLarge) {
                return simple("request/too-large", HttpStatus.CONTENT_TOO_LARGE, locale);
            }
        }
        return simple("request/malformed", HttpStatus.BAD_REQUEST, locale);
    }

    @ExceptionHandler
    ResponseEntity<Object> noForm(MultipartException broken, Locale locale) {
        return simple("request/malformed", HttpStatus.BAD_REQUEST, locale);
    }

    @ExceptionHandler
    ResponseEntity<Object> otherType(HttpMediaTypeNotSupportedException other, Locale locale) {
        return simple("request/wrong-type", HttpStatus.UNSUPPORTED_MEDIA_TYPE, locale);
    }

    @ExceptionHandler
    ResponseEntity<Object> noSuchId(MethodArgumentTypeMismatchException mismatch, Locale locale) {
        return mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
                ? simple("request/not-found", HttpStatus.NOT_FOUND, locale)
                : simple("request/malformed", HttpStatus.BAD_REQUEST, locale);
    }

    @ExceptionHandler
    ResponseEntity<Object> anythingElse(Exception failure, HttpServletRequest request, Locale locale) {
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            var code = known.getStatusCode().value() == 405 ? "request/method" : "request/malformed";
            return simple(code, HttpStatus.valueOf(known.getStatusCode().value()), locale);
        }
        if (Away.causes(failure)) {
            return busy(new IllegalStateException(failure), locale);
        }
        LOG.error(
                "A request failed: {} {}",
                request.getMethod(),
                request.getHttpServletMapping().getPattern(),
                failure);
        return simple("service/failed", HttpStatus.INTERNAL_SERVER_ERROR, locale);
    }

    private ResponseEntity<Object> busyAnswer(Locale locale) {
        var problem = ProblemJson.of("service/busy", HttpStatus.SERVICE_UNAVAILABLE, messages, locale);
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(ServiceBusy.RETRY_AFTER.toSeconds()))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private ResponseEntity<Object> simple(String code, HttpStatus status, Locale locale) {
        return ProblemJson.of(code, status, messages, locale).answer();
    }
}
