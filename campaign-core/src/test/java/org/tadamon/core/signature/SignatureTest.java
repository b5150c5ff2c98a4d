package org.tadamon.core.signature;

import static org.tadamon.core.signature.Confirmation.ASKED;
import static org.tadamon.core.signature.Confirmation.NOT_ASKED;
import static org.tadamon.core.signature.SampleSignature.CLOCK;
import static org.tadamon.core.signature.SampleSignature.ENDED;
import static org.tadamon.core.signature.SampleSignature.ID;
import static org.tadamon.core.signature.SampleSignature.NOW;
import static org.tadamon.core.signature.SampleSignature.OPEN;
import static org.tadamon.core.signature.SampleSignature.PETITION;
import static org.tadamon.core.signature.SampleSignature.SIGNER;
import static org.tadamon.core.signature.SampleSignature.TEXT;
import static org.tadamon.core.signature.SampleSignature.give;
import static org.tadamon.core.signature.SampleSignature.given;
import static org.tadamon.core.signature.SampleSignature.removed;
import static org.tadamon.core.signature.SampleSignature.withdrawn;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.petition.TextVersion;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.signature.SignatureCommand.GiveSignature;
import org.tadamon.core.signature.SignatureEvent.SignatureGiven;
import org.tadamon.core.signature.SignatureProblem.NoSuchPetition;
import org.tadamon.core.signature.SignatureProblem.PetitionClosed;
import org.tadamon.core.signature.SignatureProblem.PetitionNotOpenYet;

/** A signature, when it is given… */
class SignatureTest {

    private static FixtureConfiguration<Signature> under(SigningTerms terms) {
        return new AggregateTestFixture<>(Signature.class)
                .registerInjectableResource(CLOCK)
                .registerInjectableResource(terms);
    }

    private static void refuses(SigningTerms terms, SignatureProblem problem) {
        under(terms)
                .givenNoPriorActivity()
                .when(give(NOT_ASKED))
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(problem))
                .expectNoEvents();
    }

    @Test
    void countsAtOnceWhenNothingElseIsAsked() {
        under(OPEN).givenNoPriorActivity().when(give(NOT_ASKED)).expectEvents(given(NOT_ASKED, 1));
    }

    @Test
    void doesNotCountWhileItsAddressMustBeConfirmed() {
        under(OPEN).givenNoPriorActivity().when(give(ASKED)).expectEvents(given(ASKED, 0));
    }

    @Test
    void isGivenToTheWordsOfThePetitionItNames() {
        var other = PetitionId.of("00000000-0000-4000-8000-0000000000ff");
        SigningTerms terms = petition -> petition.equals(PETITION)
                ? new SigningTerms.Open(TEXT, NOW.plusSeconds(1), "country")
                : new SigningTerms.Open(new TextVersion("other"), NOW.plusSeconds(1), "country");
        under(terms)
                .givenNoPriorActivity()
                .when(new GiveSignature(ID, other, SIGNER, "FR", null, NOT_ASKED))
                .expectEvents(new SignatureGiven(
                        ID, other, new TextVersion("other"), SIGNER, NOT_ASKED, new Tally("FR", null, 1)));
    }

    @Test
    void isGivenTwiceWithoutAnError() {
        under(OPEN)
                .given(given(NOT_ASKED, 1))
                .when(give(NOT_ASKED))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void isGivenTwiceWithoutAnErrorWhileItWaitsToBeConfirmed() {
        under(OPEN)
                .given(given(ASKED, 0))
                .when(give(NOT_ASKED))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void isGivenTwiceWithoutAnErrorEvenAfterThePetitionEnded() {
        under(ENDED)
                .given(given(NOT_ASKED, 1))
                .when(give(NOT_ASKED))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void isGivenTwiceWithoutAnErrorAndWithoutTellingThatItWasRemoved() {
        under(OPEN)
                .given(given(NOT_ASKED, 1), removed(-1))
                .when(give(NOT_ASKED))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesAPetitionThereIsNot() {
        refuses(petition -> new SigningTerms.Unknown(), new NoSuchPetition());
    }

    @Test
    void refusesAPetitionStillBeingWritten() {
        refuses(petition -> new SigningTerms.NotYet(), new PetitionNotOpenYet());
    }

    @Test
    void refusesAPetitionThatWasClosed() {
        refuses(ENDED, new PetitionClosed());
    }

    @Test
    void refusesAPetitionWhoseClosingTimeHasCome() {
        refuses(petition -> new SigningTerms.Open(TEXT, NOW, "country"), new PetitionClosed());
    }

    @Test
    void isTakenInTheLastMomentBeforeTheClosingTime() {
        under(petition -> new SigningTerms.Open(TEXT, NOW.plusNanos(1), "country"))
                .givenNoPriorActivity()
                .when(give(NOT_ASKED))
                .expectEvents(given(NOT_ASKED, 1));
    }

    @Test
    void refusesToBeGivenAnewOnceThePetitionEnded() {
        under(ENDED)
                .given(given(NOT_ASKED, 1), withdrawn(-1))
                .when(give(NOT_ASKED))
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(new PetitionClosed()))
                .expectNoEvents();
    }
}
