package org.tadamon.core.petition.life;

import static org.tadamon.core.petition.life.SampleLife.APPROVED;
import static org.tadamon.core.petition.life.SampleLife.BY;
import static org.tadamon.core.petition.life.SampleLife.CLOSED;
import static org.tadamon.core.petition.life.SampleLife.CLOSES_AT;
import static org.tadamon.core.petition.life.SampleLife.ID;
import static org.tadamon.core.petition.life.SampleLife.MODERATOR;
import static org.tadamon.core.petition.life.SampleLife.NOW;
import static org.tadamon.core.petition.life.SampleLife.OPENED;
import static org.tadamon.core.petition.life.SampleLife.SOUGHT;
import static org.tadamon.core.petition.life.SampleLife.SUBMITTED;
import static org.tadamon.core.petition.life.SampleLife.TAKEN_DOWN;
import static org.tadamon.core.petition.life.SampleLife.drafted;
import static org.tadamon.core.petition.life.SampleLife.history;
import static org.tadamon.core.petition.life.SampleLife.then;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tadamon.core.petition.Petition;
import org.tadamon.core.petition.life.LifeCommand.CloseOnTime;
import org.tadamon.core.petition.life.LifeCommand.ClosePetition;
import org.tadamon.core.petition.life.LifeCommand.MakeUpForOutage;
import org.tadamon.core.petition.life.LifeCommand.NoteCount;
import org.tadamon.core.petition.life.LifeCommand.RestorePetition;
import org.tadamon.core.petition.life.LifeEvent.MilestoneReached;
import org.tadamon.core.petition.life.LifeEvent.PetitionClosed;
import org.tadamon.core.petition.life.LifeEvent.PetitionExtended;
import org.tadamon.core.petition.life.LifeEvent.PetitionRestored;

/** A petition that may be signed… */
class PublicationTest {

    private static final PetitionClosed BY_THE_CLOCK = new PetitionClosed(ID, null);

    private final FixtureConfiguration<Petition> petition = new AggregateTestFixture<>(Petition.class);

    @BeforeEach
    void fixTheTimeAndTheHouse() {
        petition.registerInjectableResource(SampleLife.CLOCK);
        petition.registerInjectableResource(SampleLife.WITH_SPONSORS);
    }

    static List<List<Object>> thoseWhoseTimeHasCome() {
        return List.of(
                List.of(drafted(NOW), SUBMITTED, APPROVED, OPENED),
                List.of(drafted(NOW), SUBMITTED, APPROVED, SOUGHT),
                List.of(drafted(NOW), SUBMITTED, APPROVED, OPENED, TAKEN_DOWN),
                List.of(drafted(NOW), OPENED));
    }

    @ParameterizedTest
    @MethodSource("thoseWhoseTimeHasCome")
    void closesWhenItsClosingTimeHasCome(List<Object> history) {
        petition.given(history).when(new CloseOnTime(ID)).expectEvents(BY_THE_CLOCK);
    }

    @Test
    void isClosedWhenRestoredAfterItsEnd() {
        petition.given(then(Stage.TAKEN_DOWN, BY_THE_CLOCK, new PetitionRestored(ID, MODERATOR)))
                .when(new ClosePetition(ID, BY))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void isOpenWhenRestoredInTime() {
        petition.given(then(Stage.TAKEN_DOWN, new PetitionRestored(ID, MODERATOR)))
                .when(new ClosePetition(ID, BY))
                .expectEvents(CLOSED);
    }

    @Test
    void isRestoredTwiceWithoutAnError() {
        petition.given(then(Stage.TAKEN_DOWN, new PetitionRestored(ID, MODERATOR)))
                .when(new RestorePetition(ID, MODERATOR))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void waitsForItsLastSponsor() {
        petition.given(history(Stage.SPONSORING))
                .when(new NoteCount(ID, 4, NOW))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void isPublishedByItsLastSponsor() {
        petition.given(history(Stage.SPONSORING))
                .when(new NoteCount(ID, 5, NOW))
                .expectEvents(OPENED);
    }

    @Test
    void isNotPublishedOnceItsClosingTimeHasCome() {
        petition.given(drafted(NOW), SUBMITTED, APPROVED, SOUGHT)
                .when(new NoteCount(ID, 5, NOW))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void reachesEveryMilestoneItsCountPassed() {
        petition.given(history(Stage.OPEN))
                .when(new NoteCount(ID, 60, NOW))
                .expectEvents(new MilestoneReached(ID, 10, NOW), new MilestoneReached(ID, 50, NOW));
    }

    @Test
    void reachesAMilestoneOnce() {
        petition.given(then(Stage.OPEN, new MilestoneReached(ID, 10, NOW)))
                .when(new NoteCount(ID, 11, NOW.plusSeconds(1)))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    private static MakeUpForOutage outage(Instant from, Instant until) {
        return new MakeUpForOutage(ID, from, until);
    }

    @Test
    void isGivenBackTheTimeOfAnOutageOnce() {
        var lost = Duration.ofHours(3);
        petition.givenCurrentTime(NOW)
                .andGiven(then(Stage.OPEN, new PetitionExtended(ID, CLOSES_AT.plus(lost), NOW, NOW.plus(lost))))
                .when(outage(NOW, NOW.plus(lost)))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void isGivenBackTheTimeOfEveryOutage() {
        var later = NOW.plus(Duration.ofDays(1));
        petition.givenCurrentTime(NOW)
                .andGiven(
                        then(Stage.OPEN, new PetitionExtended(ID, CLOSES_AT.plusSeconds(60), NOW, NOW.plusSeconds(60))))
                .when(outage(later, later.plusSeconds(30)))
                .expectEvents(new PetitionExtended(ID, CLOSES_AT.plusSeconds(90), later, later.plusSeconds(30)));
    }

    @Test
    void takesSignaturesAgainWhenItsEndFellIntoAnOutage() {
        var from = NOW.minusSeconds(60);
        var ended = NOW.minusSeconds(30);
        petition.givenCurrentTime(NOW.minusSeconds(600))
                .andGiven(drafted(ended), OPENED)
                .when(outage(from, NOW))
                .expectEvents(new PetitionExtended(ID, ended.plusSeconds(60), from, NOW));
    }

    @Test
    void isNotTouchedByAnOutageAfterItsEnd() {
        petition.givenCurrentTime(NOW.minusSeconds(600))
                .andGiven(drafted(NOW.minusSeconds(60)), OPENED)
                .when(outage(NOW.minusSeconds(60), NOW))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void isNotTouchedByAnOutageBeforeItCouldBeSigned() {
        petition.givenCurrentTime(NOW)
                .andGiven(history(Stage.OPEN))
                .when(outage(NOW.minusSeconds(60), NOW))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }
}
