package org.tadamon.api.dissolving;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long it is kept who came to an action, and where it was.
 *
 * @param kept after its end, or after it was called off
 */
@ConfigurationProperties("tadamon.actions")
public record DissolvingSettings(@DefaultValue("7d") Duration kept) {

    /** Refuses to start with what could not work. */
    public DissolvingSettings {
        if (kept.isNegative()) {
            throw new IllegalArgumentException("tadamon.actions.kept: nothing is forgotten before it has happened");
        }
    }
}
