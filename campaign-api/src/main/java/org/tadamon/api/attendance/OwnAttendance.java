package org.tadamon.api.attendance;

import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.stereotype.Component;
import org.tadamon.api.attendance.AttendanceHandles.Handle;
import org.tadamon.api.dissolving.AttendanceForgetting;
import org.tadamon.api.seating.SeatedWait;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.attendance.AttendanceCommand;
import org.tadamon.core.attendance.AttendanceCommand.CancelAttendance;
import org.tadamon.core.attendance.AttendanceCommand.ChangePromise;
import org.tadamon.core.attendance.AttendanceCommand.ConfirmAttendance;
import org.tadamon.core.attendance.AttendanceCommand.EraseAttendance;
import org.tadamon.core.attendance.AttendanceCommand.LetPlaceGo;
import org.tadamon.core.attendance.AttendanceCommand.TakePlace;
import org.tadamon.core.attendance.AttendanceId;
import org.tadamon.core.privacy.Personal;

/** Does what those who come ask of their own attendance; when it returns, it is decided about their place. */
@Component
public class OwnAttendance {

    private final CommandGateway commands;
    private final EventStore events;
    private final AttendanceForgetting forgetting;
    private final Vault vault;
    private final SeatedWait seated;

    OwnAttendance(
            CommandGateway commands,
            EventStore events,
            AttendanceForgetting forgetting,
            Vault vault,
            SeatedWait seated) {
        this.commands = commands;
        this.events = events;
        this.forgetting = forgetting;
        this.vault = vault;
        this.seated = seated;
    }

    /** What has become of it; empty where there is none, or nobody left. */
    public Optional<AttendanceStory> story(AttendanceId id) {
        return AttendanceStory.of(events, id).filter(story -> !story.erased());
    }

    /** The name in clear; empty once it is forgotten. */
    public String name(AttendanceStory story) {
        Personal name = story.attendee().name();
        return vault.open(List.of(name)).getOrDefault(name, "");
    }

    /** Confirms it, or waits for a place again. Refused: as {@link ConfirmAttendance}. */
    public boolean confirm(AttendanceId id) {
        try {
            return order(new ConfirmAttendance(id));
        } catch (ConcurrencyException sameMoment) {
            return true; // the other one has confirmed it
        } catch (AggregateNotFoundException never) {
            return false; // it was about to be promised when something broke
        }
    }

    /** Says something else about it. Refused: as {@link ChangePromise}, and for what of the form is wrong. */
    public void change(AttendanceId id, AttendanceForm form) {
        order(new ChangePromise(id, AttendanceInput.promiseOf(form)));
    }

    /** Takes the place that is offered. Refused: as {@link TakePlace}. */
    public void take(AttendanceId id) {
        order(new TakePlace(id));
    }

    /** Lets the place that is offered go to the next. */
    public void letGo(AttendanceId id) {
        order(new LetPlaceGo(id, true));
    }

    /** Stays away after all. */
    public void cancel(AttendanceId id) {
        order(new CancelAttendance(id));
    }

    /** Is forgotten, for good; it is done when this returns. */
    public void erase(Handle who) {
        order(new EraseAttendance(who.attendance(), false));
        forgetting.forget(who.action(), who.attendance());
    }

    private boolean order(AttendanceCommand command) {
        commands.sendAndWait(command);
        seated.await(command.attendanceId());
        return true;
    }
}
