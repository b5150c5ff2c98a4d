package org.tadamon.core.petition.life;

import static org.tadamon.core.petition.life.SampleLife.ANSWER;
import static org.tadamon.core.petition.life.SampleLife.APPROVED;
import static org.tadamon.core.petition.life.SampleLife.BY;
import static org.tadamon.core.petition.life.SampleLife.DELIVERY;
import static org.tadamon.core.petition.life.SampleLife.ENTRY;
import static org.tadamon.core.petition.life.SampleLife.ID;
import static org.tadamon.core.petition.life.SampleLife.NOW;
import static org.tadamon.core.petition.life.SampleLife.OPENED;
import static org.tadamon.core.petition.life.SampleLife.OTHER_ENTRY;
import static org.tadamon.core.petition.life.SampleLife.SOUGHT;
import static org.tadamon.core.petition.life.SampleLife.SUBMITTED;
import static org.tadamon.core.petition.life.SampleLife.TODAY;
import static org.tadamon.core.petition.life.SampleLife.drafted;
import static org.tadamon.core.petition.life.SampleLife.history;
import static org.tadamon.core.petition.life.SampleLife.then;

import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tadamon.core.petition.Petition;
import org.tadamon.core.petition.PetitionProblem.Empty;
import org.tadamon.core.petition.PetitionProblem.NotOpenYet;
import org.tadamon.core.petition.aftermath.Answer;
import org.tadamon.core.petition.aftermath.Delivery;
import org.tadamon.core.petition.life.LifeCommand.RecordAnswer;
import org.tadamon.core.petition.life.LifeCommand.RecordDelivery;
import org.tadamon.core.petition.life.LifeEvent.PetitionClosed;
import org.tadamon.core.petition.life.LifeEvent.PetitionDelivered;
import org.tadamon.core.petition.life.LifeProblem.InTheFuture;
import org.tadamon.core.petition.life.LifeProblem.RecordedOtherwise;
import org.tadamon.core.refusal.CommandRefused;

/** A petition that has ended… */
class AftermathTest {

    private final FixtureConfiguration<Petition> petition = new AggregateTestFixture<>(Petition.class);

    @BeforeEach
    void fixTheTime() {
        petition.registerInjectableResource(SampleLife.CLOCK);
    }

    @Test
    void isDeliveredTwiceUnderOneIdWithoutAnError() {
        petition.given(history(Stage.ANSWERED))
                .when(new RecordDelivery(ID, OTHER_ENTRY, DELIVERY, BY))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesAnotherDeliveryUnderTheSameId() {
        petition.given(history(Stage.DELIVERED))
                .when(new RecordDelivery(
                        ID, OTHER_ENTRY, new Delivery(TODAY, "The Mayor", Delivery.Way.BY_POST, ""), BY))
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(new RecordedOtherwise()))
                .expectNoEvents();
    }

    @Test
    void staysAnsweredWhenDeliveredOnceMore() {
        petition.given(then(Stage.ANSWERED, new PetitionDelivered(ID, ENTRY, DELIVERY, BY)))
                .when(new RecordAnswer(ID, ENTRY, ANSWER, BY))
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(new RecordedOtherwise()))
                .expectNoEvents();
    }

    @Test
    void isClosedByItsDeliveryWhenNobodyHasSaidSo() {
        petition.given(drafted(NOW), SUBMITTED, APPROVED, OPENED)
                .when(new RecordDelivery(ID, ENTRY, DELIVERY, BY))
                .expectEvents(new PetitionClosed(ID, null), new PetitionDelivered(ID, ENTRY, DELIVERY, BY));
    }

    @Test
    void refusesADeliveryWhenItNeverFoundItsSponsors() {
        petition.given(drafted(NOW), SUBMITTED, APPROVED, SOUGHT, new PetitionClosed(ID, null))
                .when(new RecordDelivery(ID, ENTRY, DELIVERY, BY))
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(new NotOpenYet()))
                .expectNoEvents();
    }

    @Test
    void refusesADayThatHasBegunNowhereAndARecipientWithoutAName() {
        petition.given(history(Stage.CLOSED))
                .when(new RecordDelivery(ID, ENTRY, new Delivery(TODAY.plusDays(2), "", Delivery.Way.BY_POST, ""), BY))
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(new InTheFuture("on"), new Empty("to")))
                .expectNoEvents();
    }

    @Test
    void isDeliveredOnADayThatHasBegunInTheEast() {
        var tomorrow = new Delivery(TODAY.plusDays(1), "The Mayor", Delivery.Way.ELECTRONICALLY, "");
        petition.given(history(Stage.CLOSED))
                .when(new RecordDelivery(ID, ENTRY, tomorrow, BY))
                .expectEvents(new PetitionDelivered(ID, ENTRY, tomorrow, BY));
    }

    @Test
    void refusesAnAnswerWithoutAWord() {
        petition.given(history(Stage.DELIVERED))
                .when(new RecordAnswer(ID, ENTRY, new Answer(TODAY, "", Map.of()), BY))
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(new Empty("from"), new Empty("texts")))
                .expectNoEvents();
    }
}
