package org.tadamon.core.petition.life;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.petition.PetitionProblem.NotOpenYet;
import org.tadamon.core.petition.life.LifeCommand.CloseOnTime;
import org.tadamon.core.petition.life.LifeCommand.ClosePetition;
import org.tadamon.core.petition.life.LifeCommand.MakeUpForOutage;
import org.tadamon.core.petition.life.LifeCommand.NoteCount;
import org.tadamon.core.petition.life.LifeCommand.RestorePetition;
import org.tadamon.core.petition.life.LifeCommand.TakeDownPetition;
import org.tadamon.core.petition.life.LifeEvent.MilestoneReached;
import org.tadamon.core.petition.life.LifeEvent.PetitionClosed;
import org.tadamon.core.petition.life.LifeEvent.PetitionExtended;
import org.tadamon.core.petition.life.LifeEvent.PetitionOpened;
import org.tadamon.core.petition.life.LifeEvent.PetitionRestored;
import org.tadamon.core.petition.life.LifeEvent.PetitionTakenDown;
import org.tadamon.core.petition.life.LifeProblem.AlreadyWithdrawn;
import org.tadamon.core.petition.life.LifeProblem.NotPublished;
import org.tadamon.core.petition.life.LifeProblem.TakenDown;
import org.tadamon.core.refusal.CommandRefused;

/** What becomes of a petition once it may be signed. */
final class Publication {

    private Publication() {}

    static List<LifeEvent> close(Course course, ClosePetition command) {
        return switch (course.stage()) {
            case DRAFT, SUBMITTED, CHANGES_ASKED, REJECTED, SPONSORING -> throw new CommandRefused(new NotOpenYet());
            case OPEN -> List.of(new PetitionClosed(command.petitionId(), command.by()));
            case CLOSED, DELIVERED, ANSWERED -> List.of();
            case WITHDRAWN -> throw new CommandRefused(new AlreadyWithdrawn());
            case TAKEN_DOWN -> throw new CommandRefused(new TakenDown());
        };
    }

    /** Time passes for what is taken down, too: restored after its closing time, it is closed. */
    static List<LifeEvent> closeOnTime(Course course, CloseOnTime command, Clock clock) {
        refuseUnpublished(course);
        return course.beneath().takesSignatures() && course.time().hasEnded(clock)
                ? List.of(new PetitionClosed(command.petitionId(), null))
                : List.of();
    }

    static List<LifeEvent> takeDown(Course course, TakeDownPetition command) {
        LifeRules.reasonCode(command.reasonCode());
        if (course.stage() == Stage.TAKEN_DOWN) {
            return List.of();
        }
        refuseHidden(course);
        return List.of(new PetitionTakenDown(command.petitionId(), command.reasonCode(), command.by()));
    }

    static List<LifeEvent> restore(Course course, RestorePetition command) {
        if (course.stage() == Stage.TAKEN_DOWN) {
            return List.of(new PetitionRestored(command.petitionId(), command.by()));
        }
        refuseHidden(course);
        return List.of();
    }

    static List<LifeEvent> noteCount(Course course, NoteCount command, HouseRules house, Clock clock) {
        refuseUnpublished(course);
        var events = new ArrayList<LifeEvent>();
        if (course.beneath() != Stage.WITHDRAWN) {
            if (hasItsSponsors(course, command.count()) && !course.time().hasEnded(clock)) {
                events.add(opened(course, command.petitionId()));
            }
            house.milestones().stream()
                    .filter(milestone ->
                            milestone <= command.count() && !course.milestones().contains(milestone))
                    .forEach(milestone ->
                            events.add(new MilestoneReached(command.petitionId(), milestone, command.at())));
        }
        return events;
    }

    static List<LifeEvent> makeUp(Course course, MakeUpForOutage command) {
        refuseUnpublished(course);
        if (!course.beneath().takesSignatures() || !course.time().lost(command.from(), command.until())) {
            return List.of();
        }
        var later = course.time().closesAt().plus(Duration.between(command.from(), command.until()));
        return List.of(new PetitionExtended(command.petitionId(), later, command.from(), command.until()));
    }

    private static boolean hasItsSponsors(Course course, long count) {
        return course.stage() == Stage.SPONSORING && count >= course.sponsors();
    }

    private static PetitionOpened opened(Course course, PetitionId id) {
        return new PetitionOpened(
                id, course.text(), course.time().closesAt(), course.draft().exposure());
    }

    private static void refuseUnpublished(Course course) {
        if (course.stage().isBeingWritten() || course.stage() == Stage.SUBMITTED) {
            throw new CommandRefused(new NotOpenYet());
        }
    }

    private static void refuseHidden(Course course) {
        if (!course.stage().isReadable()) {
            throw new CommandRefused(new NotPublished());
        }
    }

    /** From when until when a petition takes signatures, and which lost time it has been given back. */
    static final class SigningTime {

        private Instant from = Instant.MAX;
        private Instant closesAt = Instant.MIN;
        private final Set<Instant> outages = new HashSet<>();

        Instant closesAt() {
            return closesAt;
        }

        boolean hasEnded(Clock clock) {
            return !clock.instant().isBefore(closesAt);
        }

        void closes(Instant at) {
            closesAt = at;
        }

        /** Sponsors sign before everybody else: the first moment holds. */
        void signableFrom(Instant at) {
            from = at.isBefore(from) ? at : from;
        }

        void extended(Instant lostFrom, Instant until) {
            closesAt = until;
            outages.add(lostFrom);
        }

        /** Whether it would have taken signatures during some of this time, and has not been given it back yet. */
        boolean lost(Instant since, Instant until) {
            return since.isBefore(closesAt) && from.isBefore(until) && !outages.contains(since);
        }
    }
}
