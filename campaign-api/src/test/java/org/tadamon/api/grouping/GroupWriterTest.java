package org.tadamon.api.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A group writer … */
class GroupWriterTest {

    @Test
    void answersEachWithItsOwn() throws Exception {
        var groups = Collections.synchronizedList(new ArrayList<Integer>());
        try (var writer = new GroupWriter<Integer, Integer>("test", 64, 1_000, group -> {
                    groups.add(group.size());
                    return group.stream().map(n -> n * 2).toList();
                });
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(IntStream.range(0, 500)
                    .<Callable<Integer>>mapToObj(n -> () -> writer.write(n))
                    .toList());
            for (int n = 0; n < 500; n++) {
                assertThat(answers.get(n).get()).isEqualTo(2 * n);
            }
        }
        assertThat(groups).allMatch(size -> size <= 64);
        assertThat(groups.stream().mapToInt(Integer::intValue).sum()).isEqualTo(500);
    }

    @Test
    void refusesRatherThanGrow() throws Exception {
        var go = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        try (var writer = new GroupWriter<Integer, Integer>("test", 1, 2, group -> {
                    begun.countDown();
                    await(go);
                    return group;
                });
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.submit(() -> writer.write(1));
            begun.await();
            var waiting = List.of(threads.submit(() -> writer.write(2)), threads.submit(() -> writer.write(3)));
            while (writer.waiting() < 2) {
                Thread.onSpinWait();
            }
            assertThatThrownBy(() -> writer.write(4)).isInstanceOf(ServiceBusy.class);
            go.countDown();
            assertThat(waiting.get(0).get()).isEqualTo(2);
            assertThat(waiting.get(1).get()).isEqualTo(3);
        }
    }

    @Test
    void writesWhatWaitsBeforeItCloses() throws Exception {
        var written = new AtomicInteger();
        var go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writer = new GroupWriter<Integer, Integer>("test", 2, 100, group -> {
                await(go);
                written.addAndGet(group.size());
                return group;
            });
            var answers = IntStream.range(0, 20)
                    .mapToObj(n -> threads.submit(() -> writer.write(n)))
                    .toList();
            while (writer.waiting() < 18) {
                Thread.onSpinWait();
            }
            threads.submit(go::countDown);
            writer.close();
            for (var answer : answers) {
                answer.get();
            }
            assertThat(written).hasValue(20);
            assertThatThrownBy(() -> writer.write(1)).isInstanceOf(ServiceBusy.class);
        }
    }

    @Test
    void failsTheWholeGroupWhenTheConnectionIsGone() {
        var tries = new AtomicInteger();
        try (var writer = new GroupWriter<Integer, Integer>("test", 64, 100, group -> {
            tries.incrementAndGet();
            throw new SQLException("gone", "08006");
        })) {
            assertThatThrownBy(() -> writer.write(1)).isInstanceOf(ServiceBusy.class);
            assertThat(tries).hasValue(1);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
