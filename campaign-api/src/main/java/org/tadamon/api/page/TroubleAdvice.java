package org.tadamon.api.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.component.Problems;
import org.tadamon.api.grouping.ServiceBusy;
import org.tadamon.api.inside.StepUpPath;
import org.tadamon.api.web.Away;
import org.tadamon.core.refusal.CommandRefused;

/** What pages answer when a page is missing or the house is full. */
@ControllerAdvice(annotations = Controller.class)
final class TroubleAdvice {

    private static final String STEP_UP = "access/step-up";
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final StepUpPath stepUp;

    TroubleAdvice(StepUpPath stepUp) {
        this.stepUp = stepUp;
    }

    @ExceptionHandler
    ModelAndView handle(PageMissing missing, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        return tell(Trouble.of(404), request, response, locale);
    }

    /** An id in a path that is none names nothing. */
    @ExceptionHandler
    ModelAndView handle(
            MethodArgumentTypeMismatchException none,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        return tell(Trouble.of(404), request, response, locale);
    }

    /** A form that came in pieces. */
    @ExceptionHandler
    ModelAndView handle(
            MultipartException broken, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        return tell(Trouble.of(400), request, response, locale);
    }

    /**
     * What no page has told next to a field: there is nothing, or not for whoever asks, or not before they have shown
     * that it is still them.
     */
    @ExceptionHandler
    ModelAndView handle(
            CommandRefused refused, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        var first = refused.problems().getFirst();
        if (first.code().equals(STEP_UP)) {
            return SeeOther.to(stepUp.from(PathLanguage.pathOf(request), locale));
        }
        var status = switch (first.kind()) {
            case UNKNOWN -> 404;
            case FORBIDDEN -> 403;
            case INVALID -> 422;
            case CONFLICT -> 409;
        };
        return tell(Trouble.of(status), request, response, locale)
                .addObject("because", status == 403 ? "problem." + first.code() : null);
    }

    @ExceptionHandler
    ModelAndView handle(ServiceBusy busy, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        return tell(Trouble.of(503), request, response, locale);
    }

    /** A database that is away for now is no fault of the page's: asking again is right. */
    @ExceptionHandler
    ModelAndView handle(
            RuntimeException failure, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        if (Away.causes(failure)) {
            return tell(Trouble.of(503), request, response, locale);
        }
        throw failure;
    }

    private static ModelAndView tell(
            Trouble trouble, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        if (trouble.status() == 503) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(ServiceBusy.RETRY_AFTER.toSeconds()));
        }
        return trouble.page(READING.contains(request.getMethod()) ? PathLanguage.pathOf(request) : null)
                .addObject("reader", Reader.of(request, locale))
                .addObject("problems", Problems.NONE);
    }
}
