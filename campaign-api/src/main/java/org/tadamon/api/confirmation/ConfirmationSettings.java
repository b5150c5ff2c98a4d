package org.tadamon.api.confirmation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How signers show that an address is theirs, as {@code tadamon.confirmation.…} or {@code TADAMON_CONFIRMATION_…}.
 *
 * @param asked whether they have to; without it whoever types an address signs for its owner, which is right for trying
 *     out and for measuring only
 * @param lives how long a code works
 */
@ConfigurationProperties("tadamon.confirmation")
public record ConfirmationSettings(
        @DefaultValue("true") boolean asked,
        @DefaultValue("48h") Duration lives) {

    /** Refuses to start with what could not work. */
    public ConfirmationSettings {
        if (!lives.isPositive()) {
            throw new IllegalArgumentException("tadamon.confirmation.lives must be more than nothing");
        }
    }
}
