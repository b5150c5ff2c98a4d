package org.tadamon.api.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days readers are told … */
class ModerationSettingsTest {

    @ParameterizedTest
    @CsvSource({"PT1M,1", "P1D,1", "PT24H0.001S,2", "PT36H,2", "P90D,90"})
    void areNeverFewerThanTheirNotesAreKept(Duration kept, long days) {
        var day = Duration.ofDays(1);
        assertThat(new ModerationSettings(day, day, day, kept, false).daysNotesAreKept())
                .isEqualTo(days);
    }
}
