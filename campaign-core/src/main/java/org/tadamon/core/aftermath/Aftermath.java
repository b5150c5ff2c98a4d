package org.tadamon.core.aftermath;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.aftermath.AftermathEvent.HappeningTold;
import org.tadamon.core.aftermath.AftermathEvent.PeopleCounted;
import org.tadamon.core.aftermath.AftermathEvent.VisitRecorded;
import org.tadamon.core.aftermath.AftermathEvent.VisitStruck;
import org.tadamon.core.aftermath.AftermathProblem.NotBegun;
import org.tadamon.core.aftermath.AftermathProblem.RecordedOtherwise;
import org.tadamon.core.refusal.CommandRefused;

/** Decides what is told of an action once it has begun. */
@AggregateRoot(type = "aftermath")
public final class Aftermath {

    @AggregateIdentifier
    private @Nullable AftermathId id;

    private @Nullable ActionId action;
    private @Nullable Integer counted;
    private Map<String, String> told = Map.of();
    private final Map<VisitId, VisitRecorded> visits = new HashMap<>();
    private final Set<VisitId> struck = new HashSet<>();

    Aftermath() {} // Axon rebuilds from here

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AftermathCommand.CountPeople command, Beginnings actions, Clock clock) {
        requireBegun(actions.beginning(command.action()), clock);
        CommandRefused.ifAny(AftermathRules.brokenByCount(command.people()));
        if (!Objects.equals(counted, command.people())) {
            apply(new PeopleCounted(command.aftermathId(), command.action(), command.people(), command.by()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AftermathCommand.TellWhatHappened command, Beginnings actions, Clock clock) {
        requireBegun(actions.beginning(command.action()), clock);
        CommandRefused.ifAny(AftermathRules.brokenByTexts(command.texts()));
        if (!told.equals(command.texts())) {
            apply(new HappeningTold(command.aftermathId(), command.action(), command.texts(), command.by()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AftermathCommand.RecordVisit command, Beginnings actions, Clock clock) {
        var now = new VisitRecorded(
                command.aftermathId(), command.action(), command.visitId(), command.visit(), command.by());
        var before = visits.get(command.visitId());
        if (struck.contains(command.visitId())) {
            return; // asked again, after it was struck
        }
        if (before == null) {
            CommandRefused.ifAny(AftermathRules.brokenByOneMore(visits.size()));
            requireBegun(actions.beginning(command.action()), clock);
            CommandRefused.ifAny(AftermathRules.brokenBy(command.visit()));
            apply(now);
        } else if (!before.equals(now)) {
            throw new CommandRefused(new RecordedOtherwise());
        }
    }

    @CommandHandler
    void handle(AftermathCommand.StrikeVisit command) {
        if (visits.containsKey(command.visitId())) {
            apply(new VisitStruck(command.aftermathId(), action(), command.visitId(), command.by()));
        }
    }

    @EventSourcingHandler
    void on(AftermathEvent event) {
        id = event.aftermathId();
        action = event.action();
        switch (event) {
            case PeopleCounted count -> counted = count.people();
            case HappeningTold report -> told = report.texts();
            case VisitRecorded visit -> visits.put(visit.visitId(), visit);
            case VisitStruck gone -> {
                visits.remove(gone.visitId());
                struck.add(gone.visitId());
            }
        }
    }

    private static void requireBegun(Optional<Instant> beginning, Clock clock) {
        if (beginning.isEmpty() || clock.instant().isBefore(beginning.get())) {
            throw new CommandRefused(new NotBegun());
        }
    }

    private ActionId action() {
        return Objects.requireNonNull(action, "nothing is struck before something is recorded");
    }
}
