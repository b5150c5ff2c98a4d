package org.tadamon.api.eventime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Answers go in steps of 50 ms, whatever was done for them. */
class EvenTimeTest {

    private final AtomicLong clock = new AtomicLong(1_000_000_007L);
    private final List<Long> answered = new ArrayList<>();

    @Test
    void whateverWasDoneTheAnswerGoesAtTheEndOfAStep() {
        var even = even(Duration.ofMillis(50));
        for (long millis : List.of(0L, 3L, 21L, 49L, 50L, 74L)) {
            long begun = clock.get();
            assertThat(even.of(() -> done(millis))).isEqualTo(millis);
            answered.add((clock.get() - begun) / 1_000_000);
        }
        assertThat(answered).containsExactly(50L, 50L, 50L, 50L, 100L, 100L);
    }

    @Test
    void refusalsToo() {
        long begun = clock.get();
        assertThatThrownBy(() -> even(Duration.ofMillis(50)).of(() -> {
                    done(7);
                    throw new IllegalArgumentException("refused");
                }))
                .hasMessage("refused");
        assertThat(clock.get() - begun).isEqualTo(Duration.ofMillis(50).toNanos());
    }

    @Test
    void withoutAStepNothingWaits() {
        long begun = clock.get();
        even(Duration.ZERO).of(() -> done(7));
        assertThat(clock.get() - begun).isEqualTo(Duration.ofMillis(7).toNanos());
    }

    private EvenTime even(Duration step) {
        return new EvenTime(step, clock::get, clock::addAndGet);
    }

    private long done(long millis) {
        clock.addAndGet(Duration.ofMillis(millis).toNanos());
        return millis;
    }
}
