package org.tadamon.core.signature;

import static org.tadamon.core.signature.Confirmation.ASKED;
import static org.tadamon.core.signature.Confirmation.NOT_ASKED;
import static org.tadamon.core.signature.SampleSignature.CLOCK;
import static org.tadamon.core.signature.SampleSignature.ID;
import static org.tadamon.core.signature.SampleSignature.NOW;
import static org.tadamon.core.signature.SampleSignature.OPEN;
import static org.tadamon.core.signature.SampleSignature.PETITION;
import static org.tadamon.core.signature.SampleSignature.SIGNER;
import static org.tadamon.core.signature.SampleSignature.TEXT;
import static org.tadamon.core.signature.SampleSignature.confirmed;
import static org.tadamon.core.signature.SampleSignature.erased;
import static org.tadamon.core.signature.SampleSignature.given;
import static org.tadamon.core.signature.SampleSignature.held;
import static org.tadamon.core.signature.SampleSignature.restored;
import static org.tadamon.core.signature.SampleSignature.withdrawn;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.signature.SignatureCommand.ConfirmSignature;
import org.tadamon.core.signature.SignatureCommand.ForgetUnconfirmed;
import org.tadamon.core.signature.SignatureCommand.GiveSignature;
import org.tadamon.core.signature.SignatureCommand.RestoreSignature;
import org.tadamon.core.signature.SignatureProblem.ConfirmedTooLate;
import org.tadamon.core.signature.SigningTerms.Terms;

/** A signature whose address is to be confirmed… */
class SignatureConfirmationTest {

    private static final ConfirmSignature CONFIRM = new ConfirmSignature(ID);
    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration MOMENT = Duration.ofNanos(1);

    private static TestExecutor<Signature> signature(Terms terms, SignatureEvent... history) {
        return new AggregateTestFixture<>(Signature.class)
                .registerInjectableResource(CLOCK)
                .registerInjectableResource((SigningTerms) petition -> terms)
                .given(List.of(history));
    }

    static Stream<Terms> inTime() {
        return Stream.of(
                new SigningTerms.Open(TEXT, NOW.plusSeconds(1), "country"),
                new SigningTerms.Open(TEXT, NOW.minus(DAY).plus(MOMENT), "country"),
                new SigningTerms.Ended(NOW.minus(DAY).plus(MOMENT)),
                new SigningTerms.TakenDown());
    }

    @ParameterizedTest
    @MethodSource("inTime")
    void isConfirmedUntilADayAfterThePetitionEnded(Terms terms) {
        signature(terms, given(ASKED, 0)).when(CONFIRM).expectEvents(confirmed(1));
    }

    static Stream<Terms> tooLate() {
        return Stream.of(
                new SigningTerms.Open(TEXT, NOW.minus(DAY), "country"),
                new SigningTerms.Ended(NOW.minus(DAY)),
                new SigningTerms.Withdrawn(),
                new SigningTerms.Rejected());
    }

    @ParameterizedTest
    @MethodSource("tooLate")
    void refusesToBeConfirmedLater(Terms terms) {
        signature(terms, given(ASKED, 0))
                .when(CONFIRM)
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(new ConfirmedTooLate()))
                .expectNoEvents();
    }

    @Test
    void isConfirmedTwiceWithoutAnErrorHoweverLate() {
        signature(new SigningTerms.Withdrawn(), given(ASKED, 0), confirmed(1))
                .when(CONFIRM)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void isHeldFromTheFirstMomentWhenThereIsAReason() {
        new AggregateTestFixture<>(Signature.class)
                .registerInjectableResource(CLOCK)
                .registerInjectableResource(OPEN)
                .givenNoPriorActivity()
                .when(new GiveSignature(
                        ID, PETITION, SIGNER, "LB-BA", "poster", ASKED, "many-from-one-network", List.of()))
                .expectEvents(given(ASKED, 0), held(0));
    }

    @Test
    void doesNotCountWhenConfirmedWhileHeld() {
        signature(new SigningTerms.Open(TEXT, NOW.plusSeconds(1), "country"), given(ASKED, 0), held(0))
                .when(CONFIRM)
                .expectEvents(confirmed(0));
    }

    @Test
    void countsOnceLetGoWhenItWasConfirmedWhileHeld() {
        signature(new SigningTerms.Withdrawn(), given(ASKED, 0), held(0), confirmed(0))
                .when(new RestoreSignature(ID))
                .expectEvents(restored(1));
    }

    @Test
    void doesNotCountOnceLetGoWhenNobodyConfirmedIt() {
        signature(new SigningTerms.Withdrawn(), given(NOT_ASKED, 1), held(-1))
                .when(new RestoreSignature(ID))
                .expectEvents(restored(1));
        signature(new SigningTerms.Withdrawn(), given(ASKED, 0), held(0))
                .when(new RestoreSignature(ID))
                .expectEvents(restored(0));
    }

    @Test
    void isForgottenWhenNobodyConfirmsIt() {
        signature(new SigningTerms.Withdrawn(), given(ASKED, 0))
                .when(new ForgetUnconfirmed(ID))
                .expectEvents(withdrawn(0), erased());
    }

    @Test
    void isNotForgottenOnceItWasConfirmed() {
        signature(new SigningTerms.Withdrawn(), given(ASKED, 0), confirmed(1))
                .when(new ForgetUnconfirmed(ID))
                .expectNoEvents();
    }
}
