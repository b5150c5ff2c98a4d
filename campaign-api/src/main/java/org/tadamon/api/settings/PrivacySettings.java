package org.tadamon.api.settings;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long personal data lives, as {@code tadamon.privacy.…}.
 *
 * @param epoch how long a key wraps secrets before the next one does, for example {@code 14d}; an hour to 90 days
 * @param kept how long after a petition has ended the personal data of those who signed it is kept, for example
 *     {@code 6m}: {@code d} are days, {@code m} months; up to two years
 * @param step in which steps of time answers go that must not tell who had signed, for example {@code 50ms}: longer
 *     than what is done for one address takes more than for another; {@code 0s} for at once, up to a second
 */
@ConfigurationProperties("tadamon.privacy")
public record PrivacySettings(
        @DefaultValue("14d") Duration epoch,
        @DefaultValue("6m") Period kept,
        @DefaultValue("50ms") Duration step) {

    private static final Duration LONGEST_EPOCH = Duration.ofDays(90);
    private static final LocalDate ANY_DAY = LocalDate.of(2001, 1, 1);

    /** Refuses times that would never come, or have come already. */
    public PrivacySettings {
        if (epoch.compareTo(Duration.ofHours(1)) < 0 || epoch.compareTo(LONGEST_EPOCH) > 0) {
            throw new IllegalArgumentException("tadamon.privacy.epoch must be 1h to 90d");
        }
        if (!ANY_DAY.plus(kept).isAfter(ANY_DAY) || ANY_DAY.plus(kept).isAfter(ANY_DAY.plusYears(2))) {
            throw new IllegalArgumentException("tadamon.privacy.kept must be 1d to 2y");
        }
        if (step.isNegative() || step.compareTo(Duration.ofSeconds(1)) > 0) {
            throw new IllegalArgumentException("tadamon.privacy.step must be 0s to 1s");
        }
    }
}
