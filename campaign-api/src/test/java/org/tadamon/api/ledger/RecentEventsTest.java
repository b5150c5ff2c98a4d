package org.tadamon.api.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was read last serves all who follow … */
class RecentEventsTest {

    private static final int PAGE = 1_000;

    private final RecentEvents recent = new RecentEvents();
    private final List<Long> asked = new ArrayList<>();
    private long end = 30_000;

    @Test
    void soThatEachEventIsReadOnceByThoseSideBySide() {
        var one = new Follower();
        var other = new Follower();
        while (one.reads() | other.reads()) {
            assertThat(other.seen).isEqualTo(one.seen);
        }
        assertThat(one.seen).isEqualTo(all());
        asked.removeAll(List.of(end));
        assertThat(asked).doesNotHaveDuplicates();
    }

    @Test
    void butNotWhoIsFarBehind() {
        var ahead = new Follower();
        while (ahead.reads()) {}
        var behind = new Follower();
        while (behind.reads()) {}
        assertThat(behind.seen).isEqualTo(all());
    }

    @Test
    void andGoesOnWhereSomebodyIsAhead() {
        new Follower().reads();
        assertThat(positions(recent.after(20_000, this::read))).isEqualTo(positions(read(20_000)));
        asked.clear();
        assertThat(positions(recent.after(20_500, this::read))).startsWith(20_501L, 20_502L);
        assertThat(asked).isEmpty();
    }

    /** Numbers are missing where an append failed. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void withoutAGapHoweverTheyOvertakeEachOther(long seed) {
        var random = new Random(seed);
        end = 0;
        var all = List.of(new Follower(), new Follower(), new Follower());
        for (int i = 0; i < 3_000; i++) {
            end += random.nextInt(20) == 0 ? random.nextInt(3_000) : random.nextInt(3);
            all.get(random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(2)).reads();
        }
        for (var each : all) {
            while (each.reads()) {}
            assertThat(each.seen).isEqualTo(all());
        }
    }

    private List<Long> all() {
        return LongStream.rangeClosed(0, end)
                .filter(RecentEventsTest::isThere)
                .boxed()
                .toList();
    }

    private List<TrackedEventMessage<?>> read(long after) {
        asked.add(after);
        var events = new ArrayList<TrackedEventMessage<?>>();
        for (long position = after + 1; position <= end && events.size() < PAGE; position++) {
            if (isThere(position)) {
                events.add(new GenericTrackedEventMessage<>(
                        new GlobalSequenceTrackingToken(position),
                        GenericTrackedEventMessage.asEventMessage(position)));
            }
        }
        return events;
    }

    private static List<Long> positions(List<TrackedEventMessage<?>> events) {
        return events.stream()
                .map(each -> each.trackingToken().position().orElseThrow())
                .toList();
    }

    private static boolean isThere(long position) {
        return position % 7 != 3;
    }

    private final class Follower {

        private final List<Long> seen = new ArrayList<>();
        private long position = -1;

        /** Whether there was something. */
        boolean reads() {
            var page = recent.after(position, RecentEventsTest.this::read);
            seen.addAll(positions(page));
            position = seen.isEmpty() ? -1 : seen.getLast();
            return !page.isEmpty();
        }
    }
}
