package org.tadamon.api.dissolving;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.api.confirmation.ConfirmationSettings;
import org.tadamon.api.routine.Routine;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.attendance.AttendanceCommand.EraseAttendance;
import org.tadamon.core.attendance.AttendanceId;

/**
 * Forgets promises nobody has confirmed: their address may be somebody else's. What the slot says of it is a hint; the
 * attendance itself decides, so one that was confirmed is never forgotten.
 */
@Component
@DependsOnDatabaseInitialization
class UnconfirmedAttendances implements Routine {

    private static final int AT_ONCE = 1_000;

    private record Slot(ActionId action, AttendanceId attendance) {}

    private final CommandGateway commands;
    private final AttendanceForgetting forgetting;
    private final JdbcClient jdbc;
    private final ConfirmationSettings settings;
    private final Clock clock;

    UnconfirmedAttendances(
            CommandGateway commands,
            AttendanceForgetting forgetting,
            JdbcClient jdbc,
            ConfirmationSettings settings,
            Clock clock) {
        this.commands = commands;
        this.forgetting = forgetting;
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "unconfirmed-attendances";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        while (some().stream().filter(this::forget).count() == AT_ONCE) {}
    }

    private List<Slot> some() {
        return jdbc.sql("SELECT action, attendance FROM attendance_slot WHERE NOT confirmed AND taken_at <= ? LIMIT ?")
                .param(clock.instant().minus(settings.kept()).atOffset(ZoneOffset.UTC))
                .param(AT_ONCE)
                .query((row, _) -> new Slot(
                        new ActionId(row.getObject(1, UUID.class)), new AttendanceId(row.getObject(2, UUID.class))))
                .list();
    }

    /** One that was about to be promised when something broke has a slot and a secret, and nothing else. */
    private boolean forget(Slot slot) {
        try {
            commands.sendAndWait(new EraseAttendance(slot.attendance, true));
            jdbc.sql("UPDATE attendance_slot SET confirmed = true WHERE attendance = ?")
                    .param(slot.attendance.value())
                    .update();
        } catch (AggregateNotFoundException never) {
            forgetting.forget(slot.action, slot.attendance);
        } catch (ConcurrencyException sameMoment) {
            return false; // somebody confirms it, or another node forgets it: next time
        }
        return true;
    }
}
