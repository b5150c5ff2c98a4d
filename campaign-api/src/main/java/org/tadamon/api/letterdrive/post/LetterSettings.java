package org.tadamon.api.letterdrive.post;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.tadamon.core.posting.LetterTerms;

/**
 * How letters go to decision makers, as {@code tadamon.letters.…}.
 *
 * @param hourly how many go to one address within an hour at the most, evenly; 1 to 3,600
 * @param kept how long after a drive is over it is kept who has written, so that nobody does twice
 */
@ConfigurationProperties("tadamon.letters")
public record LetterSettings(
        @DefaultValue("60") int hourly, @DefaultValue("7d") Duration kept) {

    private static final int MOST = 3_600;

    /** Refuses to start with what could not work. */
    public LetterSettings {
        if (hourly < 1 || hourly > MOST) {
            throw new IllegalArgumentException("tadamon.letters.hourly: 1 to 3600 letters an hour go to one address");
        }
        if (kept.compareTo(LetterTerms.GRACE) < 0) {
            throw new IllegalArgumentException(
                    "tadamon.letters.kept: letters can be confirmed for a day after the end");
        }
    }

    /** How long after one letter the next one may go to the same address. */
    Duration pace() {
        return Duration.ofHours(1).dividedBy(hourly);
    }
}
