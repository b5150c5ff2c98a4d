package org.tadamon.core.retention;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.privacy.Destroyed;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.refusal.Problem;
import org.tadamon.core.retention.RetentionCommand.BringErasureForward;
import org.tadamon.core.retention.RetentionCommand.DestroyNow;
import org.tadamon.core.retention.RetentionCommand.DestroyOnTime;
import org.tadamon.core.retention.RetentionCommand.LiftHold;
import org.tadamon.core.retention.RetentionCommand.PlaceHold;
import org.tadamon.core.retention.RetentionEvent.Cause;
import org.tadamon.core.retention.RetentionEvent.DataDestroyed;
import org.tadamon.core.retention.RetentionEvent.ErasureBroughtForward;
import org.tadamon.core.retention.RetentionEvent.HoldLifted;
import org.tadamon.core.retention.RetentionEvent.HoldPlaced;
import org.tadamon.core.retention.RetentionProblem.Empty;
import org.tadamon.core.retention.RetentionProblem.Held;
import org.tadamon.core.retention.RetentionProblem.LaterThanPromised;
import org.tadamon.core.retention.RetentionProblem.NotAhead;
import org.tadamon.core.retention.RetentionProblem.TooLong;

/** The personal data of a petition's signers… */
class RetentionTest {

    private static final PetitionId PETITION = PetitionId.of("00000000-0000-4000-8000-0000000000d1");
    private static final RetentionId ID = RetentionId.of(PETITION);
    private static final AccountId BY = AccountId.of("00000000-0000-4000-8000-0000000000b1");
    private static final AccountId OTHER = AccountId.of("00000000-0000-4000-8000-0000000000b2");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate SOON = TODAY.plusDays(30);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T23:30:00Z"), ZoneOffset.UTC);

    private static final ErasureBroughtForward PROMISED = new ErasureBroughtForward(PETITION, SOON, BY);
    private static final PlaceHold HOLD = new PlaceHold(ID, PETITION, "A court asked.", BY);
    private static final HoldPlaced HELD = new HoldPlaced(PETITION, "A court asked.", BY);
    private static final LiftHold LIFT = new LiftHold(ID, PETITION, "It is over.", OTHER);
    private static final HoldLifted LIFTED = new HoldLifted(PETITION, "It is over.", OTHER);
    private static final DestroyOnTime ON_TIME = new DestroyOnTime(ID, PETITION);
    private static final DestroyNow NOW = new DestroyNow(ID, PETITION, "They are in danger.", BY);
    private static final DataDestroyed BY_TIME = new DataDestroyed(PETITION, Cause.TIME, "", null);
    private static final DataDestroyed BY_DECISION =
            new DataDestroyed(PETITION, Cause.DECISION, "They are in danger.", BY);

    private static TestExecutor<Retention> data(RetentionEvent... history) {
        return new AggregateTestFixture<>(Retention.class)
                .registerInjectableResource(CLOCK)
                .given(List.of(history));
    }

    private static void refuses(TestExecutor<Retention> data, RetentionCommand command, Problem problem) {
        data.when(command)
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(problem))
                .expectNoEvents();
    }

    private static BringErasureForward promise(LocalDate on) {
        return new BringErasureForward(ID, PETITION, on, BY);
    }

    @Test
    void canBePromisedAnEarlierEnd() {
        data().when(promise(SOON)).expectEvents(PROMISED);
        data(PROMISED)
                .when(promise(SOON.minusDays(1)))
                .expectEvents(new ErasureBroughtForward(PETITION, SOON.minusDays(1), BY));
        data(PROMISED).when(promise(SOON)).expectNoEvents();
    }

    @Test
    void neverLivesLongerThanWasPromised() {
        refuses(data(PROMISED), promise(SOON.plusDays(1)), new LaterThanPromised("on"));
    }

    @Test
    void cannotHaveEndedBeforeItWasSaid() {
        refuses(data(), promise(TODAY), new NotAhead("on"));
        data().when(promise(TODAY.plusDays(1)))
                .expectEvents(new ErasureBroughtForward(PETITION, TODAY.plusDays(1), BY));
    }

    @Test
    void isDestroyedOnceItsTimeHasCome() {
        data().when(ON_TIME).expectEvents(BY_TIME);
        data(PROMISED).when(ON_TIME).expectEvents(BY_TIME);
        data(BY_TIME).when(ON_TIME).expectNoEvents();
        data(BY_DECISION).when(ON_TIME).expectNoEvents();
    }

    @Test
    void isDestroyedAtOnceForAReason() {
        data().when(NOW).expectEvents(BY_DECISION);
        data(BY_TIME).when(NOW).expectNoEvents();
        refuses(data(), new DestroyNow(ID, PETITION, " ", BY), new Empty("reason"));
        refuses(data(), new DestroyNow(ID, PETITION, "a".repeat(501), BY), new TooLong("reason", 500L));
    }

    @Test
    void isKeptWhileItIsHeld() {
        data().when(HOLD).expectEvents(HELD);
        data(HELD).when(HOLD).expectNoEvents();
        refuses(data(HELD), ON_TIME, new Held());
        refuses(data(HELD), NOW, new Held());
        refuses(data(), new PlaceHold(ID, PETITION, "", BY), new Empty("reason"));
    }

    @Test
    void endsAgainOnceTheHoldIsLifted() {
        data(HELD).when(LIFT).expectEvents(LIFTED);
        data(HELD, LIFTED).when(LIFT).expectNoEvents();
        data().when(LIFT).expectNoEvents();
        data(HELD, LIFTED).when(ON_TIME).expectEvents(BY_TIME);
        refuses(data(HELD), new LiftHold(ID, PETITION, "", OTHER), new Empty("reason"));
    }

    @Test
    void canBePromisedAnEarlierEndWhileItIsHeld() {
        data(HELD).when(promise(SOON)).expectEvents(PROMISED);
    }

    @Test
    void isGoneForGoodOnceItWasDestroyed() {
        refuses(data(BY_TIME), promise(SOON), new Destroyed());
        refuses(data(BY_TIME), HOLD, new Destroyed());
        refuses(data(BY_DECISION), LIFT, new Destroyed());
    }
}
