package org.tadamon.projections.signaturecount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.core.petition.Exposure.GUARDED;
import static org.tadamon.core.petition.Exposure.OPEN;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is published of a count… */
class PublishingTest {

    private static final Instant TEN = Instant.parse("2026-11-20T10:00:00Z");
    private static final Instant HALF_PAST_TEN = TEN.plus(Duration.ofMinutes(30));
    private static final LocalDate TODAY = LocalDate.ofInstant(TEN, ZoneOffset.UTC);

    /** So many in the hours that end at ten, the last of them from half past nine or so until ten. */
    private static SignatureCount inTheHoursBeforeTen(long... changes) {
        var hours = new TreeMap<Instant, Long>();
        long total = 0;
        for (int hour = 0; hour < changes.length; hour++) {
            hours.put(TEN.minus(Duration.ofHours(changes.length - hour)), changes[hour]);
            total += changes[hour];
        }
        return count(total, hours);
    }

    private static SignatureCount count(long total, NavigableMap<Instant, Long> hours) {
        return new SignatureCount(
                total, hours, Map.of("LB", 17L), Map.of("LB", 13L, "FR", 9L), Map.of("poster", 26L, "a", 1L), TODAY);
    }

    private static PublicCount guarded(SignatureCount count) {
        return Publishing.forEverybody(count, GUARDED, HALF_PAST_TEN);
    }

    @Test
    void isExactAndOfNowOnAnOpenPetition() {
        var shown = Publishing.forEverybody(inTheHoursBeforeTen(3, 4), OPEN, HALF_PAST_TEN);
        assertThat(shown.total()).isEqualTo(7);
        assertThat(shown.asOf()).isEqualTo(HALF_PAST_TEN);
        assertThat(shown.days()).isEqualTo(Map.of(TODAY, 7L));
        assertThat(shown.guarded()).isFalse();
        assertThat(shown.least()).isEqualTo(10);
    }

    @Test
    void tellsAreasAsOfTheBeginningOfTheDay() {
        var shown = Publishing.forEverybody(inTheHoursBeforeTen(3, 4), OPEN, HALF_PAST_TEN);
        assertThat(shown.areas()).containsExactly(new Figure("LB", 10));
        assertThat(shown.areasAsOf()).isEqualTo(TODAY);
    }

    @Test
    void tellsNoAreaOfAGuardedPetition() {
        assertThat(guarded(inTheHoursBeforeTen(30, 40)).areas()).isEmpty();
    }

    @Test
    void isNothingOnAGuardedPetitionBelowTen() {
        assertThat(guarded(inTheHoursBeforeTen(9)).total()).isZero();
        assertThat(guarded(inTheHoursBeforeTen(4, 5)).total()).isZero();
        assertThat(guarded(inTheHoursBeforeTen()).total()).isZero();
    }

    @Test
    void isANumberAtTheFullHourItHadMovedByTen() {
        var shown = guarded(inTheHoursBeforeTen(8, 4, 9));
        assertThat(shown.total()).isEqualTo(12);
        assertThat(shown.asOf()).isEqualTo(TEN.minus(Duration.ofHours(1)));
        assertThat(shown.guarded()).isTrue();
        assertThat(shown.days()).isEmpty();
        assertThat(guarded(inTheHoursBeforeTen(8, 4, 10)).total()).isEqualTo(22);
        assertThat(guarded(inTheHoursBeforeTen(8, 4, 10)).asOf()).isEqualTo(TEN);
    }

    @Test
    void leavesOutTheHourThatHasNotEnded() {
        var hours = new TreeMap<>(Map.of(TEN.minusSeconds(3600), 10L, TEN, 50L));
        assertThat(guarded(count(60, hours)).total()).isEqualTo(10);
        var settled = TEN.plus(Duration.ofMinutes(65));
        assertThat(Publishing.forEverybody(count(60, hours), GUARDED, settled.minusNanos(1))
                        .total())
                .as("what happened until eleven may still be on its way into the count")
                .isEqualTo(10);
        assertThat(Publishing.forEverybody(count(60, hours), GUARDED, settled).total())
                .isEqualTo(60);
    }

    @Test
    void goesDownByTenOrMoreToo() {
        assertThat(guarded(inTheHoursBeforeTen(30, -9)).total()).isEqualTo(30);
        assertThat(guarded(inTheHoursBeforeTen(30, -9, -1)).total()).isEqualTo(20);
        assertThat(guarded(inTheHoursBeforeTen(30, -9, 9, -9)).total()).isEqualTo(30);
    }

    @Test
    void isExactInTotalButRoundedByAreaAndLinkForOrganisers() {
        var shown = Publishing.forOrganisers(inTheHoursBeforeTen(3, 4));
        assertThat(shown.total()).isEqualTo(7);
        assertThat(shown.areas()).containsExactly(new Figure("LB", 15));
        assertThat(shown.sources()).containsExactly(new Figure("poster", 25));
        assertThat(shown.days()).isEqualTo(Map.of(TODAY, 7L));
        assertThat(shown.hours()).isEqualTo(Map.of(TEN.minusSeconds(7200), 3L, TEN.minusSeconds(3600), 4L));
        assertThat(shown.least()).isEqualTo(10);
    }
}
