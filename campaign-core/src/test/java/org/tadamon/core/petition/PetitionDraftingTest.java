package org.tadamon.core.petition;

import static org.tadamon.core.petition.SamplePetition.BY;
import static org.tadamon.core.petition.SamplePetition.CLOCK;
import static org.tadamon.core.petition.SamplePetition.CLOSES_AT;
import static org.tadamon.core.petition.SamplePetition.ID;
import static org.tadamon.core.petition.SamplePetition.NOW;
import static org.tadamon.core.petition.SamplePetition.SLUG;
import static org.tadamon.core.petition.SamplePetition.closing;
import static org.tadamon.core.petition.SamplePetition.draft;
import static org.tadamon.core.petition.SamplePetition.hopingFor;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tadamon.core.petition.PetitionCommand.DraftPetition;
import org.tadamon.core.petition.PetitionCommand.ReviseDraft;
import org.tadamon.core.petition.PetitionEvent.PetitionDraftRevised;
import org.tadamon.core.petition.PetitionEvent.PetitionDrafted;
import org.tadamon.core.petition.PetitionProblem.ClosesInThePast;
import org.tadamon.core.petition.PetitionProblem.DraftedOtherwise;
import org.tadamon.core.petition.PetitionProblem.Malformed;
import org.tadamon.core.petition.PetitionProblem.OutOfRange;
import org.tadamon.core.petition.PetitionProblem.TextFrozen;
import org.tadamon.core.petition.life.LifeEvent.PetitionClosed;
import org.tadamon.core.petition.life.LifeEvent.PetitionOpened;
import org.tadamon.core.refusal.CommandRefused;

/** A petition, while it is being written… */
class PetitionDraftingTest {

    private static final PetitionDrafted DRAFTED = new PetitionDrafted(ID, SLUG, draft(), null, BY);
    private static final PetitionOpened OPENED =
            new PetitionOpened(ID, TextVersion.of(draft().wordings()), CLOSES_AT, Exposure.OPEN);

    private final FixtureConfiguration<Petition> petition = new AggregateTestFixture<>(Petition.class);

    @BeforeEach
    void fixTheTime() {
        petition.registerInjectableResource(CLOCK);
    }

    @Test
    void isWrittenDownAsItWasAsked() {
        petition.givenNoPriorActivity()
                .when(new DraftPetition(ID, SLUG, draft(), null, BY))
                .expectEvents(DRAFTED);
    }

    @Test
    void tellsEveryBrokenRuleAtOnce() {
        petition.givenNoPriorActivity()
                .when(new DraftPetition(ID, "Not a slug", hopingFor(0), null, BY))
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(new Malformed("slug"), new OutOfRange("goal", 100_000_000L)))
                .expectNoEvents();
    }

    @Test
    void isWrittenDownTwiceWithoutAnError() {
        petition.given(DRAFTED)
                .when(new DraftPetition(ID, SLUG, draft(), null, BY))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void isWrittenDownTwiceWithoutAnErrorAlthoughRevisedAndOpenedSince() {
        petition.given(DRAFTED, new PetitionDraftRevised(ID, hopingFor(7), BY), OPENED)
                .when(new DraftPetition(ID, SLUG, draft(), null, BY))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesToBeWrittenDownAgainInOtherWords() {
        petition.given(DRAFTED)
                .when(new DraftPetition(ID, SLUG, hopingFor(501), null, BY))
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(new DraftedOtherwise()))
                .expectNoEvents();
    }

    @Test
    void refusesToBeWrittenDownAgainUnderAnotherSlug() {
        petition.given(DRAFTED)
                .when(new DraftPetition(ID, "another", draft(), null, BY))
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(new DraftedOtherwise()))
                .expectNoEvents();
    }

    @Test
    void isRevisedAsAWhole() {
        petition.given(DRAFTED)
                .when(new ReviseDraft(ID, hopingFor(501), BY))
                .expectEvents(new PetitionDraftRevised(ID, hopingFor(501), BY));
    }

    @Test
    void isRevisedTwiceWithoutAnError() {
        petition.given(DRAFTED, new PetitionDraftRevised(ID, hopingFor(501), BY))
                .when(new ReviseDraft(ID, hopingFor(501), BY))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void isRevisedBackToItsFirstWords() {
        petition.given(DRAFTED, new PetitionDraftRevised(ID, hopingFor(501), BY))
                .when(new ReviseDraft(ID, draft(), BY))
                .expectEvents(new PetitionDraftRevised(ID, draft(), BY));
    }

    @Test
    void refusesARevisionThatBreaksARule() {
        petition.given(DRAFTED)
                .when(new ReviseDraft(ID, closing(NOW), BY))
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(new ClosesInThePast("closesAt")))
                .expectNoEvents();
    }

    @Test
    void refusesToBeRevisedOnceOpened() {
        petition.given(DRAFTED, OPENED)
                .when(new ReviseDraft(ID, hopingFor(501), BY))
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(new TextFrozen()))
                .expectNoEvents();
    }

    @Test
    void refusesToBeRevisedOnceClosed() {
        petition.given(DRAFTED, OPENED, new PetitionClosed(ID, BY))
                .when(new ReviseDraft(ID, hopingFor(501), BY))
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(new TextFrozen()))
                .expectNoEvents();
    }
}
