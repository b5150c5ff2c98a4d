package org.tadamon.core.signature;

import static org.tadamon.core.signature.Confirmation.ASKED;
import static org.tadamon.core.signature.Confirmation.NOT_ASKED;
import static org.tadamon.core.signature.SampleSignature.CLOCK;
import static org.tadamon.core.signature.SampleSignature.ID;
import static org.tadamon.core.signature.SampleSignature.OPEN;
import static org.tadamon.core.signature.SampleSignature.PETITION;
import static org.tadamon.core.signature.SampleSignature.given;
import static org.tadamon.core.signature.SampleSignature.tally;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.tadamon.core.signature.SignatureCommand.HoldSignature;
import org.tadamon.core.signature.SignatureCommand.RemoveSignature;
import org.tadamon.core.signature.SignatureCommand.RestoreSignature;
import org.tadamon.core.signature.SignatureEvent.SignatureHeld;
import org.tadamon.core.signature.SignatureEvent.SignatureRemoved;
import org.tadamon.core.signature.SignatureEvent.SignatureRestored;

/** A signature that a rule or a decision about a group concerns… */
class SignatureRulingTest {

    private static final String RULE = "rule-1";
    private static final String GROUP = "group-1";
    private static final SignatureHeld HELD = new SignatureHeld(ID, PETITION, RULE, tally(-1));
    private static final SignatureRemoved REMOVED = new SignatureRemoved(ID, PETITION, GROUP, tally(0));
    private static final SignatureRestored RELEASED = new SignatureRestored(ID, PETITION, GROUP, tally(1));
    private static final RestoreSignature UNDO_RULE = new RestoreSignature(ID, RULE, RULE);
    private static final HoldSignature UNDO_GROUP = new HoldSignature(ID, RULE, GROUP);

    private static TestExecutor<Signature> signature(SignatureEvent... history) {
        return new AggregateTestFixture<>(Signature.class)
                .registerInjectableResource(CLOCK)
                .registerInjectableResource(OPEN)
                .given((Object[]) history);
    }

    private static void stays(TestExecutor<Signature> signature, SignatureCommand command) {
        signature.when(command).expectSuccessfulHandlerExecution().expectNoEvents();
    }

    @Test
    void isRestoredByTheRuleThatHoldsIt() {
        signature(given(NOT_ASKED, 1), HELD)
                .when(UNDO_RULE)
                .expectEvents(new SignatureRestored(ID, PETITION, RULE, tally(1)));
    }

    @Test
    void doesNotCountOnceRestoredAsLongAsItIsNotConfirmed() {
        signature(given(ASKED, 0), new SignatureHeld(ID, PETITION, RULE, tally(0)))
                .when(UNDO_RULE)
                .expectEvents(new SignatureRestored(ID, PETITION, RULE, tally(0)));
    }

    @Test
    void isNotRestoredByARuleOnceSomebodyDecidedAboutIt() {
        stays(signature(given(NOT_ASKED, 1), HELD, REMOVED), UNDO_RULE);
        stays(signature(given(NOT_ASKED, 1), HELD, RELEASED), UNDO_RULE);
        stays(signature(given(NOT_ASKED, 1), new SignatureHeld(ID, PETITION, "rule-2", tally(-1))), UNDO_RULE);
    }

    @Test
    void staysHeldForWhatItWasHeldForFirst() {
        stays(signature(given(NOT_ASKED, 1), HELD), new HoldSignature(ID, "rule-2"));
    }

    @Test
    void isDecidedOnOnlyIfItIsStillHeldForWhatWasSeen() {
        var held = signature(given(NOT_ASKED, 1), HELD);
        held.when(new RemoveSignature(ID, GROUP, RULE)).expectEvents(REMOVED);
        stays(signature(given(NOT_ASKED, 1), HELD), new RemoveSignature(ID, GROUP, "rule-2"));
        stays(signature(given(NOT_ASKED, 1), HELD, RELEASED), new RemoveSignature(ID, "group-2", RULE));
        stays(signature(given(NOT_ASKED, 1), HELD), new RestoreSignature(ID, GROUP, "rule-2"));
    }

    @Test
    void isLookedAtOnceMoreWhenRemovedAndStaysSoOrIsReleased() {
        signature(given(NOT_ASKED, 1), HELD, REMOVED)
                .when(new RemoveSignature(ID, "group-2", GROUP))
                .expectEvents(new SignatureRemoved(ID, PETITION, "group-2", tally(0)));
        signature(given(NOT_ASKED, 1), HELD, REMOVED)
                .when(new RestoreSignature(ID, "group-2", GROUP))
                .expectEvents(new SignatureRestored(ID, PETITION, "group-2", tally(1)));
        stays(signature(given(NOT_ASKED, 1), HELD, REMOVED), new RemoveSignature(ID, "group-2", RULE));
    }

    @Test
    void isHeldAgainWhenTheDecisionIsTakenBackAndNeverCountsInBetween() {
        signature(given(NOT_ASKED, 1), HELD, REMOVED)
                .when(UNDO_GROUP)
                .expectEvents(new SignatureHeld(ID, PETITION, RULE, tally(0)));
        signature(given(NOT_ASKED, 1), HELD, RELEASED).when(UNDO_GROUP).expectEvents(HELD);
    }

    @Test
    void isNotHeldAgainOnceItWasDecidedOnOtherwise() {
        var other = new SignatureRemoved(ID, PETITION, "group-2", tally(-1));
        stays(signature(given(NOT_ASKED, 1), HELD, RELEASED, other), UNDO_GROUP);
        stays(signature(given(NOT_ASKED, 1), HELD), UNDO_GROUP);
    }

    @Test
    void isUndoneByItsRuleAfterTheDecisionInBetweenWasTakenBack() {
        var again = new SignatureHeld(ID, PETITION, RULE, tally(0));
        signature(given(NOT_ASKED, 1), HELD, REMOVED, again)
                .when(UNDO_RULE)
                .expectEvents(new SignatureRestored(ID, PETITION, RULE, tally(1)));
    }
}
