package org.tadamon.api.mailedcode;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.tadamon.api.eventime.EvenTime;
import org.tadamon.api.limits.Limit;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.refusal.Problem;

/**
 * Codes from mails, as programs send them: so many wrong ones an hour from where they are sent, each told in the same
 * time. Each controller has a check of its own.
 */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public final class CodeCheck {

    /** What was typed. {@code handle} came with the answer to taking part, or to asking for a code. */
    public record TypedCode(
            @Nullable String handle, @Nullable String code) {
        @Override
        public String toString() {
            return "<typed>";
        }
    }

    private final Limit wrong = new Limit(600, Duration.ofHours(1));
    private final EvenTime even;
    private final HttpServletRequest request;

    /** The request is that of whoever asks at the moment. */
    CodeCheck(EvenTime even, HttpServletRequest request) {
        this.even = even;
        this.request = request;
    }

    /** What a code proves. Refused: as said, for a wrong one, and after too many. */
    public <P> P proven(TypedCode typed, Function<String, Optional<P>> proof, Problem otherwise) {
        var code = Objects.requireNonNullElse(typed.code, "");
        var proven = wrong.isLeft(request.getRemoteAddr()) ? even.of(() -> proof.apply(code)) : Optional.<P>empty();
        return proven.orElseThrow(() -> {
            wrong.count(request.getRemoteAddr());
            return new CommandRefused(otherwise);
        });
    }
}
