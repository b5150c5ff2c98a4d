package org.tadamon.core.signature;

import static org.tadamon.core.signature.Confirmation.ASKED;
import static org.tadamon.core.signature.Confirmation.NOT_ASKED;
import static org.tadamon.core.signature.SampleSignature.CLOCK;
import static org.tadamon.core.signature.SampleSignature.ID;
import static org.tadamon.core.signature.SampleSignature.OPEN;
import static org.tadamon.core.signature.SampleSignature.give;
import static org.tadamon.core.signature.SampleSignature.given;
import static org.tadamon.core.signature.SampleSignature.held;
import static org.tadamon.core.signature.SampleSignature.removed;
import static org.tadamon.core.signature.SampleSignature.restored;
import static org.tadamon.core.signature.SampleSignature.withdrawn;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.tadamon.core.signature.SignatureCommand.HoldSignature;
import org.tadamon.core.signature.SignatureCommand.RemoveSignature;
import org.tadamon.core.signature.SignatureCommand.RestoreSignature;
import org.tadamon.core.signature.SignatureEvent.SignatureGiven;

/** A signature, when moderators look at it… */
class SignatureModerationTest {

    private static final HoldSignature HOLD = new HoldSignature(ID, "many-from-one-network");
    private static final RemoveSignature REMOVE = new RemoveSignature(ID, "not-a-person");
    private static final RestoreSignature RESTORE = new RestoreSignature(ID);
    private static final SignatureGiven COUNTED = given(NOT_ASKED, 1);
    private static final SignatureGiven WAITING = given(ASKED, 0);

    private static TestExecutor<Signature> signature(SignatureEvent... history) {
        return new AggregateTestFixture<>(Signature.class)
                .registerInjectableResource(CLOCK)
                .registerInjectableResource(OPEN)
                .given(List.of(history));
    }

    @Test
    void leavesTheCountWhileHeld() {
        signature(COUNTED).when(HOLD).expectEvents(held(-1));
    }

    @Test
    void leavesTheCountWhenRemoved() {
        signature(COUNTED).when(REMOVE).expectEvents(removed(-1));
    }

    @Test
    void isNotTakenOutOfTheCountAgainWhenRemovedAfterBeingHeld() {
        signature(COUNTED, held(-1)).when(REMOVE).expectEvents(removed(0));
    }

    @Test
    void staysRemovedWhenItShouldBeHeld() {
        signature(COUNTED, removed(-1)).when(HOLD).expectNoEvents();
    }

    @Test
    void countsAgainOnceRestored() {
        signature(COUNTED, held(-1)).when(RESTORE).expectEvents(restored(1));
        signature(COUNTED, removed(-1)).when(RESTORE).expectEvents(restored(1));
    }

    @Test
    void staysWithdrawnWhenRestored() {
        signature(COUNTED, held(-1), withdrawn(0)).when(RESTORE).expectEvents(restored(0));
    }

    @Test
    void staysUnconfirmedWhenRestored() {
        signature(WAITING, held(0)).when(RESTORE).expectEvents(restored(0));
    }

    @Test
    void doesNotEscapeFromBeingHeldByBeingGivenAnew() {
        signature(COUNTED, held(-1), withdrawn(0)).when(give(NOT_ASKED)).expectEvents(given(NOT_ASKED, 0));
    }
}
