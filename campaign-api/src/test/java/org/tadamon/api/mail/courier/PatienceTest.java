package org.tadamon.api.mail.courier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The courier's patience … */
class PatienceTest {

    private static final Random NO_CHANCE = new Random() {
        @Override
        public double nextDouble(double least, double most) {
            return (least + most) / 2;
        }
    };

    @Test
    void growsThreefoldUpToSixHoursAndEnds() {
        var patience = new Patience(Duration.ofSeconds(10), 12, NO_CHANCE);
        assertThat(IntStream.rangeClosed(1, 11)
                        .mapToObj(tried -> patience.after(tried).orElseThrow().toSeconds()))
                .containsExactly(10L, 30L, 90L, 270L, 810L, 2430L, 7290L, 21600L, 21600L, 21600L, 21600L);
        assertThat(patience.after(12)).isEmpty();
        assertThat(patience.after(13)).isEmpty();
    }

    @Test
    void isNeverTheSameForAll() {
        var patience = new Patience(Duration.ofSeconds(100), 5, new Random(7));
        var waits = new HashSet<Duration>();
        for (int i = 0; i < 100; i++) {
            waits.add(patience.after(1).orElseThrow());
        }
        assertThat(waits).hasSizeGreaterThan(90).allMatch(wait -> wait.toSeconds() >= 75 && wait.toSeconds() <= 125);
    }
}
