package org.tadamon.api.mailedcode;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.component.Again;
import org.tadamon.api.eventime.EvenTime;
import org.tadamon.api.limits.Limit;
import org.tadamon.api.page.Reader;
import org.tadamon.core.refusal.CommandRefused;

/**
 * Codes and links from mails, as people send them from pages: so many wrong ones an hour from where they are sent. Each
 * controller has tries of its own.
 */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public final class Tries {

    private final Limit wrong = new Limit(120, Duration.ofHours(1));
    private final Limit asked = new Limit(120, Duration.ofHours(1));
    private final EvenTime even;
    private final Again again;
    private final HttpServletRequest request;

    /** The request is that of whoever asks at the moment. */
    Tries(EvenTime even, Again again, HttpServletRequest request) {
        this.even = even;
        this.again = again;
        this.request = request;
    }

    /**
     * What somebody sent, and where from.
     *
     * @param page shown again with what is wrong
     * @param otherwise what to say of a wrong one
     */
    public record Sent(ModelAndView page, String otherwise, Reader reader) {}

    /**
     * A code, typed into the page that is still open. A wrong one is told the same, and in the same time, whether there
     * is anything to prove or not.
     *
     * @param proof empty for a wrong one
     */
    public <P> ModelAndView code(Sent sent, Supplier<Optional<P>> proof, Function<P, ModelAndView> then) {
        return answer(sent, "code", () -> even.of(proof), then);
    }

    /** A link, the same: opening its page does nothing, since mail scanners open links; a person presses the button. */
    public <P> ModelAndView link(Sent sent, Supplier<Optional<P>> proof, Function<P, ModelAndView> then) {
        if (wrong.isLeft(request.getRemoteAddr()) && Pressed.byAProgram(request)) {
            return again.wrong(sent.page, "token", "signature.press-yourself", sent.reader.locale());
        }
        return answer(sent, "token", proof, then);
    }

    /** The mail once more, to whom there is something to prove and to whom there is not. */
    public ModelAndView again(ModelAndView page, Reader reader, Runnable send) {
        if (!asked.isLeft(request.getRemoteAddr())) {
            return again.wait(page, "sign-in.wait", reader.locale());
        }
        asked.count(request.getRemoteAddr());
        send.run();
        return page.addObject("done", "again");
    }

    private <P> ModelAndView answer(
            Sent sent, String field, Supplier<Optional<P>> proof, Function<P, ModelAndView> then) {
        var locale = sent.reader.locale();
        if (!wrong.isLeft(request.getRemoteAddr())) {
            return again.wait(sent.page, "sign-in.wait", locale);
        }
        try {
            return proof.get().map(then).orElseGet(() -> {
                wrong.count(request.getRemoteAddr());
                return again.wrong(sent.page, field, sent.otherwise, locale);
            });
        } catch (CommandRefused refused) {
            return again.refused(sent.page, refused, locale, _ -> null);
        }
    }
}
