package org.tadamon.api.letterdrive.post;

import java.time.Clock;
import java.time.Duration;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.api.routine.OneByOne;
import org.tadamon.api.routine.Routine;
import org.tadamon.core.letterdrive.LetterDriveCommand.DissolveLetterDrive;
import org.tadamon.core.letterdrive.LetterDriveId;
import org.tadamon.core.letterdrive.LetterDriveProblem.NotOverYet;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.letterdrive.FindLetterDrives;
import org.tadamon.projections.letterdrive.LetterDrivePage;
import org.tadamon.projections.letterdrive.LetterDriveQueries;

/** Dissolves letter drives that are over for long enough, once the last of their letters has gone. */
@Component
@DependsOnDatabaseInitialization
class LetterDissolving implements Routine {

    private final CommandGateway commands;
    private final LetterDriveQueries drives;
    private final LetterSettings settings;
    private final JdbcClient jdbc;
    private final Clock clock;

    LetterDissolving(
            CommandGateway commands, LetterDriveQueries drives, LetterSettings settings, JdbcClient jdbc, Clock clock) {
        this.commands = commands;
        this.drives = drives;
        this.settings = settings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "dissolving-letter-drives";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        var over = drives.answer(new FindLetterDrives.OverSince(clock.instant().minus(settings.kept())));
        OneByOne.each(
                over.stream()
                        .map(LetterDrivePage::id)
                        .filter(drive -> !isUnderWay(drive))
                        .toList(),
                this::dissolve);
    }

    private boolean isUnderWay(LetterDriveId drive) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM letter_copy WHERE drive = ? AND NOT told)")
                .param(drive.value())
                .query(Boolean.class)
                .single();
    }

    private void dissolve(LetterDriveId drive) {
        try {
            commands.sendAndWait(new DissolveLetterDrive(drive, settings.kept()));
        } catch (CommandRefused refused) {
            if (!refused.problems().contains(new NotOverYet())) {
                throw refused;
            }
        }
    }
}
