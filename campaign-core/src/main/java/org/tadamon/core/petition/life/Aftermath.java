package org.tadamon.core.petition.life;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.petition.PetitionProblem.NotOpenYet;
import org.tadamon.core.petition.aftermath.EntryId;
import org.tadamon.core.petition.life.LifeCommand.RecordAnswer;
import org.tadamon.core.petition.life.LifeCommand.RecordDelivery;
import org.tadamon.core.petition.life.LifeEvent.PetitionAnswered;
import org.tadamon.core.petition.life.LifeEvent.PetitionClosed;
import org.tadamon.core.petition.life.LifeEvent.PetitionDelivered;
import org.tadamon.core.petition.life.LifeProblem.AlreadyWithdrawn;
import org.tadamon.core.petition.life.LifeProblem.NotClosedYet;
import org.tadamon.core.petition.life.LifeProblem.NotDeliveredYet;
import org.tadamon.core.petition.life.LifeProblem.RecordedOtherwise;
import org.tadamon.core.petition.life.LifeProblem.TakenDown;
import org.tadamon.core.refusal.CommandRefused;

/** What is told of a petition that has ended. */
final class Aftermath {

    private Aftermath() {}

    static List<LifeEvent> deliver(Course course, RecordDelivery command, Clock clock) {
        if (isThere(course, command.entryId(), command.delivery())) {
            return List.of();
        }
        var events = ended(course, command.petitionId(), clock);
        LifeRules.delivery(command.delivery(), clock);
        events.add(new PetitionDelivered(command.petitionId(), command.entryId(), command.delivery(), command.by()));
        return events;
    }

    static List<LifeEvent> answer(Course course, RecordAnswer command, Clock clock) {
        if (isThere(course, command.entryId(), command.answer())) {
            return List.of();
        }
        var events = ended(course, command.petitionId(), clock);
        if (course.stage() != Stage.DELIVERED && course.stage() != Stage.ANSWERED) {
            throw new CommandRefused(new NotDeliveredYet());
        }
        LifeRules.answer(command.answer(), clock);
        events.add(new PetitionAnswered(command.petitionId(), command.entryId(), command.answer(), command.by()));
        return events;
    }

    private static boolean isThere(Course course, EntryId id, Record entry) {
        var before = course.entry(id);
        if (before != null && !Objects.equals(before, entry)) {
            throw new CommandRefused(new RecordedOtherwise());
        }
        return before != null;
    }

    /** Nothing if the end has been told, and else what tells it: the closing time may have come unsaid. */
    private static List<LifeEvent> ended(Course course, PetitionId id, Clock clock) {
        var events = new ArrayList<LifeEvent>();
        switch (course.stage()) {
            case CLOSED, DELIVERED, ANSWERED -> {
                if (!course.wasOpen()) {
                    throw new CommandRefused(new NotOpenYet());
                }
            }
            case OPEN -> {
                if (!course.time().hasEnded(clock)) {
                    throw new CommandRefused(new NotClosedYet());
                }
                events.add(new PetitionClosed(id, null));
            }
            case WITHDRAWN -> throw new CommandRefused(new AlreadyWithdrawn());
            case TAKEN_DOWN -> throw new CommandRefused(new TakenDown());
            case DRAFT, SUBMITTED, CHANGES_ASKED, REJECTED, SPONSORING -> throw new CommandRefused(new NotOpenYet());
        }
        return events;
    }
}
