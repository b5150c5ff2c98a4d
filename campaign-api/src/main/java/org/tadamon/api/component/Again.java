package org.tadamon.api.component;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.core.refusal.CommandRefused;

/** A page that is shown again, with what was wrong with what was sent from it. */
@Component
public final class Again {

    private final MessageSource messages;

    Again(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * With what a command refused.
     *
     * @param onPage the field of the page for the field of a problem; {@code null} when the page has none
     */
    public ModelAndView refused(
            ModelAndView page, CommandRefused refused, Locale locale, UnaryOperator<@Nullable String> onPage) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("problems", Problems.of(refused, messages, locale, onPage));
    }

    /** With what is wrong next to its field. */
    public ModelAndView wrong(ModelAndView page, String field, String message, Locale locale) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("problems", Problems.of(field, said(message, locale)));
    }

    /** With why it has to wait: it was asked too often. */
    public ModelAndView wait(ModelAndView page, String message, Locale locale) {
        page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
        return page.addObject("problems", Problems.of(null, said(message, locale)));
    }

    private String said(String message, Locale locale) {
        return messages.getMessage(message, null, locale);
    }
}
