package org.tadamon.api.dissolving;

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
import org.tadamon.core.action.ActionCommand.DissolveAction;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.action.ActionProblem.NotOverYet;
import org.tadamon.core.refusal.CommandRefused;

/** Dissolves actions that are over for long enough. Each action decides by its own history whether it is. */
@Component
@DependsOnDatabaseInitialization
class Dissolving implements Routine {

    private final CommandGateway commands;
    private final JdbcClient jdbc;
    private final DissolvingSettings settings;
    private final Clock clock;

    Dissolving(CommandGateway commands, JdbcClient jdbc, DissolvingSettings settings, Clock clock) {
        this.commands = commands;
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "dissolving-actions";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        var over = jdbc.sql("SELECT action FROM seating_action WHERE starts_at <= ? OR called_off")
                .param(clock.instant().minus(settings.kept()).atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
        OneByOne.each(over, this::dissolve);
    }

    private void dissolve(UUID action) {
        try {
            commands.sendAndWait(new DissolveAction(new ActionId(action), settings.kept()));
        } catch (CommandRefused refused) {
            if (!refused.problems().contains(new NotOverYet())) {
                throw refused;
            }
        }
    }
}
