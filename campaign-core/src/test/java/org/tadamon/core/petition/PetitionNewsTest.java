package org.tadamon.core.petition;

import static org.tadamon.core.petition.SamplePetition.BY;
import static org.tadamon.core.petition.SamplePetition.CLOCK;
import static org.tadamon.core.petition.SamplePetition.CLOSES_AT;
import static org.tadamon.core.petition.SamplePetition.ID;
import static org.tadamon.core.petition.SamplePetition.NEWS;
import static org.tadamon.core.petition.SamplePetition.OTHER_NEWS;
import static org.tadamon.core.petition.SamplePetition.SLUG;
import static org.tadamon.core.petition.SamplePetition.draft;

import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tadamon.core.petition.PetitionCommand.PostNews;
import org.tadamon.core.petition.PetitionEvent.PetitionDrafted;
import org.tadamon.core.petition.PetitionEvent.PetitionNewsPosted;
import org.tadamon.core.petition.PetitionProblem.Empty;
import org.tadamon.core.petition.PetitionProblem.NotOpenYet;
import org.tadamon.core.petition.PetitionProblem.PostedOtherwise;
import org.tadamon.core.petition.life.LifeEvent.PetitionClosed;
import org.tadamon.core.petition.life.LifeEvent.PetitionOpened;
import org.tadamon.core.refusal.CommandRefused;

/** A petition with news… */
class PetitionNewsTest {

    private static final PetitionDrafted DRAFTED = new PetitionDrafted(ID, SLUG, draft(), null, BY);
    private static final PetitionOpened OPENED =
            new PetitionOpened(ID, TextVersion.of(draft().wordings()), CLOSES_AT, Exposure.OPEN);
    private static final Map<String, String> TEXTS = Map.of("en", "The council has heard us.", "ar", "سمعنا المجلس.");

    private final FixtureConfiguration<Petition> petition = new AggregateTestFixture<>(Petition.class);

    @BeforeEach
    void fixTheTime() {
        petition.registerInjectableResource(CLOCK);
    }

    @Test
    void postsItWhileOpen() {
        petition.given(DRAFTED, OPENED)
                .when(new PostNews(ID, NEWS, TEXTS, BY))
                .expectEvents(new PetitionNewsPosted(ID, NEWS, TEXTS, BY));
    }

    @Test
    void postsItOnceClosed() {
        petition.given(DRAFTED, OPENED, new PetitionClosed(ID, BY))
                .when(new PostNews(ID, NEWS, TEXTS, BY))
                .expectEvents(new PetitionNewsPosted(ID, NEWS, TEXTS, BY));
    }

    @Test
    void postsTheSameWordsAgainAsOtherNews() {
        petition.given(DRAFTED, OPENED, new PetitionNewsPosted(ID, NEWS, TEXTS, BY))
                .when(new PostNews(ID, OTHER_NEWS, TEXTS, BY))
                .expectEvents(new PetitionNewsPosted(ID, OTHER_NEWS, TEXTS, BY));
    }

    @Test
    void postsItTwiceWithoutAnError() {
        petition.given(DRAFTED, OPENED, new PetitionNewsPosted(ID, NEWS, TEXTS, BY))
                .when(new PostNews(ID, NEWS, TEXTS, BY))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesOtherWordsUnderTheSameId() {
        petition.given(DRAFTED, OPENED, new PetitionNewsPosted(ID, NEWS, TEXTS, BY))
                .when(new PostNews(ID, NEWS, Map.of("en", "Something else."), BY))
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(new PostedOtherwise()))
                .expectNoEvents();
    }

    @Test
    void refusesItWhileADraft() {
        petition.given(DRAFTED)
                .when(new PostNews(ID, NEWS, TEXTS, BY))
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(new NotOpenYet()))
                .expectNoEvents();
    }

    @Test
    void refusesItWithoutAWord() {
        petition.given(DRAFTED, OPENED)
                .when(new PostNews(ID, NEWS, Map.of(), BY))
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(new Empty("texts")))
                .expectNoEvents();
    }
}
