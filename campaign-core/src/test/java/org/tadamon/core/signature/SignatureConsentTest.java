package org.tadamon.core.signature;

import static org.tadamon.core.signature.Confirmation.ASKED;
import static org.tadamon.core.signature.Confirmation.NOT_ASKED;
import static org.tadamon.core.signature.SampleSignature.CLOCK;
import static org.tadamon.core.signature.SampleSignature.ID;
import static org.tadamon.core.signature.SampleSignature.OPEN;
import static org.tadamon.core.signature.SampleSignature.PETITION;
import static org.tadamon.core.signature.SampleSignature.SIGNER;
import static org.tadamon.core.signature.SampleSignature.erased;
import static org.tadamon.core.signature.SampleSignature.give;
import static org.tadamon.core.signature.SampleSignature.given;
import static org.tadamon.core.signature.SampleSignature.held;
import static org.tadamon.core.signature.SampleSignature.tally;
import static org.tadamon.core.signature.SampleSignature.withdrawn;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tadamon.core.consent.Consent;
import org.tadamon.core.consent.Purpose;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.signature.SignatureCommand.GiveConsent;
import org.tadamon.core.signature.SignatureCommand.GiveSignature;
import org.tadamon.core.signature.SignatureCommand.TakeConsentBack;
import org.tadamon.core.signature.SignatureEvent.SignatureConsentTakenBack;
import org.tadamon.core.signature.SignatureEvent.SignatureConsented;
import org.tadamon.core.signature.SignatureEvent.SignatureGiven;
import org.tadamon.core.signature.SignatureProblem.TakenBack;

/** A signature, as to what its signer allows whom… */
class SignatureConsentTest {

    private static final OrganisationId DRIVERS = OrganisationId.of("00000000-0000-4000-8000-0000000000a1");
    private static final OrganisationId READERS = OrganisationId.of("00000000-0000-4000-8000-0000000000a2");
    private static final Consent WRITE = new Consent(DRIVERS, Purpose.CONTACT_ABOUT_CAMPAIGN, "0a");
    private static final Consent WRITE_ON_OTHER_WORDS = new Consent(DRIVERS, Purpose.CONTACT_ABOUT_CAMPAIGN, "0b");
    private static final Consent SHARE = new Consent(DRIVERS, Purpose.SHARE_WITH_ORGANISATION, "0c");
    private static final Consent READ = new Consent(READERS, Purpose.CONTACT_ABOUT_CAMPAIGN, "0d");
    private static final SignatureGiven GIVEN = given(NOT_ASKED, 1);

    private static TestExecutor<Signature> signature(SignatureEvent... history) {
        return new AggregateTestFixture<>(Signature.class)
                .registerInjectableResource(CLOCK)
                .registerInjectableResource(OPEN)
                .given(List.of(history));
    }

    private static GiveSignature giveAnd(Consent... consents) {
        return new GiveSignature(ID, PETITION, SIGNER, "LB-BA", "poster", NOT_ASKED, null, List.of(consents));
    }

    private static SignatureConsented consented(Consent consent) {
        return new SignatureConsented(ID, PETITION, consent, tally(0));
    }

    private static SignatureConsentTakenBack takenBack(Consent consent) {
        return new SignatureConsentTakenBack(ID, PETITION, consent, tally(0));
    }

    @Test
    void allowsNobodyAnythingUnlessItsSignerSaysSo() {
        signature().when(give(NOT_ASKED)).expectEvents(GIVEN);
    }

    @Test
    void allowsWhatWasTickedTogetherWithBeingGiven() {
        signature().when(giveAnd(WRITE, READ)).expectEvents(GIVEN, consented(WRITE), consented(READ));
    }

    @Test
    void allowsWhatWasTickedTwiceOnce() {
        signature().when(giveAnd(WRITE, WRITE)).expectEvents(GIVEN, consented(WRITE));
    }

    @Test
    void isNotGivenOtherConsentsByWhoeverTypesTheAddressAgain() {
        signature(GIVEN).when(giveAnd(WRITE)).expectSuccessfulHandlerExecution().expectNoEvents();
    }

    @Test
    void allowsMoreLater() {
        signature(GIVEN, consented(WRITE)).when(new GiveConsent(ID, SHARE)).expectEvents(consented(SHARE));
        signature(GIVEN, consented(WRITE)).when(new GiveConsent(ID, READ)).expectEvents(consented(READ));
    }

    @Test
    void allowsTheSameOnNewWordsOnceTheyWereShown() {
        signature(GIVEN, consented(WRITE))
                .when(new GiveConsent(ID, WRITE_ON_OTHER_WORDS))
                .expectEvents(consented(WRITE_ON_OTHER_WORDS));
    }

    @Test
    void allowsItNoMoreOnceItIsTakenBackOnWhateverWordsItWasGiven() {
        signature(GIVEN, consented(WRITE), consented(SHARE))
                .when(new TakeConsentBack(ID, WRITE_ON_OTHER_WORDS))
                .expectEvents(takenBack(WRITE));
    }

    @Test
    void allowsItOnTheWordsThatWereShownLastAndOnNoOthers() {
        signature(GIVEN, consented(WRITE), consented(WRITE_ON_OTHER_WORDS))
                .when(new TakeConsentBack(ID, WRITE))
                .expectEvents(takenBack(WRITE_ON_OTHER_WORDS));
    }

    @Test
    void mayBeAskedWhileItWaitsOrIsLookedAt() {
        signature(given(ASKED, 0)).when(new GiveConsent(ID, WRITE)).expectEvents(consented(WRITE));
        signature(GIVEN, held(-1)).when(new GiveConsent(ID, WRITE)).expectEvents(consented(WRITE));
    }

    @Test
    void allowsNothingOnceItWasTakenBackOrThePersonForgotten() {
        for (var end : List.of(withdrawn(-1), erased())) {
            signature(GIVEN, consented(WRITE), end)
                    .when(new TakeConsentBack(ID, WRITE))
                    .expectNoEvents();
            signature(GIVEN, end)
                    .when(new GiveConsent(ID, WRITE))
                    .expectException(CommandRefused.class)
                    .expectExceptionDetails(List.of(new TakenBack()))
                    .expectNoEvents();
        }
    }

    @Test
    void beginsWithNothingAllowedWhenGivenAnew() {
        signature(GIVEN, consented(WRITE), withdrawn(-1), GIVEN)
                .when(new TakeConsentBack(ID, WRITE))
                .expectNoEvents();
        signature(GIVEN, consented(WRITE), withdrawn(-1)).when(giveAnd(WRITE)).expectEvents(GIVEN, consented(WRITE));
    }

    static Stream<List<Object>> askedTwice() {
        return Stream.of(
                List.of(new GiveConsent(ID, WRITE), GIVEN, consented(WRITE)),
                List.of(new TakeConsentBack(ID, WRITE), GIVEN),
                List.of(new TakeConsentBack(ID, WRITE), GIVEN, consented(READ)),
                List.of(new TakeConsentBack(ID, WRITE), GIVEN, consented(WRITE), takenBack(WRITE)));
    }

    @ParameterizedTest
    @MethodSource
    void askedTwice(List<Object> commandAndHistory) {
        signature(commandAndHistory.stream().skip(1).toArray(SignatureEvent[]::new))
                .when(commandAndHistory.getFirst())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    static Stream<SignatureCommand> orders() {
        return Stream.of(new GiveConsent(ID, WRITE), new TakeConsentBack(ID, WRITE));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void allowsNothingBeforeItIsGiven(SignatureCommand order) {
        signature()
                .when(order)
                .expectException(AggregateNotFoundException.class)
                .expectNoEvents();
    }
}
