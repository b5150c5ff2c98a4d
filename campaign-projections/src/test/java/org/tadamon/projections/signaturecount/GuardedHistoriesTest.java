package org.tadamon.projections.signaturecount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.core.petition.Exposure.GUARDED;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** The numbers of a guarded petition, whatever its history… */
class GuardedHistoriesTest {

    private record Move(Instant at, String area, int change) {}

    private static final Instant BEGINNING = Instant.parse("2026-11-18T07:00:00Z");
    private static final int HOURS = 60;

    private final List<Move> history = new ArrayList<>();
    private Random random = new Random(0);

    /** Three days of people signing and taking it back, in bursts and lulls. */
    private void begin(RepetitionInfo repetition) {
        random = new Random(repetition.getCurrentRepetition());
        int most = 1 + random.nextInt(30);
        int counted = 0;
        for (int minute = 0; minute < HOURS * 60; minute += 1 + random.nextInt(120 / most + 1)) {
            int change = counted > 0 && random.nextInt(4) == 0 ? -1 : 1;
            counted += change;
            history.add(new Move(BEGINNING.plus(Duration.ofMinutes(minute)), "A" + random.nextInt(3), change));
        }
    }

    private Instant anyMoment() {
        return BEGINNING.plusMillis(random.nextLong(Duration.ofHours(HOURS).toMillis()));
    }

    private static PublicCount shown(List<Move> history, Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var hours = new TreeMap<Instant, Long>();
        Map<String, Long> areas = new HashMap<>();
        Map<String, Long> before = new HashMap<>();
        for (var move : history) {
            hours.merge(move.at.truncatedTo(ChronoUnit.HOURS), (long) move.change, Long::sum);
            areas.merge(move.area, (long) move.change, Long::sum);
            if (LocalDate.ofInstant(move.at, ZoneOffset.UTC).isBefore(today)) {
                before.merge(move.area, (long) move.change, Long::sum);
            }
        }
        long total = history.stream().mapToLong(Move::change).sum();
        return Publishing.forEverybody(new SignatureCount(total, hours, areas, before, Map.of(), today), GUARDED, now);
    }

    @RepeatedTest(40)
    void doNotMoveWhenOnePersonSignsOrTakesItBack(RepetitionInfo repetition) {
        begin(repetition);
        for (int times = 0; times < 20; times++) {
            var now = anyMoment();
            var known = new ArrayList<>(
                    history.stream().filter(m -> !m.at.isAfter(now)).toList());
            var before = shown(known, now);
            known.add(new Move(now, "A" + random.nextInt(3), random.nextBoolean() ? 1 : -1));
            assertThat(shown(known, now)).isEqualTo(before);
        }
    }

    @RepeatedTest(40)
    void moveAtFullHoursOnlyAndByTenOrMore(RepetitionInfo repetition) {
        begin(repetition);
        long last = 0;
        for (var now = BEGINNING; now.isBefore(BEGINNING.plus(Duration.ofHours(HOURS))); now = now.plusSeconds(300)) {
            long total = shown(history, now).total();
            if (total != last) {
                assertThat(now).isEqualTo(now.truncatedTo(ChronoUnit.HOURS).plusSeconds(300));
                assertThat(Math.abs(total - last)).isGreaterThanOrEqualTo(10);
            }
            last = total;
        }
    }

    @RepeatedTest(40)
    void wereTrueAtTheMomentTheyAreOf(RepetitionInfo repetition) {
        begin(repetition);
        for (int times = 0; times < 20; times++) {
            var shown = shown(history, anyMoment());
            long then = history.stream()
                    .filter(move -> move.at.isBefore(shown.asOf()))
                    .mapToLong(Move::change)
                    .sum();
            assertThat(shown.asOf()).isEqualTo(shown.asOf().truncatedTo(ChronoUnit.HOURS));
            assertThat(shown.total() == 0 || shown.total() == then).isTrue();
        }
    }

    @RepeatedTest(20)
    void comeOutTheSameFromWhateverIsKnownOfLaterHours(RepetitionInfo repetition) {
        begin(repetition);
        for (int times = 0; times < 20; times++) {
            var now = anyMoment();
            var known = history.stream().filter(m -> !m.at.isAfter(now)).toList();
            assertThat(shown(history, now)).isEqualTo(shown(known, now));
        }
    }
}
