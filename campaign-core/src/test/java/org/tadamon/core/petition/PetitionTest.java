package org.tadamon.core.petition;

import static org.tadamon.core.petition.SamplePetition.CLOCK;
import static org.tadamon.core.petition.SamplePetition.CLOSES_AT;
import static org.tadamon.core.petition.SamplePetition.ID;
import static org.tadamon.core.petition.SamplePetition.MAYOR;
import static org.tadamon.core.petition.SamplePetition.NEWS;
import static org.tadamon.core.petition.SamplePetition.NOW;
import static org.tadamon.core.petition.SamplePetition.SLUG;
import static org.tadamon.core.petition.SamplePetition.closing;
import static org.tadamon.core.petition.SamplePetition.draft;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tadamon.core.petition.PetitionCommand.ClosePetition;
import org.tadamon.core.petition.PetitionCommand.OpenPetition;
import org.tadamon.core.petition.PetitionCommand.PostNews;
import org.tadamon.core.petition.PetitionCommand.ReviseDraft;
import org.tadamon.core.petition.PetitionDraft.Wording;
import org.tadamon.core.petition.PetitionEvent.PetitionClosed;
import org.tadamon.core.petition.PetitionEvent.PetitionDraftRevised;
import org.tadamon.core.petition.PetitionEvent.PetitionDrafted;
import org.tadamon.core.petition.PetitionEvent.PetitionOpened;
import org.tadamon.core.petition.PetitionProblem.AlreadyClosed;
import org.tadamon.core.petition.PetitionProblem.ClosesInThePast;
import org.tadamon.core.petition.PetitionProblem.NotOpenYet;
import org.tadamon.core.refusal.CommandRefused;

/** A petition, from being opened to being closed… */
class PetitionTest {

    private static final PetitionDrafted DRAFTED = new PetitionDrafted(ID, SLUG, draft());
    private static final PetitionOpened OPENED =
            new PetitionOpened(ID, TextVersion.of(draft().wordings()), CLOSES_AT, Exposure.OPEN);
    private static final PetitionClosed CLOSED = new PetitionClosed(ID);

    private static final Map<String, Wording> ENGLISH = Map.of("en", SamplePetition.ENGLISH);

    private final FixtureConfiguration<Petition> petition = new AggregateTestFixture<>(Petition.class);

    @BeforeEach
    void fixTheTime() {
        petition.registerInjectableResource(CLOCK);
    }

    @Test
    void opensWithItsTextHashed() {
        petition.given(DRAFTED).when(new OpenPetition(ID)).expectEvents(OPENED);
    }

    @Test
    void opensWithTheWordsOfItsLastRevision() {
        var later = CLOSES_AT.plusSeconds(1);
        var revised = new PetitionDraft(ENGLISH, List.of(MAYOR), 500, later, Exposure.GUARDED, "country");
        petition.given(DRAFTED, new PetitionDraftRevised(ID, revised))
                .when(new OpenPetition(ID))
                .expectEvents(new PetitionOpened(ID, TextVersion.of(ENGLISH), later, Exposure.GUARDED));
    }

    @Test
    void opensInTheLastMomentBeforeItsClosingTime() {
        var inTime = closing(NOW.plusNanos(1));
        petition.given(new PetitionDrafted(ID, SLUG, inTime))
                .when(new OpenPetition(ID))
                .expectEvents(
                        new PetitionOpened(ID, TextVersion.of(inTime.wordings()), NOW.plusNanos(1), Exposure.OPEN));
    }

    @Test
    void refusesToOpenOnceItsClosingTimeHasCome() {
        petition.given(new PetitionDrafted(ID, SLUG, closing(NOW)))
                .when(new OpenPetition(ID))
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(new ClosesInThePast("closesAt")))
                .expectNoEvents();
    }

    @Test
    void isOpenedTwiceWithoutAnError() {
        petition.given(DRAFTED, OPENED)
                .when(new OpenPetition(ID))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void isOpenedTwiceWithoutAnErrorEvenAfterItsClosingTime() {
        petition.given(new PetitionDrafted(ID, SLUG, closing(NOW)), OPENED)
                .when(new OpenPetition(ID))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesToOpenAgainOnceClosed() {
        petition.given(DRAFTED, OPENED, CLOSED)
                .when(new OpenPetition(ID))
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(new AlreadyClosed()))
                .expectNoEvents();
    }

    @Test
    void closesOnceOpened() {
        petition.given(DRAFTED, OPENED).when(new ClosePetition(ID)).expectEvents(CLOSED);
    }

    @Test
    void isClosedTwiceWithoutAnError() {
        petition.given(DRAFTED, OPENED, CLOSED)
                .when(new ClosePetition(ID))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesToCloseWhileADraft() {
        petition.given(DRAFTED)
                .when(new ClosePetition(ID))
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(new NotOpenYet()))
                .expectNoEvents();
    }

    static Stream<PetitionCommand> orders() {
        return Stream.of(
                new OpenPetition(ID),
                new ClosePetition(ID),
                new ReviseDraft(ID, draft()),
                new PostNews(ID, NEWS, Map.of("en", "a")));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void cannotBeChangedBeforeItIsWritten(PetitionCommand order) {
        petition.givenNoPriorActivity()
                .when(order)
                .expectException(AggregateNotFoundException.class)
                .expectNoEvents();
    }
}
