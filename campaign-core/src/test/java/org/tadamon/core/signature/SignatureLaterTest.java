package org.tadamon.core.signature;

import static org.tadamon.core.signature.Confirmation.ASKED;
import static org.tadamon.core.signature.Confirmation.NOT_ASKED;
import static org.tadamon.core.signature.SampleSignature.CLOCK;
import static org.tadamon.core.signature.SampleSignature.ID;
import static org.tadamon.core.signature.SampleSignature.OPEN;
import static org.tadamon.core.signature.SampleSignature.PETITION;
import static org.tadamon.core.signature.SampleSignature.SIGNER;
import static org.tadamon.core.signature.SampleSignature.TEXT;
import static org.tadamon.core.signature.SampleSignature.confirmed;
import static org.tadamon.core.signature.SampleSignature.erased;
import static org.tadamon.core.signature.SampleSignature.give;
import static org.tadamon.core.signature.SampleSignature.given;
import static org.tadamon.core.signature.SampleSignature.held;
import static org.tadamon.core.signature.SampleSignature.removed;
import static org.tadamon.core.signature.SampleSignature.restored;
import static org.tadamon.core.signature.SampleSignature.reviewAsked;
import static org.tadamon.core.signature.SampleSignature.shows;
import static org.tadamon.core.signature.SampleSignature.withdrawn;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.signature.SignatureCommand.AskForReview;
import org.tadamon.core.signature.SignatureCommand.ChangeVisibility;
import org.tadamon.core.signature.SignatureCommand.ConfirmSignature;
import org.tadamon.core.signature.SignatureCommand.DisownSignature;
import org.tadamon.core.signature.SignatureCommand.EraseSignature;
import org.tadamon.core.signature.SignatureCommand.GiveSignature;
import org.tadamon.core.signature.SignatureCommand.HoldSignature;
import org.tadamon.core.signature.SignatureCommand.RemoveSignature;
import org.tadamon.core.signature.SignatureCommand.RestoreSignature;
import org.tadamon.core.signature.SignatureCommand.WithdrawSignature;
import org.tadamon.core.signature.SignatureEvent.SignatureGiven;
import org.tadamon.core.signature.SignatureProblem.TakenBack;
import org.tadamon.core.signer.Visibility;

/** A signature, after it was given… */
class SignatureLaterTest {

    private static final ConfirmSignature CONFIRM = new ConfirmSignature(ID);
    private static final WithdrawSignature WITHDRAW = new WithdrawSignature(ID);
    private static final HoldSignature HOLD = new HoldSignature(ID, "many-from-one-network");
    private static final RemoveSignature REMOVE = new RemoveSignature(ID, "not-a-person");
    private static final RestoreSignature RESTORE = new RestoreSignature(ID);
    private static final EraseSignature ERASE = new EraseSignature(ID);
    private static final DisownSignature DISOWN = new DisownSignature(ID);
    private static final AskForReview REVIEW = new AskForReview(ID);
    private static final ChangeVisibility SHOW_NOTHING = new ChangeVisibility(ID, Visibility.COUNTED);
    private static final SignatureGiven COUNTED = given(NOT_ASKED, 1);
    private static final SignatureGiven WAITING = given(ASKED, 0);

    private static TestExecutor<Signature> signature(SignatureEvent... history) {
        return new AggregateTestFixture<>(Signature.class)
                .registerInjectableResource(CLOCK)
                .registerInjectableResource(OPEN)
                .given(List.of(history));
    }

    @Test
    void countsOnceConfirmed() {
        signature(WAITING).when(CONFIRM).expectEvents(confirmed(1));
    }

    @Test
    void leavesTheCountWhenWithdrawn() {
        signature(COUNTED).when(WITHDRAW).expectEvents(withdrawn(-1));
    }

    @Test
    void movesNoCountWhenWithdrawnBeforeItIsConfirmed() {
        signature(WAITING).when(WITHDRAW).expectEvents(withdrawn(0));
    }

    @Test
    void isNotConfirmedOnceItWasWithdrawn() {
        signature(WAITING, withdrawn(0)).when(CONFIRM).expectNoEvents();
    }

    @Test
    void keepsItsPlaceInTheCountWhenThePersonIsErased() {
        signature(COUNTED).when(ERASE).expectEvents(erased());
    }

    @Test
    void countsAgainWhenGivenAnewAfterBeingWithdrawn() {
        signature(COUNTED, withdrawn(-1)).when(give(NOT_ASKED)).expectEvents(given(NOT_ASKED, 1));
    }

    @Test
    void mustBeConfirmedAgainWhenGivenAnewAndAsked() {
        signature(COUNTED, withdrawn(-1)).when(give(ASKED)).expectEvents(given(ASKED, 0));
    }

    @Test
    void leavesTheCountOnceThePersonIsErasedOnlyIfTheNumberIsToGoAlong() {
        signature(COUNTED, erased()).when(WITHDRAW).expectNoEvents();
        signature(COUNTED, erased()).when(DISOWN).expectEvents(withdrawn(-1));
    }

    @Test
    void isNotGivenAnewOnceThePersonIsErased() {
        signature(COUNTED, withdrawn(-1), erased()).when(give(NOT_ASKED)).expectNoEvents();
    }

    @Test
    void isTakenOutOfTheAreaAndSourceItWasLastCountedUnder() {
        var anew = new SignatureGiven(ID, PETITION, TEXT, SIGNER, NOT_ASKED, new Tally("FR", null, 1));
        signature(COUNTED, withdrawn(-1), anew)
                .when(WITHDRAW)
                .expectEvents(new SignatureEvent.SignatureWithdrawn(ID, PETITION, new Tally("FR", null, -1)));
    }

    @Test
    void isCountedUnderTheAreaAndSourceItWasGivenAnewWith() {
        signature(COUNTED, withdrawn(-1))
                .when(new GiveSignature(ID, PETITION, SIGNER, "FR", null, NOT_ASKED))
                .expectEvents(new SignatureGiven(ID, PETITION, TEXT, SIGNER, NOT_ASKED, new Tally("FR", null, 1)));
    }

    @Test
    void isTakenBackAndForgottenAtOnceByWhoNeverGaveIt() {
        signature(WAITING).when(DISOWN).expectEvents(withdrawn(0), erased());
    }

    @Test
    void leavesTheCountWhenWhoNeverGaveItSaysSoLate() {
        signature(WAITING, confirmed(1)).when(DISOWN).expectEvents(withdrawn(-1), erased());
    }

    @Test
    void isLookedAtAgainWhenItsSignerAsks() {
        signature(COUNTED, held(-1)).when(REVIEW).expectEvents(reviewAsked());
    }

    @Test
    void isLookedAtAgainOnceMoreAfterItWasHeldOnceMore() {
        signature(COUNTED, held(-1), reviewAsked(), restored(1), held(-1))
                .when(REVIEW)
                .expectEvents(reviewAsked());
    }

    @Test
    void showsWhatItsSignerChoosesAnew() {
        signature(COUNTED).when(SHOW_NOTHING).expectEvents(shows(Visibility.COUNTED));
    }

    @Test
    void showsNothingNewOnceItWasTakenBack() {
        signature(COUNTED, withdrawn(-1))
                .when(SHOW_NOTHING)
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(new TakenBack()))
                .expectNoEvents();
    }

    static Stream<List<Object>> askedTwice() {
        return Stream.of(
                List.of(CONFIRM, WAITING, confirmed(1)),
                List.of(CONFIRM, COUNTED),
                List.of(WITHDRAW, COUNTED, withdrawn(-1)),
                List.of(HOLD, COUNTED, held(-1)),
                List.of(new HoldSignature(ID, "another-reason"), COUNTED, held(-1)),
                List.of(REMOVE, COUNTED, removed(-1)),
                List.of(RESTORE, COUNTED),
                List.of(RESTORE, COUNTED, removed(-1), restored(1)),
                List.of(ERASE, COUNTED, erased()),
                List.of(DISOWN, WAITING, withdrawn(0), erased()),
                List.of(REVIEW, COUNTED),
                List.of(REVIEW, COUNTED, held(-1), reviewAsked()),
                List.of(REVIEW, COUNTED, held(-1), withdrawn(0)),
                List.of(SHOW_NOTHING, COUNTED, shows(Visibility.COUNTED)));
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
        return Stream.of(CONFIRM, WITHDRAW, DISOWN, HOLD, REMOVE, RESTORE, ERASE, REVIEW, SHOW_NOTHING);
    }

    @ParameterizedTest
    @MethodSource("orders")
    void cannotBeChangedBeforeItIsGiven(SignatureCommand order) {
        signature()
                .when(order)
                .expectException(AggregateNotFoundException.class)
                .expectNoEvents();
    }
}
