package org.tadamon.api.seating;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.api.routine.OneByOne;
import org.tadamon.api.routine.Routine;
import org.tadamon.core.attendance.AttendanceCommand.LetPlaceGo;
import org.tadamon.core.attendance.AttendanceId;

/**
 * Lets places go that were offered and not taken in time. The attendance decides, so it is safe to do on every node.
 */
@Component
@DependsOnDatabaseInitialization
class LapsedOffers implements Routine {

    private static final int AT_ONCE = 500;

    private final CommandGateway commands;
    private final JdbcClient jdbc;
    private final Clock clock;

    LapsedOffers(CommandGateway commands, JdbcClient jdbc, Clock clock) {
        this.commands = commands;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "lapsed-offers";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        var lapsed = jdbc.sql("SELECT attendance FROM seating_place WHERE state = 'offered' AND offered_until <= ?"
                        + " ORDER BY offered_until LIMIT ?")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(AT_ONCE)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
        OneByOne.each(lapsed, who -> commands.sendAndWait(new LetPlaceGo(new AttendanceId(who), false)));
    }
}
