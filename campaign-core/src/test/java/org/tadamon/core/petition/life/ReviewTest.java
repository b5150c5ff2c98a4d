package org.tadamon.core.petition.life;

import static org.tadamon.core.petition.life.SampleLife.APPROVED;
import static org.tadamon.core.petition.life.SampleLife.BY;
import static org.tadamon.core.petition.life.SampleLife.CLOSES_AT;
import static org.tadamon.core.petition.life.SampleLife.DRAFTED;
import static org.tadamon.core.petition.life.SampleLife.ID;
import static org.tadamon.core.petition.life.SampleLife.MODERATOR;
import static org.tadamon.core.petition.life.SampleLife.NOW;
import static org.tadamon.core.petition.life.SampleLife.OPENED;
import static org.tadamon.core.petition.life.SampleLife.SOUGHT;
import static org.tadamon.core.petition.life.SampleLife.SUBMITTED;
import static org.tadamon.core.petition.life.SampleLife.draft;
import static org.tadamon.core.petition.life.SampleLife.drafted;
import static org.tadamon.core.petition.life.SampleLife.history;
import static org.tadamon.core.petition.life.SampleLife.submitted;
import static org.tadamon.core.petition.life.SampleLife.then;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tadamon.core.petition.Petition;
import org.tadamon.core.petition.PetitionEvent.PetitionDraftRevised;
import org.tadamon.core.petition.PetitionProblem.AlreadyClosed;
import org.tadamon.core.petition.PetitionProblem.ClosesInThePast;
import org.tadamon.core.petition.PetitionProblem.Empty;
import org.tadamon.core.petition.PetitionProblem.Malformed;
import org.tadamon.core.petition.PetitionProblem.TooLong;
import org.tadamon.core.petition.life.LifeCommand.ApprovePetition;
import org.tadamon.core.petition.life.LifeCommand.AskForChanges;
import org.tadamon.core.petition.life.LifeCommand.RejectPetition;
import org.tadamon.core.petition.life.LifeCommand.SubmitPetition;
import org.tadamon.core.petition.life.LifeCommand.WithdrawPetition;
import org.tadamon.core.petition.life.LifeEvent.PetitionChangesAsked;
import org.tadamon.core.petition.life.LifeEvent.PetitionRejected;
import org.tadamon.core.petition.life.LifeProblem.NotSubmitted;
import org.tadamon.core.refusal.CommandRefused;

/** A petition, on its way to the public… */
class ReviewTest {

    private static final PetitionDraftRevised REVISED = new PetitionDraftRevised(ID, draft(7, CLOSES_AT), BY);

    private final FixtureConfiguration<Petition> petition = new AggregateTestFixture<>(Petition.class);

    @BeforeEach
    void fixTheTime() {
        petition.registerInjectableResource(SampleLife.CLOCK);
    }

    private void inAHouseOf(HouseRules house) {
        petition.registerInjectableResource(house);
    }

    @ParameterizedTest
    @EnumSource(names = {"CHANGES_ASKED", "REJECTED"})
    void isSubmittedAgainOnceChanged(Stage stage) {
        petition.given(then(stage, REVISED)).when(new SubmitPetition(ID, BY)).expectEvents(submitted(2));
    }

    @Test
    void refusesToBeSubmittedOnceItsClosingTimeHasCome() {
        petition.given(drafted(NOW))
                .when(new SubmitPetition(ID, BY))
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(new ClosesInThePast("closesAt")))
                .expectNoEvents();
    }

    @Test
    void isNotChangedByALateDecisionAboutAnEarlierSubmission() {
        inAHouseOf(SampleLife.HOUSE);
        petition.given(then(Stage.REJECTED, REVISED, submitted(2)))
                .when(new ApprovePetition(ID, 1, MODERATOR))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 2})
    void refusesADecisionAboutASubmissionThatIsNone(int submission) {
        petition.given(history(Stage.SUBMITTED))
                .when(new AskForChanges(ID, submission, "Shorter.", MODERATOR))
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(new NotSubmitted()))
                .expectNoEvents();
    }

    @Test
    void looksForSponsorsWhereThePlatformAsksForThem() {
        inAHouseOf(SampleLife.WITH_SPONSORS);
        petition.given(DRAFTED, SUBMITTED)
                .when(new ApprovePetition(ID, 1, MODERATOR))
                .expectEvents(APPROVED, SOUGHT);
    }

    @Test
    void asksForAnotherClosingTimeWhenItCameBeforeTheDecision() {
        inAHouseOf(SampleLife.HOUSE);
        petition.given(drafted(NOW), SUBMITTED)
                .when(new ApprovePetition(ID, 1, MODERATOR))
                .expectEvents(new PetitionChangesAsked(ID, 1, "", MODERATOR));
    }

    @Test
    void isRejectedWithANote() {
        petition.given(DRAFTED, SUBMITTED)
                .when(new RejectPetition(ID, 1, "not-a-demand", "Ask somebody for something.", MODERATOR))
                .expectEvents(new PetitionRejected(ID, 1, "not-a-demand", "Ask somebody for something.", MODERATOR));
    }

    @Test
    void refusesAReasonThatIsNoCode() {
        petition.given(DRAFTED, SUBMITTED)
                .when(new RejectPetition(ID, 1, "Not a code", "", MODERATOR))
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(new Malformed("reasonCode")))
                .expectNoEvents();
    }

    @Test
    void refusesANoteLongerThanItsLimit() {
        petition.given(DRAFTED, SUBMITTED)
                .when(new RejectPetition(ID, 1, "hate", "x".repeat(501), MODERATOR))
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(new TooLong("note", 500L)))
                .expectNoEvents();
    }

    @Test
    void refusesToAskForChangesWithoutSayingWhich() {
        petition.given(DRAFTED, SUBMITTED)
                .when(new AskForChanges(ID, 1, " ", MODERATOR))
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(new Empty("note")))
                .expectNoEvents();
    }

    @Test
    void refusesToBeWithdrawnWithoutAReason() {
        petition.given(DRAFTED)
                .when(new WithdrawPetition(ID, BY, ""))
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(new Empty("reason")))
                .expectNoEvents();
    }

    @Test
    void refusesToBeWithdrawnOnceItsClosingTimeHasCome() {
        petition.given(drafted(NOW), SUBMITTED, APPROVED, OPENED_TILL_NOW)
                .when(new WithdrawPetition(ID, BY, "Too late."))
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(new AlreadyClosed()))
                .expectNoEvents();
    }

    private static final LifeEvent.PetitionOpened OPENED_TILL_NOW =
            new LifeEvent.PetitionOpened(ID, OPENED.textVersion(), NOW, OPENED.exposure());
}
