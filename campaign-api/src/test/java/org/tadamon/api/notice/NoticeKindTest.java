package org.tadamon.api.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.tadamon.core.action.Timing;

/** A reminder… */
class NoticeKindTest {

    private static final Timing MONDAY = new Timing(
            LocalDateTime.parse("2026-10-26T01:30"), LocalDateTime.parse("2026-10-26T03:00"), ZoneId.of("Europe/Rome"));

    @Test
    void isGivenADayBeforeAtTheSameTimeOfDayWhateverSummerTimeDoes() {
        assertThat(MONDAY.startsAt()).isEqualTo("2026-10-26T00:30:00Z");
        assertThat(NoticeKind.DAY_BEFORE.dueAt(MONDAY)).isEqualTo("2026-10-24T23:30:00Z");
    }

    @Test
    void isGivenTwoHoursBeforeByWhateverClock() {
        assertThat(NoticeKind.HOURS_BEFORE.dueAt(MONDAY)).isEqualTo("2026-10-25T22:30:00Z");
    }

    @Test
    void isPointlessOnceItHasBegun() {
        assertThat(NoticeKind.HOURS_BEFORE.isPointless(MONDAY, MONDAY.startsAt()))
                .isTrue();
        assertThat(NoticeKind.HOURS_BEFORE.isPointless(MONDAY, MONDAY.startsAt().minusMillis(1)))
                .isFalse();
        assertThat(NoticeKind.CALLED_OFF.isPointless(MONDAY, MONDAY.startsAt())).isFalse();
        assertThat(NoticeKind.THANKS.isPointless(MONDAY, MONDAY.endsAt())).isFalse();
    }
}
