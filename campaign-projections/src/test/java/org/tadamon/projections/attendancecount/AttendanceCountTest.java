package org.tadamon.projections.attendancecount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.projections.rehearsal.Gathered.action;
import static org.tadamon.projections.rehearsal.Gathered.cancelled;
import static org.tadamon.projections.rehearsal.Gathered.confirmed;
import static org.tadamon.projections.rehearsal.Gathered.erased;
import static org.tadamon.projections.rehearsal.Gathered.placed;
import static org.tadamon.projections.rehearsal.Gathered.promised;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.tadamon.core.petition.Exposure;
import org.tadamon.projections.attendancecount.AttendanceCountQueries.CountPeopleComing;
import org.tadamon.projections.publishing.GuardedTotal;
import org.tadamon.projections.rehearsal.Rehearsal;
import org.tadamon.projections.rehearsal.View;

/** The count of those who come… */
class AttendanceCountTest {

    private static final Instant EIGHT = Instant.parse("2026-11-20T08:00:00Z");

    @AutoClose
    private final Rehearsal rehearsal = new Rehearsal();

    private void happened(Instant at, Object... events) {
        rehearsal.happened(at, events).follow(View.ATTENDANCE_COUNT);
    }

    private PeopleComing coming(int action, Instant now) {
        var queries = new AttendanceCountQueries(rehearsal.database(), Clock.fixed(now, ZoneOffset.UTC));
        return Objects.requireNonNull(
                queries.answer(new CountPeopleComing(List.of(action(action)))).get(action(action)));
    }

    @Test
    void isOfPeopleWhoHaveAPlace() {
        happened(EIGHT, promised(1, 1, 3), confirmed(1, 1, 3));
        assertThat(coming(1, EIGHT).total()).isZero();
        happened(EIGHT, placed(1, 1, 3), promised(2, 1, 1), confirmed(2, 1, 1), placed(2, 1, 1));
        assertThat(coming(1, EIGHT).total()).isEqualTo(4);
        happened(EIGHT, cancelled(1, 1, 3), erased(2, 1, 0));
        assertThat(coming(1, EIGHT).total()).isEqualTo(1);
        assertThat(coming(2, EIGHT).total()).isZero();
    }

    @Test
    void isPublishedAsItIsOfWhatIsOpen() {
        happened(EIGHT, placed(1, 1, 3));
        var now = EIGHT.plusSeconds(5);
        assertThat(coming(1, now).forEverybody(Exposure.OPEN, now)).isEqualTo(new GuardedTotal(3, now));
    }

    @Test
    void isPublishedByTheHourAndInStepsOfTenOfWhatIsGuarded() {
        happened(EIGHT, placed(1, 1, 9));
        var nine = EIGHT.plus(Duration.ofMinutes(66));
        assertThat(coming(1, nine).forEverybody(Exposure.GUARDED, nine).total()).isZero();
        happened(nine, placed(2, 1, 2));
        assertThat(coming(1, nine).forEverybody(Exposure.GUARDED, nine).total()).isZero();
        var ten = nine.plus(Duration.ofHours(1));
        assertThat(coming(1, ten).forEverybody(Exposure.GUARDED, ten))
                .isEqualTo(new GuardedTotal(11, EIGHT.plus(Duration.ofHours(2))));
        happened(ten, cancelled(2, 1, 2));
        var eleven = ten.plus(Duration.ofHours(1));
        assertThat(coming(1, eleven).forEverybody(Exposure.GUARDED, eleven).total())
                .isEqualTo(11);
    }
}
