package org.tadamon.core.attendance;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.attendance.AttendanceEvent.AttendanceConfirmed;
import org.tadamon.core.attendance.AttendanceEvent.AttendancePromised;
import org.tadamon.core.attendance.AttendanceEvent.PlaceGiven;
import org.tadamon.core.attendance.AttendanceEvent.PlaceOffered;
import org.tadamon.core.attendance.Promise.Need;
import org.tadamon.core.attendance.Promise.Showing;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.privacy.Personal;
import org.tadamon.core.refusal.CommandRefused;

/** Two friends who come to a vigil, one of whom would keep people safe. */
final class SampleAttendance {

    static final AttendanceId ID = AttendanceId.of("00000000-0000-4000-8000-0000000000f1");
    static final ActionId ACTION = ActionId.of("00000000-0000-4000-8000-0000000000e1");
    static final AccountId BY = AccountId.of("00000000-0000-4000-8000-0000000000b1");
    static final Instant STARTS = Instant.parse("2026-12-10T17:00:00Z");
    static final Instant ENDS = Instant.parse("2026-12-10T19:00:00Z");
    static final Instant BEFORE = Instant.parse("2026-11-20T10:00:00Z");
    static final Instant UNTIL = Instant.parse("2026-11-21T10:00:00Z");
    static final Attendee ATTENDEE = new Attendee(sealed("attendance.name"), sealed("attendance.email"), "ar");
    static final Promise PROMISE = promise(2);
    static final AttendancePromised PROMISED = new AttendancePromised(ID, ACTION, ATTENDEE, PROMISE, "poster");
    static final AttendanceConfirmed CONFIRMED = new AttendanceConfirmed(ID, ACTION, 2, true);
    static final PlaceGiven PLACED = new PlaceGiven(ID, ACTION, 2);
    static final PlaceOffered OFFERED = new PlaceOffered(ID, ACTION, UNTIL);

    private SampleAttendance() {}

    static Promise promise(int people) {
        return new Promise(people, Set.of(Need.TRANSPORT), HelpingRole.MARSHAL, Showing.NAME, true);
    }

    static ComingTerms.Planned planned(boolean limited) {
        return new ComingTerms.Planned(STARTS, ENDS, limited);
    }

    /** One at this moment, to an action not everybody can come to. */
    static TestExecutor<Attendance> attendance(Instant now, AttendanceEvent... history) {
        return under(planned(true), now, history);
    }

    static TestExecutor<Attendance> under(ComingTerms.Terms terms, Instant now, AttendanceEvent... history) {
        ComingTerms actions = _ -> terms;
        return new AggregateTestFixture<>(Attendance.class)
                .registerInjectableResource(Clock.fixed(now, ZoneOffset.UTC))
                .registerInjectableResource(actions)
                .given(List.of(history));
    }

    static void refuses(TestExecutor<Attendance> one, AttendanceCommand command, AttendanceProblem problem) {
        one.when(command)
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(problem))
                .expectNoEvents();
    }

    static void nothing(TestExecutor<Attendance> one, AttendanceCommand command) {
        one.when(command).expectSuccessfulHandlerExecution().expectNoEvents();
    }

    private static Personal sealed(String purpose) {
        return new Personal(Personal.VERSION, new KeyRef(ACTION.value(), ID.value()), purpose, "c2VhbGVk");
    }
}
