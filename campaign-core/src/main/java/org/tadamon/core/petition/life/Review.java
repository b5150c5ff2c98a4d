package org.tadamon.core.petition.life;

import java.time.Clock;
import java.util.List;
import org.tadamon.core.petition.PetitionProblem.AlreadyClosed;
import org.tadamon.core.petition.PetitionRules;
import org.tadamon.core.petition.life.LifeCommand.ApprovePetition;
import org.tadamon.core.petition.life.LifeCommand.AskForChanges;
import org.tadamon.core.petition.life.LifeCommand.RejectPetition;
import org.tadamon.core.petition.life.LifeCommand.SubmitPetition;
import org.tadamon.core.petition.life.LifeCommand.WithdrawPetition;
import org.tadamon.core.petition.life.LifeEvent.PetitionApproved;
import org.tadamon.core.petition.life.LifeEvent.PetitionChangesAsked;
import org.tadamon.core.petition.life.LifeEvent.PetitionOpened;
import org.tadamon.core.petition.life.LifeEvent.PetitionRejected;
import org.tadamon.core.petition.life.LifeEvent.PetitionSponsorsSought;
import org.tadamon.core.petition.life.LifeEvent.PetitionSubmitted;
import org.tadamon.core.petition.life.LifeEvent.PetitionWithdrawn;
import org.tadamon.core.petition.life.LifeProblem.AlreadyWithdrawn;
import org.tadamon.core.petition.life.LifeProblem.NotSubmitted;
import org.tadamon.core.petition.life.LifeProblem.NothingChanged;
import org.tadamon.core.petition.life.LifeProblem.TakenDown;
import org.tadamon.core.refusal.CommandRefused;

/** What leads to a petition's publication, or away from it. */
final class Review {

    private Review() {}

    static List<LifeEvent> submit(Course course, SubmitPetition command, Clock clock) {
        return switch (course.stage()) {
            case DRAFT, CHANGES_ASKED, REJECTED -> {
                CommandRefused.ifAny(course.isChanged() ? List.of() : List.of(new NothingChanged()));
                CommandRefused.ifAny(PetitionRules.closing(course.draft(), clock));
                yield List.of(new PetitionSubmitted(
                        command.petitionId(), course.submission() + 1, course.text(), command.by()));
            }
            case SUBMITTED, SPONSORING, OPEN -> List.of();
            case CLOSED, DELIVERED, ANSWERED -> throw new CommandRefused(new AlreadyClosed());
            case WITHDRAWN -> throw new CommandRefused(new AlreadyWithdrawn());
            case TAKEN_DOWN -> throw new CommandRefused(new TakenDown());
        };
    }

    /** Who was made to wait until the closing time came chooses another one and submits again. */
    static List<LifeEvent> approve(Course course, ApprovePetition command, HouseRules house, Clock clock) {
        if (!waits(course, command.submission())) {
            return List.of();
        }
        var id = command.petitionId();
        if (course.time().hasEnded(clock)) {
            return List.of(new PetitionChangesAsked(id, command.submission(), "", command.by()));
        }
        var approved = new PetitionApproved(id, command.submission(), command.by());
        var exposure = course.draft().exposure();
        return List.of(
                approved,
                house.sponsors() > 0
                        ? new PetitionSponsorsSought(
                                id, course.text(), course.time().closesAt(), exposure, house.sponsors())
                        : new PetitionOpened(id, course.text(), course.time().closesAt(), exposure));
    }

    static List<LifeEvent> reject(Course course, RejectPetition command) {
        LifeRules.reasonCode(command.reasonCode());
        LifeRules.note(command.note(), "note");
        return waits(course, command.submission())
                ? List.of(new PetitionRejected(
                        command.petitionId(), command.submission(), command.reasonCode(), command.note(), command.by()))
                : List.of();
    }

    static List<LifeEvent> askForChanges(Course course, AskForChanges command) {
        LifeRules.reason(command.note(), "note");
        return waits(course, command.submission())
                ? List.of(new PetitionChangesAsked(
                        command.petitionId(), command.submission(), command.note(), command.by()))
                : List.of();
    }

    static List<LifeEvent> withdraw(Course course, WithdrawPetition command, Clock clock) {
        LifeRules.reason(command.reason(), "reason");
        return switch (course.stage()) {
            case OPEN, SPONSORING -> {
                CommandRefused.ifAny(course.time().hasEnded(clock) ? List.of(new AlreadyClosed()) : List.of());
                yield List.of(new PetitionWithdrawn(command.petitionId(), command.by(), command.reason()));
            }
            case DRAFT, SUBMITTED, CHANGES_ASKED, REJECTED ->
                List.of(new PetitionWithdrawn(command.petitionId(), command.by(), command.reason()));
            case CLOSED, DELIVERED, ANSWERED -> throw new CommandRefused(new AlreadyClosed());
            case WITHDRAWN -> List.of();
            case TAKEN_DOWN -> throw new CommandRefused(new TakenDown());
        };
    }

    /** Whether exactly this submission waits to be decided on; one that came before does not any more. */
    private static boolean waits(Course course, int submission) {
        if (submission < 1 || submission > course.submission()) {
            throw new CommandRefused(new NotSubmitted());
        }
        return submission == course.submission() && course.stage() == Stage.SUBMITTED;
    }
}
