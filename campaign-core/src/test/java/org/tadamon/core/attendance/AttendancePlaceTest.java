package org.tadamon.core.attendance;

import static org.tadamon.core.attendance.SampleAttendance.ACTION;
import static org.tadamon.core.attendance.SampleAttendance.BEFORE;
import static org.tadamon.core.attendance.SampleAttendance.BY;
import static org.tadamon.core.attendance.SampleAttendance.CONFIRMED;
import static org.tadamon.core.attendance.SampleAttendance.ENDS;
import static org.tadamon.core.attendance.SampleAttendance.ID;
import static org.tadamon.core.attendance.SampleAttendance.OFFERED;
import static org.tadamon.core.attendance.SampleAttendance.PLACED;
import static org.tadamon.core.attendance.SampleAttendance.PROMISED;
import static org.tadamon.core.attendance.SampleAttendance.STARTS;
import static org.tadamon.core.attendance.SampleAttendance.UNTIL;
import static org.tadamon.core.attendance.SampleAttendance.attendance;
import static org.tadamon.core.attendance.SampleAttendance.nothing;
import static org.tadamon.core.attendance.SampleAttendance.refuses;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tadamon.core.attendance.AttendanceCommand.ChangePromise;
import org.tadamon.core.attendance.AttendanceCommand.CheckIn;
import org.tadamon.core.attendance.AttendanceCommand.ConfirmAttendance;
import org.tadamon.core.attendance.AttendanceCommand.GivePlace;
import org.tadamon.core.attendance.AttendanceCommand.GiveRole;
import org.tadamon.core.attendance.AttendanceCommand.LetPlaceGo;
import org.tadamon.core.attendance.AttendanceCommand.OfferPlace;
import org.tadamon.core.attendance.AttendanceCommand.TakePlace;
import org.tadamon.core.attendance.AttendanceEvent.AttendanceCancelled;
import org.tadamon.core.attendance.AttendanceEvent.AttendanceCheckedIn;
import org.tadamon.core.attendance.AttendanceEvent.PlaceLetGo;
import org.tadamon.core.attendance.AttendanceEvent.PlaceTaken;
import org.tadamon.core.attendance.AttendanceEvent.RoleGiven;
import org.tadamon.core.attendance.AttendanceProblem.FewerThanCame;
import org.tadamon.core.attendance.AttendanceProblem.NoPlace;
import org.tadamon.core.attendance.AttendanceProblem.NotComing;
import org.tadamon.core.attendance.AttendanceProblem.NotToday;
import org.tadamon.core.attendance.AttendanceProblem.NothingOffered;
import org.tadamon.core.attendance.AttendanceProblem.TooManyPeople;

/** An attendance, when it is about a place… */
class AttendancePlaceTest {

    private static final GivePlace GIVE = new GivePlace(ID, 1);
    private static final OfferPlace OFFER = new OfferPlace(ID, 1, UNTIL);
    private static final TakePlace TAKE = new TakePlace(ID);
    private static final PlaceTaken TAKEN = new PlaceTaken(ID, ACTION, 2);
    private static final PlaceLetGo LET_GO = new PlaceLetGo(ID, ACTION);
    private static final AttendanceCancelled CANCELLED = new AttendanceCancelled(ID, ACTION, 0);

    private static final AtDoor DOOR = AtDoor.marshal(AttendanceId.of("00000000-0000-4000-8000-0000000000f9"));

    @Test
    void isGivenOneOnce() {
        attendance(BEFORE, PROMISED, CONFIRMED).when(GIVE).expectEvents(PLACED);
        nothing(attendance(BEFORE, PROMISED, CONFIRMED, PLACED), GIVE);
    }

    @Test
    void isGivenNoneWhileNobodyHasConfirmedItNorOnceItWasCalledOff() {
        nothing(attendance(BEFORE, PROMISED), GIVE);
        nothing(attendance(BEFORE, PROMISED, CONFIRMED, CANCELLED), GIVE);
        nothing(attendance(BEFORE, PROMISED, CONFIRMED, CANCELLED), OFFER);
    }

    @Test
    void isOfferedOneOnce() {
        attendance(BEFORE, PROMISED, CONFIRMED).when(OFFER).expectEvents(OFFERED);
        nothing(attendance(BEFORE, PROMISED, CONFIRMED, OFFERED), OFFER);
    }

    @Test
    void takesWhatIsOfferedInTime() {
        attendance(UNTIL.minusMillis(1), PROMISED, CONFIRMED, OFFERED)
                .when(TAKE)
                .expectEvents(TAKEN);
        nothing(attendance(BEFORE, PROMISED, CONFIRMED, OFFERED, TAKEN), TAKE);
    }

    @Test
    void takesNothingTooLateNorWhatWasNeverOffered() {
        refuses(attendance(UNTIL, PROMISED, CONFIRMED, OFFERED), TAKE, new NothingOffered());
        refuses(attendance(BEFORE, PROMISED, CONFIRMED), TAKE, new NothingOffered());
        refuses(attendance(BEFORE, PROMISED, CONFIRMED, OFFERED, CANCELLED), TAKE, new NothingOffered());
    }

    @Test
    void letsItGoWhenItsTimeIsOverOrItsPersonSaysSo() {
        nothing(attendance(BEFORE, PROMISED, CONFIRMED, OFFERED), new LetPlaceGo(ID, false));
        attendance(UNTIL, PROMISED, CONFIRMED, OFFERED)
                .when(new LetPlaceGo(ID, false))
                .expectEvents(LET_GO);
        attendance(BEFORE, PROMISED, CONFIRMED, OFFERED)
                .when(new LetPlaceGo(ID, true))
                .expectEvents(LET_GO);
        nothing(attendance(UNTIL, PROMISED, CONFIRMED, OFFERED, TAKEN), new LetPlaceGo(ID, false));
    }

    @Test
    void waitsAgainWhenItsPersonWantsTo() {
        attendance(BEFORE, PROMISED, CONFIRMED, OFFERED, LET_GO)
                .when(new ConfirmAttendance(ID))
                .expectEvents(CONFIRMED);
        nothing(attendance(BEFORE, PROMISED, CONFIRMED, OFFERED, LET_GO), OFFER);
        attendance(BEFORE, PROMISED, CONFIRMED, OFFERED, LET_GO, CONFIRMED)
                .when(new OfferPlace(ID, 4, UNTIL))
                .expectEvents(OFFERED);
    }

    @Test
    void isGivenNoneForAnEarlierPromise() {
        var anew = List.of(PROMISED, CONFIRMED, CANCELLED, PROMISED, CONFIRMED);
        var history = anew.toArray(AttendanceEvent[]::new);
        nothing(attendance(BEFORE, history), GIVE);
        nothing(attendance(BEFORE, history), OFFER);
        attendance(BEFORE, history).when(new GivePlace(ID, 4)).expectEvents(PLACED);
    }

    @Test
    void isGivenARoleAndLosesIt() {
        var marshal = new RoleGiven(ID, ACTION, HelpingRole.MARSHAL, BY);
        attendance(BEFORE, PROMISED, CONFIRMED, PLACED)
                .when(new GiveRole(ID, HelpingRole.MARSHAL, BY))
                .expectEvents(marshal);
        attendance(BEFORE, PROMISED, CONFIRMED, PLACED, marshal)
                .when(new GiveRole(ID, null, BY))
                .expectEvents(new RoleGiven(ID, ACTION, null, BY));
        nothing(attendance(BEFORE, PROMISED, CONFIRMED, PLACED, marshal), new GiveRole(ID, HelpingRole.MARSHAL, BY));
    }

    @Test
    void isGivenNoRoleWhenItsPersonDoesNotCome() {
        refuses(attendance(BEFORE, PROMISED), new GiveRole(ID, HelpingRole.MEDIC, BY), new NotComing());
    }

    @Test
    void isNotedWhenItsPeopleCameAndCorrected() {
        attendance(STARTS, PROMISED, CONFIRMED, PLACED)
                .when(new CheckIn(ID, 2, DOOR))
                .expectEvents(new AttendanceCheckedIn(ID, ACTION, 2, DOOR));
        attendance(STARTS, PROMISED, CONFIRMED, PLACED, new AttendanceCheckedIn(ID, ACTION, 2, DOOR))
                .when(new CheckIn(ID, 1, DOOR))
                .expectEvents(new AttendanceCheckedIn(ID, ACTION, 1, DOOR));
        nothing(
                attendance(STARTS, PROMISED, CONFIRMED, PLACED, new AttendanceCheckedIn(ID, ACTION, 2, DOOR)),
                new CheckIn(ID, 2, DOOR));
    }

    @Test
    void isNotedForNobodyWithoutAPlaceNorForMoreThanHaveOne() {
        refuses(attendance(STARTS, PROMISED, CONFIRMED), new CheckIn(ID, 1, DOOR), new NoPlace());
        refuses(attendance(STARTS, PROMISED, CONFIRMED, OFFERED), new CheckIn(ID, 1, DOOR), new NoPlace());
        refuses(
                attendance(STARTS, PROMISED, CONFIRMED, PLACED),
                new CheckIn(ID, 3, DOOR),
                new TooManyPeople("people", 2L));
        refuses(
                attendance(STARTS, PROMISED, CONFIRMED, PLACED),
                new CheckIn(ID, -1, DOOR),
                new TooManyPeople("people", 2L));
    }

    @Test
    void takesBackWhatWasNotedInError() {
        attendance(STARTS, PROMISED, CONFIRMED, PLACED, new AttendanceCheckedIn(ID, ACTION, 2, DOOR))
                .when(new CheckIn(ID, 0, DOOR))
                .expectEvents(new AttendanceCheckedIn(ID, ACTION, 0, DOOR));
        nothing(attendance(STARTS, PROMISED, CONFIRMED, PLACED), new CheckIn(ID, 0, DOOR));
    }

    @Test
    void isNotedOnTheDayOnly() {
        var hours = ComingTerms.AROUND;
        refuses(
                attendance(STARTS.minus(hours).minusMillis(1), PROMISED, CONFIRMED, PLACED),
                new CheckIn(ID, 1, DOOR),
                new NotToday());
        refuses(attendance(ENDS.plus(hours), PROMISED, CONFIRMED, PLACED), new CheckIn(ID, 1, DOOR), new NotToday());
        attendance(STARTS.minus(hours), PROMISED, CONFIRMED, PLACED)
                .when(new CheckIn(ID, 1, DOOR))
                .expectEvents(new AttendanceCheckedIn(ID, ACTION, 1, DOOR));
    }

    @Test
    void isNotOfFewerThanHaveCome() {
        var came = new AttendanceCheckedIn(ID, ACTION, 2, DOOR);
        var promise = new Promise(1, Set.of(), null, Promise.Showing.COUNTED, false);
        refuses(
                attendance(STARTS, PROMISED, CONFIRMED, PLACED, came),
                new ChangePromise(ID, promise),
                new FewerThanCame("people", 2L));
    }
}
