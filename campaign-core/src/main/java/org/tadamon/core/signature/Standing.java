package org.tadamon.core.signature;

import org.jspecify.annotations.Nullable;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.signature.SignatureProblem.TakenBack;

/**
 * Whether a signature counts, and why not if not. What was decided by the signer, by the mail and by moderators is kept
 * apart, so that undoing one never undoes another.
 *
 * @param ruling why moderators, or a rule of theirs, did last what they did about it; empty before they did anything
 */
record Standing(boolean given, boolean confirmed, boolean withdrawn, Kept kept, String ruling, boolean erased) {

    static final Standing ABSENT = new Standing(false, false, false, Kept.FREE, "", false);

    /** What moderators have decided. */
    enum Kept {
        FREE,
        HELD,
        REMOVED
    }

    boolean takesASignature() {
        return !given || withdrawn && !erased;
    }

    /** Who has taken the signature back, or is forgotten, allows nobody anything and shows nothing. */
    boolean mayChoose() {
        return given && !withdrawn && !erased;
    }

    void requireMayChoose() {
        if (!mayChoose()) {
            throw new CommandRefused(new TakenBack());
        }
    }

    /** Only what moderators have taken out of the count can be looked at again. */
    boolean mayAskForReview() {
        return mayChoose() && kept != Kept.FREE;
    }

    /** A signature given anew after a withdrawal does not escape from being held or removed. */
    Standing given(Confirmation confirmation) {
        return new Standing(true, confirmation == Confirmation.NOT_ASKED, false, kept, ruling, erased);
    }

    /** Nobody is left to confirm it once its person is forgotten, and nothing once they took it back. */
    Standing confirm() {
        return erased || withdrawn ? this : new Standing(given, true, withdrawn, kept, ruling, false);
    }

    Standing withdraw() {
        return new Standing(given, confirmed, true, kept, ruling, erased);
    }

    /** Holding what has been removed would be a step back, but for whoever takes that very ruling back. */
    Standing hold(String reason, @Nullable String only) {
        boolean may = only == null ? kept == Kept.FREE : only.equals(ruling) && kept != Kept.HELD;
        return may ? ruled(Kept.HELD, reason) : this;
    }

    /** Whoever decides once more on what was removed, because its signer asked, may leave it so. */
    Standing remove(String reason, @Nullable String only) {
        boolean may = only == null ? kept != Kept.REMOVED : only.equals(ruling) && kept != Kept.FREE;
        return may ? ruled(Kept.REMOVED, reason) : this;
    }

    Standing restore(String reason, @Nullable String only) {
        boolean may = kept != Kept.FREE && (only == null || only.equals(ruling));
        return may ? ruled(Kept.FREE, reason) : this;
    }

    Standing ruled(Kept kept, String ruling) {
        return new Standing(given, confirmed, withdrawn, kept, ruling, erased);
    }

    Standing erase() {
        return new Standing(given, confirmed, withdrawn, kept, ruling, true);
    }

    /** By how much the count moves when this becomes the next: 1, 0 or -1. */
    int changeTo(Standing next) {
        return next.count() - count();
    }

    private int count() {
        return given && confirmed && !withdrawn && kept == Kept.FREE ? 1 : 0;
    }
}
