package org.tadamon.api.checkin;

import java.time.Duration;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.attendance.AttendanceStory;
import org.tadamon.api.limits.Limit;
import org.tadamon.api.shown.Shown;
import org.tadamon.api.turns.InTurn;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.attendance.AtDoor;
import org.tadamon.core.attendance.AttendanceCommand.CheckIn;
import org.tadamon.core.attendance.AttendanceId;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.attendanceroll.AttendanceRollQueries;

/** Where people are let in by their codes. Whoever calls has made sure that they may. */
@Component
public class CheckInDesk {

    /** More than anybody mistypes; nobody finds a code by trying. */
    private final Limit wrong = new Limit(60, Duration.ofHours(1));

    private final CheckInCodes codes;
    private final CommandGateway commands;
    private final EventStore events;
    private final AttendanceRollQueries roll;
    private final CheckInFigures figures;

    CheckInDesk(
            CheckInCodes codes,
            CommandGateway commands,
            EventStore events,
            AttendanceRollQueries roll,
            CheckInFigures figures) {
        this.codes = codes;
        this.commands = commands;
        this.events = events;
        this.roll = roll;
        this.figures = figures;
    }

    /** Who has that code, from the ledger. Refused: for a code nobody has at this action, and for too many of them. */
    public Party party(ActionId action, @Nullable String typed, AtDoor by) {
        return party(found(action, typed, by));
    }

    /**
     * Notes that so many of them came. Refused: as {@link #party}, and as {@link CheckIn}.
     *
     * @param people 0 takes back what was noted in error; {@code null} is refused
     */
    public Party letIn(ActionId action, @Nullable String typed, @Nullable Integer people, AtDoor by) {
        var found = found(action, typed, by);
        if (people == null) {
            throw new CommandRefused(CheckInProblem.NUMBER);
        }
        InTurn.send(commands, new CheckIn(found.id, people, by));
        Shown.soon(
                () -> roll.find(found.id).filter(line -> line.came() == people).isPresent());
        figures.forget(action);
        return party(found);
    }

    private record Found(AttendanceId id, CheckInCode code) {}

    private Found found(ActionId action, @Nullable String typed, AtDoor by) {
        if (!wrong.isLeftTo(by)) {
            throw new CommandRefused(CheckInProblem.TOO_OFTEN);
        }
        var found =
                CheckInCode.read(typed).flatMap(code -> codes.find(action, code).map(id -> new Found(id, code)));
        if (found.isEmpty()) {
            wrong.countOf(by);
        }
        return found.orElseThrow(() -> new CommandRefused(CheckInProblem.UNKNOWN));
    }

    private Party party(Found found) {
        var story = AttendanceStory.of(events, found.id)
                .filter(one -> !one.erased())
                .orElseThrow(() -> new CommandRefused(CheckInProblem.UNKNOWN));
        var promise = story.promise();
        return new Party(found.code, story.status(), promise.people(), story.came(), promise.needs());
    }
}
