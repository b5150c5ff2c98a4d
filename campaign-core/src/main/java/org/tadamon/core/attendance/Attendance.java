package org.tadamon.core.attendance;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.attendance.AttendanceEvent.AttendancePromised;
import org.tadamon.core.attendance.AttendanceEvent.PlaceGiven;
import org.tadamon.core.attendance.AttendanceEvent.PlaceLetGo;
import org.tadamon.core.attendance.AttendanceEvent.PlaceOffered;
import org.tadamon.core.attendance.AttendanceProblem.NoPlace;
import org.tadamon.core.attendance.Standing.Place;
import org.tadamon.core.refusal.CommandRefused;

/** Decides whether one person comes to one action. Whether there is a place left, the order of the ledger decides. */
@AggregateRoot(type = "attendance")
public final class Attendance {

    @AggregateIdentifier
    private @Nullable AttendanceId id;

    private @Nullable ActionId action;
    private Standing standing = Standing.ABSENT;

    Attendance() {} // Axon rebuilds from here

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AttendanceCommand.PromiseAttendance command, ComingTerms actions, Clock clock) {
        if (standing.takesAPromise()) {
            ComingTerms.requireAhead(actions.of(command.actionId()), clock);
            command.promise().requirePeople();
            apply(new AttendancePromised(
                    command.attendanceId(),
                    command.actionId(),
                    command.attendee(),
                    command.promise(),
                    command.source()));
        }
    }

    /** Also said anew by who had let a place go, and waits again. */
    @CommandHandler
    void handle(AttendanceCommand.ConfirmAttendance command, ComingTerms actions, Clock clock) {
        var promise = standing.promise();
        if (promise != null && standing.mayConfirm()) {
            ComingTerms.requireAhead(actions.of(action()), clock);
            apply(new AttendanceEvent.AttendanceConfirmed(
                    command.attendanceId(), action(), promise.people(), promise.notices()));
        }
    }

    @CommandHandler
    void handle(AttendanceCommand.ChangePromise command, ComingTerms actions, Clock clock) {
        standing.requireIn();
        if (!command.promise().equals(standing.promise())) {
            var planned = ComingTerms.requireAhead(actions.of(action()), clock);
            int more = standing.moreBy(command.promise());
            planned.requireRoom(more);
            int change = standing.holds(Place.HELD) ? more : 0;
            apply(new AttendanceEvent.PromiseChanged(command.attendanceId(), action(), command.promise(), change));
        }
    }

    @CommandHandler
    void handle(AttendanceCommand.GivePlace command) {
        if (standing.waits(command.confirmed())) {
            apply(new PlaceGiven(command.attendanceId(), action(), standing.people()));
        }
    }

    @CommandHandler
    void handle(AttendanceCommand.OfferPlace command) {
        if (standing.waits(command.confirmed())) {
            apply(new PlaceOffered(command.attendanceId(), action(), command.until()));
        }
    }

    @CommandHandler
    void handle(AttendanceCommand.TakePlace command, Clock clock) {
        if (!standing.holds(Place.HELD)) {
            standing.requireOffer(clock.instant());
            apply(new AttendanceEvent.PlaceTaken(command.attendanceId(), action(), standing.people()));
        }
    }

    @CommandHandler
    void handle(AttendanceCommand.LetPlaceGo command, Clock clock) {
        if (standing.holds(Place.OFFERED) && (command.early() || standing.isTooLate(clock.instant()))) {
            apply(new PlaceLetGo(command.attendanceId(), action()));
        }
    }

    @CommandHandler
    void handle(AttendanceCommand.CancelAttendance command, ComingTerms actions, Clock clock) {
        if (standing.coming()) {
            ComingTerms.refuseOver(actions.of(action()), clock);
            apply(new AttendanceEvent.AttendanceCancelled(command.attendanceId(), action(), -standing.seated()));
        }
    }

    @CommandHandler
    void handle(AttendanceCommand.EraseAttendance command, ComingTerms actions, Clock clock) {
        if (!standing.erased() && !(command.unlessConfirmed() && standing.confirmed())) {
            int change = ComingTerms.hasBegun(actions.of(action()), clock) ? 0 : -standing.seated();
            apply(new AttendanceEvent.AttendanceErased(command.attendanceId(), action(), change));
        }
    }

    @CommandHandler
    void handle(AttendanceCommand.GiveRole command) {
        if (command.role() != standing.role()) {
            standing.requireIn();
            apply(new AttendanceEvent.RoleGiven(command.attendanceId(), action(), command.role(), command.by()));
        }
    }

    @CommandHandler
    void handle(AttendanceCommand.CheckIn command, ComingTerms actions, Clock clock) {
        if (!standing.holds(Place.HELD)) {
            throw new CommandRefused(new NoPlace());
        }
        if (command.people() != standing.came()) {
            ComingTerms.requireDoorsOpen(actions.of(action()), clock);
            Promise.requireBetween(0, command.people(), standing.people());
            apply(new AttendanceEvent.AttendanceCheckedIn(
                    command.attendanceId(), action(), command.people(), command.by()));
        }
    }

    @EventSourcingHandler
    void on(AttendanceEvent event, @SequenceNumber long sequence) {
        id = event.attendanceId();
        action = event.actionId();
        standing = standing.after(event, sequence);
    }

    private ActionId action() {
        return Objects.requireNonNull(action, "an attendance begins with a promise");
    }
}
