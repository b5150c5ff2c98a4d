package org.tadamon.core.petition.life;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.tadamon.core.petition.PetitionEvent.PetitionDraftRevised;
import org.tadamon.core.petition.PetitionEvent.PetitionDrafted;
import org.tadamon.core.petition.PetitionProblem.NotOpenYet;
import org.tadamon.core.petition.PetitionProblem.TextFrozen;
import org.tadamon.core.petition.life.LifeCommand.ApprovePetition;
import org.tadamon.core.petition.life.LifeCommand.AskForChanges;
import org.tadamon.core.petition.life.LifeCommand.CloseOnTime;
import org.tadamon.core.petition.life.LifeCommand.ClosePetition;
import org.tadamon.core.petition.life.LifeCommand.MakeUpForOutage;
import org.tadamon.core.petition.life.LifeCommand.NoteCount;
import org.tadamon.core.petition.life.LifeCommand.RecordAnswer;
import org.tadamon.core.petition.life.LifeCommand.RecordDelivery;
import org.tadamon.core.petition.life.LifeCommand.RejectPetition;
import org.tadamon.core.petition.life.LifeCommand.RestorePetition;
import org.tadamon.core.petition.life.LifeCommand.SubmitPetition;
import org.tadamon.core.petition.life.LifeCommand.TakeDownPetition;
import org.tadamon.core.petition.life.LifeCommand.WithdrawPetition;
import org.tadamon.core.petition.life.LifeProblem.AlreadyWithdrawn;
import org.tadamon.core.petition.life.LifeProblem.TakenDown;
import org.tadamon.core.petition.life.LifeProblem.UnderReview;
import org.tadamon.core.refusal.CommandRefused;

/** The part of a petition that decides how far it has come. */
public final class PetitionLife {

    private final Course course = new Course();

    /** Lets pass while the text may be corrected. */
    public void requireBeingWritten() {
        switch (course.stage()) {
            case DRAFT, CHANGES_ASKED, REJECTED -> {}
            case SUBMITTED -> throw new CommandRefused(new UnderReview());
            case WITHDRAWN -> throw new CommandRefused(new AlreadyWithdrawn());
            case SPONSORING, OPEN, CLOSED, DELIVERED, ANSWERED, TAKEN_DOWN ->
                throw new CommandRefused(new TextFrozen());
        }
    }

    /** Lets pass while those who follow the petition may be told something. */
    public void requireReadable() {
        switch (course.stage()) {
            case SPONSORING, OPEN, CLOSED, DELIVERED, ANSWERED -> {}
            case DRAFT, SUBMITTED, CHANGES_ASKED, REJECTED -> throw new CommandRefused(new NotOpenYet());
            case WITHDRAWN -> throw new CommandRefused(new AlreadyWithdrawn());
            case TAKEN_DOWN -> throw new CommandRefused(new TakenDown());
        }
    }

    @CommandHandler
    void handle(SubmitPetition command, Clock clock) {
        tell(Review.submit(course, command, clock));
    }

    @CommandHandler
    void handle(ApprovePetition command, HouseRules house, Clock clock) {
        tell(Review.approve(course, command, house, clock));
    }

    @CommandHandler
    void handle(RejectPetition command) {
        tell(Review.reject(course, command));
    }

    @CommandHandler
    void handle(AskForChanges command) {
        tell(Review.askForChanges(course, command));
    }

    @CommandHandler
    void handle(WithdrawPetition command, Clock clock) {
        tell(Review.withdraw(course, command, clock));
    }

    @CommandHandler
    void handle(ClosePetition command) {
        tell(Publication.close(course, command));
    }

    @CommandHandler
    void handle(CloseOnTime command, Clock clock) {
        tell(Publication.closeOnTime(course, command, clock));
    }

    @CommandHandler
    void handle(TakeDownPetition command) {
        tell(Publication.takeDown(course, command));
    }

    @CommandHandler
    void handle(RestorePetition command) {
        tell(Publication.restore(course, command));
    }

    @CommandHandler
    void handle(NoteCount command, HouseRules house, Clock clock) {
        tell(Publication.noteCount(course, command, house, clock));
    }

    @CommandHandler
    void handle(MakeUpForOutage command) {
        tell(Publication.makeUp(course, command));
    }

    @CommandHandler
    void handle(RecordDelivery command, Clock clock) {
        tell(Aftermath.deliver(course, command, clock));
    }

    @CommandHandler
    void handle(RecordAnswer command, Clock clock) {
        tell(Aftermath.answer(course, command, clock));
    }

    @EventSourcingHandler
    void on(PetitionDrafted event) {
        course.on(event.draft());
    }

    @EventSourcingHandler
    void on(PetitionDraftRevised event) {
        course.on(event.draft());
    }

    @EventSourcingHandler
    void on(LifeEvent event, @Timestamp Instant at) {
        course.on(event, at);
    }

    private static void tell(List<LifeEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
