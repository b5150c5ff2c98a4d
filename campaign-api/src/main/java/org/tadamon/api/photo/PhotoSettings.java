package org.tadamon.api.photo;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How photos of actions are kept, as {@code tadamon.photos.…}.
 *
 * @param kept how long after it was sent a photo is destroyed for good
 */
@ConfigurationProperties("tadamon.photos")
record PhotoSettings(@DefaultValue("365d") Duration kept) {

    private static final Duration SHORTEST = Duration.ofDays(1);

    /** Refuses to start with what could not work. */
    PhotoSettings {
        if (kept.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException("tadamon.photos.kept: a photo is kept for a day at least");
        }
    }
}
