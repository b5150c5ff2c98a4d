package org.tadamon.core.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.core.attendance.SampleAttendance.ACTION;
import static org.tadamon.core.attendance.SampleAttendance.ATTENDEE;
import static org.tadamon.core.attendance.SampleAttendance.BEFORE;
import static org.tadamon.core.attendance.SampleAttendance.CONFIRMED;
import static org.tadamon.core.attendance.SampleAttendance.ENDS;
import static org.tadamon.core.attendance.SampleAttendance.ID;
import static org.tadamon.core.attendance.SampleAttendance.PLACED;
import static org.tadamon.core.attendance.SampleAttendance.PROMISE;
import static org.tadamon.core.attendance.SampleAttendance.PROMISED;
import static org.tadamon.core.attendance.SampleAttendance.STARTS;
import static org.tadamon.core.attendance.SampleAttendance.attendance;
import static org.tadamon.core.attendance.SampleAttendance.nothing;
import static org.tadamon.core.attendance.SampleAttendance.planned;
import static org.tadamon.core.attendance.SampleAttendance.promise;
import static org.tadamon.core.attendance.SampleAttendance.refuses;
import static org.tadamon.core.attendance.SampleAttendance.under;

import org.junit.jupiter.api.Test;
import org.tadamon.core.attendance.AttendanceCommand.CancelAttendance;
import org.tadamon.core.attendance.AttendanceCommand.ChangePromise;
import org.tadamon.core.attendance.AttendanceCommand.ConfirmAttendance;
import org.tadamon.core.attendance.AttendanceCommand.EraseAttendance;
import org.tadamon.core.attendance.AttendanceCommand.PromiseAttendance;
import org.tadamon.core.attendance.AttendanceEvent.AttendanceCancelled;
import org.tadamon.core.attendance.AttendanceEvent.AttendanceErased;
import org.tadamon.core.attendance.AttendanceEvent.PromiseChanged;
import org.tadamon.core.attendance.AttendanceProblem.ActionCalledOff;
import org.tadamon.core.attendance.AttendanceProblem.ActionOver;
import org.tadamon.core.attendance.AttendanceProblem.NoSuchAction;
import org.tadamon.core.attendance.AttendanceProblem.NotComing;
import org.tadamon.core.attendance.AttendanceProblem.PlacesAreLimited;
import org.tadamon.core.attendance.AttendanceProblem.TooManyPeople;

/** An attendance… */
class AttendanceTest {

    private static final PromiseAttendance COME = new PromiseAttendance(ID, ACTION, ATTENDEE, PROMISE, "poster");
    private static final ConfirmAttendance CONFIRM = new ConfirmAttendance(ID);
    private static final CancelAttendance CANCEL = new CancelAttendance(ID);
    private static final EraseAttendance ERASE = new EraseAttendance(ID, false);
    private static final AttendanceCancelled CANCELLED = new AttendanceCancelled(ID, ACTION, -2);
    private static final AttendanceErased ERASED = new AttendanceErased(ID, ACTION, 0);

    @Test
    void isPromised() {
        attendance(BEFORE).when(COME).expectEvents(PROMISED);
    }

    @Test
    void isPromisedOnce() {
        nothing(attendance(BEFORE, PROMISED), COME);
        nothing(attendance(BEFORE, PROMISED, CONFIRMED, PLACED), COME);
    }

    @Test
    void isPromisedAnewAfterItWasCalledOff() {
        attendance(BEFORE, PROMISED, CONFIRMED, PLACED, CANCELLED).when(COME).expectEvents(PROMISED);
        attendance(BEFORE, PROMISED, CONFIRMED, PLACED, CANCELLED, PROMISED)
                .when(CONFIRM)
                .expectEvents(CONFIRMED);
    }

    @Test
    void isNotPromisedAnewByWhoIsForgotten() {
        nothing(attendance(BEFORE, PROMISED, ERASED), COME);
    }

    @Test
    void isRefusedWhereThereIsNothingToComeTo() {
        refuses(under(new ComingTerms.Unknown(), BEFORE), COME, new NoSuchAction());
        refuses(under(new ComingTerms.CalledOff(), BEFORE), COME, new ActionCalledOff());
        refuses(under(new ComingTerms.Dissolved(), BEFORE), COME, new ActionOver());
        refuses(attendance(ENDS), COME, new ActionOver());
    }

    @Test
    void isForOneToTenPeople() {
        for (int people : new int[] {0, 11}) {
            refuses(
                    attendance(BEFORE),
                    new PromiseAttendance(ID, ACTION, ATTENDEE, promise(people), null),
                    new TooManyPeople("people", 10L));
        }
    }

    @Test
    void isConfirmedOnceAndOnlyWhenThereIsAPromise() {
        attendance(BEFORE, PROMISED).when(CONFIRM).expectEvents(CONFIRMED);
        nothing(attendance(BEFORE, PROMISED, CONFIRMED), CONFIRM);
        nothing(attendance(BEFORE, PROMISED, new AttendanceCancelled(ID, ACTION, 0)), CONFIRM);
    }

    @Test
    void isConfirmedUntilTheActionIsOver() {
        refuses(attendance(ENDS, PROMISED), CONFIRM, new ActionOver());
    }

    @Test
    void isChanged() {
        attendance(BEFORE, PROMISED, CONFIRMED, PLACED)
                .when(new ChangePromise(ID, promise(1)))
                .expectEvents(new PromiseChanged(ID, ACTION, promise(1), -1));
        attendance(BEFORE, PROMISED, CONFIRMED)
                .when(new ChangePromise(ID, promise(1)))
                .expectEvents(new PromiseChanged(ID, ACTION, promise(1), 0));
        nothing(attendance(BEFORE, PROMISED, CONFIRMED), new ChangePromise(ID, PROMISE));
    }

    @Test
    void isForMorePeopleOnlyWhereEverybodyCanCome() {
        refuses(
                attendance(BEFORE, PROMISED, CONFIRMED, PLACED),
                new ChangePromise(ID, promise(3)),
                new PlacesAreLimited());
        under(planned(false), BEFORE, PROMISED, CONFIRMED, PLACED)
                .when(new ChangePromise(ID, promise(3)))
                .expectEvents(new PromiseChanged(ID, ACTION, promise(3), 1));
        refuses(
                under(planned(false), BEFORE, PROMISED, CONFIRMED),
                new ChangePromise(ID, promise(11)),
                new TooManyPeople("people", 10L));
    }

    @Test
    void isNotChangedByWhoDoesNotCome() {
        refuses(attendance(BEFORE, PROMISED), new ChangePromise(ID, promise(1)), new NotComing());
        refuses(
                attendance(BEFORE, PROMISED, CONFIRMED, PLACED, CANCELLED),
                new ChangePromise(ID, promise(1)),
                new NotComing());
        refuses(attendance(BEFORE, PROMISED, CONFIRMED, ERASED), new ChangePromise(ID, promise(1)), new NotComing());
    }

    @Test
    void isCalledOffOnceAndGivesItsPlacesBack() {
        attendance(BEFORE, PROMISED, CONFIRMED, PLACED).when(CANCEL).expectEvents(CANCELLED);
        attendance(BEFORE, PROMISED, CONFIRMED).when(CANCEL).expectEvents(new AttendanceCancelled(ID, ACTION, 0));
        nothing(attendance(BEFORE, PROMISED, CONFIRMED, PLACED, CANCELLED), CANCEL);
        refuses(attendance(ENDS, PROMISED, CONFIRMED, PLACED), CANCEL, new ActionOver());
    }

    @Test
    void givesItsPlacesBackWhenItsPersonIsForgottenBeforeAndNotAfterwards() {
        attendance(BEFORE, PROMISED, CONFIRMED, PLACED).when(ERASE).expectEvents(new AttendanceErased(ID, ACTION, -2));
        attendance(STARTS, PROMISED, CONFIRMED, PLACED).when(ERASE).expectEvents(ERASED);
        under(new ComingTerms.CalledOff(), BEFORE, PROMISED, CONFIRMED, PLACED)
                .when(ERASE)
                .expectEvents(ERASED);
    }

    @Test
    void isForgottenWhenNobodyConfirmedIt() {
        var forget = new EraseAttendance(ID, true);
        attendance(BEFORE, PROMISED).when(forget).expectEvents(ERASED);
        nothing(attendance(BEFORE, PROMISED, CONFIRMED), forget);
        nothing(attendance(BEFORE, PROMISED, ERASED), forget);
    }

    @Test
    void isForgottenOnce() {
        attendance(BEFORE, PROMISED).when(ERASE).expectEvents(ERASED);
        nothing(attendance(BEFORE, PROMISED, ERASED), ERASE);
    }

    @Test
    void isNobodyWeCouldPrint() {
        assertThat(ATTENDEE).hasToString("<attendee>");
        assertThat(PROMISED.toString()).doesNotContain("c2VhbGVk");
    }
}
