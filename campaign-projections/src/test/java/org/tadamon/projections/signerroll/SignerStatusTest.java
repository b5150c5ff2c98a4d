package org.tadamon.projections.signerroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.core.signature.Confirmation.ASKED;
import static org.tadamon.core.signature.Confirmation.NOT_ASKED;
import static org.tadamon.projections.rehearsal.Sample.NOW;
import static org.tadamon.projections.rehearsal.Sample.PETITION;
import static org.tadamon.projections.rehearsal.Sample.signature;
import static org.tadamon.projections.signerroll.SignerStatus.COUNTS;
import static org.tadamon.projections.signerroll.SignerStatus.HELD;
import static org.tadamon.projections.signerroll.SignerStatus.PENDING;
import static org.tadamon.projections.signerroll.SignerStatus.REMOVED;
import static org.tadamon.projections.signerroll.SignerStatus.WITHDRAWN;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.tadamon.core.signature.Confirmation;
import org.tadamon.core.signature.SignatureEvent;
import org.tadamon.core.signature.SignatureEvent.SignatureConfirmed;
import org.tadamon.core.signature.SignatureEvent.SignatureHeld;
import org.tadamon.core.signature.SignatureEvent.SignatureRemoved;
import org.tadamon.core.signature.SignatureEvent.SignatureRestored;
import org.tadamon.core.signature.SignatureEvent.SignatureVisibilityChanged;
import org.tadamon.core.signature.SignatureEvent.SignatureWithdrawn;
import org.tadamon.core.signature.Tally;
import org.tadamon.core.signer.Visibility;
import org.tadamon.projections.rehearsal.Rehearsal;
import org.tadamon.projections.rehearsal.Sample;
import org.tadamon.projections.rehearsal.View;
import org.tadamon.projections.signerroll.ListSigners.Filter;

/** A signature on the roll… */
class SignerStatusTest {

    private static final SignatureEvent CONFIRM = new SignatureConfirmed(signature(1), PETITION, moving(1));
    private static final SignatureEvent WITHDRAW = new SignatureWithdrawn(signature(1), PETITION, moving(-1));
    private static final SignatureEvent HOLD = new SignatureHeld(signature(1), PETITION, "reason", moving(-1));
    private static final SignatureEvent REMOVE = new SignatureRemoved(signature(1), PETITION, "reason", moving(-1));
    private static final SignatureEvent RESTORE = new SignatureRestored(signature(1), PETITION, moving(1));

    @AutoClose
    private final Rehearsal rehearsal = new Rehearsal();

    private final SignerRollQueries queries = new SignerRollQueries(rehearsal.database());

    private static Tally moving(int change) {
        return new Tally("LB", null, change);
    }

    private static SignatureEvent give(Confirmation confirmation) {
        return Sample.given(1, Visibility.HIDDEN, confirmation, moving(confirmation == ASKED ? 0 : 1));
    }

    /** Told so, and found by asking for it and by asking for no other. */
    private void is(SignerStatus expected, SignatureEvent... then) {
        rehearsal.happened(NOW, (Object[]) then).follow(View.ROLL);
        for (var asked : SignerStatus.values()) {
            var filter = new Filter(null, null, asked, null);
            var found = queries.answer(new ListSigners(PETITION, filter, null, null, 10));
            assertThat(found.lines())
                    .as("%s after %s", asked, then[then.length - 1])
                    .extracting(SignerLine::status)
                    .containsExactly(asked == expected ? new SignerStatus[] {expected} : new SignerStatus[0]);
        }
    }

    @Test
    void countsAtOnceWhenNothingElseIsAsked() {
        is(COUNTS, give(NOT_ASKED));
    }

    @Test
    void isPendingUntilItIsConfirmed() {
        is(PENDING, give(ASKED));
        is(COUNTS, CONFIRM);
    }

    @Test
    void isWithdrawnUntilItIsGivenAnew() {
        is(WITHDRAWN, give(NOT_ASKED), WITHDRAW);
        is(PENDING, give(ASKED));
        is(WITHDRAWN, WITHDRAW);
        is(COUNTS, give(NOT_ASKED));
    }

    @Test
    void isHeldOrRemovedUntilItIsRestored() {
        is(HELD, give(NOT_ASKED), HOLD);
        is(COUNTS, RESTORE);
        is(REMOVED, REMOVE);
        is(COUNTS, RESTORE);
        is(REMOVED, HOLD, REMOVE);
    }

    @Test
    void doesNotEscapeFromBeingHeldByBeingGivenAnew() {
        is(HELD, give(NOT_ASKED), HOLD, WITHDRAW);
        is(HELD, give(NOT_ASKED));
        is(COUNTS, RESTORE);
    }

    @Test
    void isNotConfirmedByBeingRestoredNorRestoredByBeingConfirmed() {
        is(HELD, give(ASKED), HOLD);
        is(PENDING, RESTORE);
        is(HELD, HOLD, CONFIRM);
        is(COUNTS, RESTORE);
    }

    @Test
    void isNotGivenAnewByBeingRestored() {
        is(REMOVED, give(NOT_ASKED), WITHDRAW, REMOVE);
        is(WITHDRAWN, RESTORE);
    }

    @Test
    void showsWhatItsSignerChoseLast() {
        rehearsal
                .happened(
                        NOW,
                        give(NOT_ASKED),
                        new SignatureVisibilityChanged(signature(1), PETITION, Visibility.COUNTED, moving(0)))
                .follow(View.ROLL);
        for (var asked : Visibility.values()) {
            var filter = new Filter(null, asked, null, null);
            var found = queries.answer(new ListSigners(PETITION, filter, null, null, 10));
            assertThat(found.lines())
                    .extracting(line -> line.signer().visibility())
                    .containsExactly(asked == Visibility.COUNTED ? new Visibility[] {asked} : new Visibility[0]);
        }
    }
}
