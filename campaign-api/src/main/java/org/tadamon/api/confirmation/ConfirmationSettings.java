package org.tadamon.api.confirmation;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.tadamon.api.page.IcuMessages;

/**
 * How signers show that an address is theirs, as {@code tadamon.confirmation.…} or {@code TADAMON_CONFIRMATION_…}.
 *
 * @param asked whether they have to; without it whoever types an address signs for its owner, which is right for trying
 *     out and for measuring only
 * @param lives how long a code works
 * @param kept how long a signature is kept that nobody confirms
 */
@ConfigurationProperties("tadamon.confirmation")
public record ConfirmationSettings(
        @DefaultValue("true") boolean asked,
        @DefaultValue("48h") Duration lives,
        @DefaultValue("7d") Duration kept) implements IcuMessages.Standing {

    /** Refuses to start with what could not work. */
    public ConfirmationSettings {
        if (!lives.isPositive() || kept.compareTo(lives) < 0) {
            throw new IllegalArgumentException("tadamon.confirmation: codes must live, and signatures as long as they");
        }
    }

    /** For texts that say how long there is: never longer than a code works, never less than what is kept is. */
    @Override
    public Map<String, Object> facts() {
        return Map.of(
                "codeHours", lives.toHours(),
                "codeMinutes", Math.max(1, lives.toMinutes()),
                "unconfirmedDays",
                        Math.ceilDiv(kept.toMillis(), Duration.ofDays(1).toMillis()));
    }
}
