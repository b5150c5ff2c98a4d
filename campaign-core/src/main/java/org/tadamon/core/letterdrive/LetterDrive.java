package org.tadamon.core.letterdrive;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.letterdrive.LetterDriveCommand.DissolveLetterDrive;
import org.tadamon.core.letterdrive.LetterDriveCommand.EndLetterDrive;
import org.tadamon.core.letterdrive.LetterDriveCommand.ReviseLetterDrive;
import org.tadamon.core.letterdrive.LetterDriveCommand.StartLetterDrive;
import org.tadamon.core.letterdrive.LetterDriveEvent.LetterDriveDissolved;
import org.tadamon.core.letterdrive.LetterDriveEvent.LetterDriveEnded;
import org.tadamon.core.letterdrive.LetterDriveEvent.LetterDriveRevised;
import org.tadamon.core.letterdrive.LetterDriveEvent.LetterDriveStarted;
import org.tadamon.core.letterdrive.LetterDriveProblem.DriveOver;
import org.tadamon.core.letterdrive.LetterDriveProblem.NotOverYet;
import org.tadamon.core.letterdrive.LetterDriveProblem.StartedOtherwise;
import org.tadamon.core.refusal.CommandRefused;

/** Decides what people are asked to write, and for how long. Whose drive it is, whoever asks has made sure of. */
@AggregateRoot(type = "letter-drive")
public final class LetterDrive {

    @AggregateIdentifier
    private @Nullable LetterDriveId id;

    private @Nullable LetterDriveStarted first;
    private @Nullable LetterPlan plan;
    private @Nullable Instant endedAt;
    private boolean dissolved;

    LetterDrive() {} // Axon rebuilds from here

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(StartLetterDrive command, Clock clock) {
        var started = new LetterDriveStarted(
                command.drive(), command.organisation(), command.campaign(), command.plan(), command.by());
        if (first == null) {
            CommandRefused.ifAny(LetterDriveRules.brokenBy(command.plan(), clock));
            apply(started);
        } else if (!first.equals(started)) {
            throw new CommandRefused(new StartedOtherwise());
        }
    }

    @CommandHandler
    void handle(ReviseLetterDrive command, Clock clock) {
        var asked = command.plan();
        var next = new LetterPlan(
                plan().exposure(), asked.wordings(), asked.level(), asked.offices(), asked.closesAt(), asked.relayed());
        if (!next.equals(plan)) {
            if (isOver(clock.instant())) {
                throw new CommandRefused(new DriveOver());
            }
            CommandRefused.ifAny(LetterDriveRules.brokenBy(next, clock));
            apply(new LetterDriveRevised(command.drive(), next, command.by()));
        }
    }

    @CommandHandler
    void handle(EndLetterDrive command, Clock clock) {
        if (!isOver(clock.instant())) {
            apply(new LetterDriveEnded(command.drive(), command.by()));
        }
    }

    @CommandHandler
    void handle(DissolveLetterDrive command, Clock clock) {
        if (!dissolved) {
            var end = endedAt == null ? plan().closesAt() : endedAt;
            if (clock.instant().isBefore(end.plus(command.kept()))) {
                throw new CommandRefused(new NotOverYet());
            }
            apply(new LetterDriveDissolved(command.drive()));
        }
    }

    @EventSourcingHandler
    void on(LetterDriveEvent event, @Timestamp Instant at) {
        id = event.drive();
        switch (event) {
            case LetterDriveStarted started -> {
                first = started;
                plan = started.plan();
            }
            case LetterDriveRevised revised -> plan = revised.plan();
            case LetterDriveEnded _ -> endedAt = at;
            case LetterDriveDissolved _ -> dissolved = true;
        }
    }

    private boolean isOver(Instant now) {
        return endedAt != null || dissolved || !now.isBefore(plan().closesAt());
    }

    private LetterPlan plan() {
        return Objects.requireNonNull(plan, "a drive begins with being started");
    }
}
