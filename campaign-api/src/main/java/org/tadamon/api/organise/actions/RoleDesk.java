package org.tadamon.api.organise.actions;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.shown.Shown;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.attendance.AttendanceCommand.GiveRole;
import org.tadamon.core.attendance.AttendanceId;
import org.tadamon.core.attendance.AttendanceProblem.NotComing;
import org.tadamon.core.attendance.HelpingRole;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.attendanceroll.AttendanceRollQueries;

/** Where organisers say who does what for the others. Whoever calls has made sure that they may. */
@Component
class RoleDesk {

    private final CommandGateway commands;
    private final AttendanceRollQueries roll;

    RoleDesk(CommandGateway commands, AttendanceRollQueries roll) {
        this.commands = commands;
        this.roll = roll;
    }

    /**
     * Gives a role to somebody who comes to that action. Refused: as {@link GiveRole}.
     *
     * @param role {@code null} for none any more
     */
    void give(ActionId action, AttendanceId who, @Nullable HelpingRole role, AccountId by) {
        if (roll.find(who).filter(line -> line.action().equals(action)).isEmpty()) {
            throw new CommandRefused(new NotComing());
        }
        commands.sendAndWait(new GiveRole(who, role, by));
        Shown.soon(() -> roll.find(who).filter(line -> line.role() == role).isPresent());
    }
}
