package org.tadamon.projections.attendanceroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.projections.rehearsal.Gathered.action;
import static org.tadamon.projections.rehearsal.Gathered.attendance;
import static org.tadamon.projections.rehearsal.Gathered.cancelled;
import static org.tadamon.projections.rehearsal.Gathered.confirmed;
import static org.tadamon.projections.rehearsal.Gathered.erased;
import static org.tadamon.projections.rehearsal.Gathered.placed;
import static org.tadamon.projections.rehearsal.Gathered.promise;
import static org.tadamon.projections.rehearsal.Gathered.promised;
import static org.tadamon.projections.rehearsal.Moderated.RIMA;
import static org.tadamon.projections.rehearsal.Sample.NOW;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.tadamon.core.attendance.AttendanceEvent.AttendanceCheckedIn;
import org.tadamon.core.attendance.AttendanceEvent.PlaceLetGo;
import org.tadamon.core.attendance.AttendanceEvent.PlaceOffered;
import org.tadamon.core.attendance.AttendanceEvent.PlaceTaken;
import org.tadamon.core.attendance.AttendanceEvent.PromiseChanged;
import org.tadamon.core.attendance.AttendanceEvent.RoleGiven;
import org.tadamon.core.attendance.AttendanceId;
import org.tadamon.core.attendance.HelpingRole;
import org.tadamon.core.attendance.Promise.Need;
import org.tadamon.projections.rehearsal.Rehearsal;
import org.tadamon.projections.rehearsal.View;

/** The roll of those who come… */
class AttendanceRollTest {

    @AutoClose
    private final Rehearsal rehearsal = new Rehearsal();

    private final AttendanceRollQueries queries = new AttendanceRollQueries(rehearsal.database());

    private void happened(Object... events) {
        rehearsal.happened(NOW, events).follow(View.ATTENDANCE_ROLL);
    }

    private AttendanceLine line(int number) {
        return queries.find(attendance(number)).orElseThrow();
    }

    private List<AttendanceId> told(
            @Nullable AttendanceStatus status,
            @Nullable HelpingRole helps,
            @Nullable Need needs,
            @Nullable Long after) {
        return queries.answer(new ListAttendances(action(1), status, helps, needs, after, 2)).stream()
                .map(AttendanceLine::id)
                .toList();
    }

    @Test
    void tellsWhoPromisedToComeAsSealedAsTheyWere() {
        var promise = promised(1, 1, 2);
        happened(promise);
        assertThat(line(1))
                .isEqualTo(new AttendanceLine(
                        attendance(1),
                        action(1),
                        0,
                        NOW,
                        promise.attendee(),
                        promise.promise(),
                        "poster",
                        AttendanceStatus.PENDING,
                        null,
                        null,
                        0,
                        false));
    }

    @Test
    void tellsHowEachStandsToAPlace() {
        happened(promised(1, 1, 1), confirmed(1, 1, 1));
        assertThat(line(1).status()).isEqualTo(AttendanceStatus.WAITING);
        happened(new PlaceOffered(attendance(1), action(1), NOW));
        assertThat(line(1).status()).isEqualTo(AttendanceStatus.OFFERED);
        assertThat(line(1).offeredUntil()).isEqualTo(NOW);
        happened(new PlaceTaken(attendance(1), action(1), 1));
        assertThat(line(1).status()).isEqualTo(AttendanceStatus.COMING);
        assertThat(line(1).offeredUntil()).isNull();
        happened(cancelled(1, 1, 1));
        assertThat(line(1).status()).isEqualTo(AttendanceStatus.CANCELLED);
        happened(promised(2, 1, 1), confirmed(2, 1, 1), new PlaceOffered(attendance(2), action(1), NOW));
        happened(new PlaceLetGo(attendance(2), action(1)));
        assertThat(line(2).status()).isEqualTo(AttendanceStatus.LET_GO);
    }

    @Test
    void goesByTheOrderOfTheLedgerPageByPage() {
        happened(promised(2, 1, 1), promised(1, 1, 1), promised(3, 1, 1), promised(4, 2, 1));
        assertThat(told(null, null, null, null)).containsExactly(attendance(2), attendance(1));
        assertThat(told(null, null, null, 1L)).containsExactly(attendance(3));
        happened(cancelled(2, 1, 0), promised(2, 1, 1));
        assertThat(told(null, null, null, 2L)).containsExactly(attendance(2));
    }

    @Test
    void isAskedForWhoWaitsHelpsOrNeeds() {
        happened(promised(1, 1, 1), confirmed(1, 1, 1), promised(2, 1, 1));
        happened(new PromiseChanged(attendance(2), action(1), promise(1, null), 0));
        assertThat(told(AttendanceStatus.WAITING, null, null, null)).containsExactly(attendance(1));
        assertThat(told(null, HelpingRole.MARSHAL, null, null)).containsExactly(attendance(1));
        assertThat(told(null, null, Need.TRANSPORT, null)).containsExactly(attendance(1), attendance(2));
        assertThat(told(null, null, Need.CHILDCARE, null)).isEmpty();
        happened(new RoleGiven(attendance(2), action(1), HelpingRole.MEDIC, RIMA));
        assertThat(told(null, HelpingRole.MEDIC, null, null)).containsExactly(attendance(2));
    }

    @Test
    void doesNotListWhoIsForgotten() {
        happened(promised(1, 1, 1), erased(1, 1, 0));
        assertThat(told(null, null, null, null)).isEmpty();
        assertThat(line(1).erased()).isTrue();
    }

    @Test
    void sumsUpWhoComesAndWhatWith() {
        happened(promised(1, 1, 2), confirmed(1, 1, 2), placed(1, 1, 2), promised(2, 1, 3), confirmed(2, 1, 3));
        happened(promised(3, 1, 1), confirmed(3, 1, 1), placed(3, 1, 1), erased(3, 1, 0));
        happened(promised(4, 1, 1), confirmed(4, 1, 1), erased(4, 1, 0), promised(5, 2, 1));
        happened(
                new RoleGiven(attendance(1), action(1), HelpingRole.MEDIC, RIMA),
                new AttendanceCheckedIn(attendance(1), action(1), 2, null));
        assertThat(queries.figures(action(1)))
                .isEqualTo(new RollFigures(
                        Map.of(AttendanceStatus.COMING, 3, AttendanceStatus.WAITING, 3),
                        Map.of(Need.TRANSPORT, 2, Need.HELP, 2),
                        Map.of(HelpingRole.MARSHAL, 2),
                        Map.of(HelpingRole.MEDIC, 1),
                        Map.of("poster", 3),
                        2));
    }
}
