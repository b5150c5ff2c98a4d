package org.tadamon.deploy.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tadamon.deploy.console.ToolFailed;

/** Many hands … */
class HandsTest {

    @Test
    void doEachTaskOnce() {
        var done = new ConcurrentLinkedQueue<Integer>();
        Hands.share(16, 1_000, Pace.of(0), done::add);
        assertThat(done)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 1_000).boxed().toList());
    }

    @Test
    void stopWhenOneOfThemCannotGoOn() {
        var done = new AtomicInteger();
        assertThatThrownBy(() -> Hands.share(4, 1_000_000, Pace.of(0), task -> {
                    if (done.incrementAndGet() == 100) {
                        throw new ToolFailed("no more");
                    }
                }))
                .isInstanceOf(ToolFailed.class)
                .hasMessage("no more");
        assertThat(done).hasValueLessThan(1_000_000);
    }

    @Test
    void keepAPaceTogether() {
        long began = System.nanoTime();
        Hands.share(8, 50, Pace.of(200), task -> {});
        assertThat(System.nanoTime() - began).isGreaterThan(49 * 5_000_000L);
    }
}
