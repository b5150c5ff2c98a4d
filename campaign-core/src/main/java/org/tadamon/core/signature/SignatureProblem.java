package org.tadamon.core.signature;

import org.tadamon.core.refusal.Conflict;
import org.tadamon.core.refusal.Problem;

/** The rules a signature holds to. */
public sealed interface SignatureProblem extends Problem {

    /** There is no such petition to sign. */
    record NoSuchPetition() implements SignatureProblem {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String code() {
            return "signature/no-such-petition";
        }
    }

    /** The petition is still being written. */
    record PetitionNotOpenYet() implements SignatureProblem, Conflict {
        @Override
        public String code() {
            return "signature/petition-not-open-yet";
        }
    }

    /** The petition has ended, by its organiser or by its closing time. */
    record PetitionClosed() implements SignatureProblem, Conflict {
        @Override
        public String code() {
            return "signature/petition-closed";
        }
    }

    /** The signature was taken back, so there is nothing to consent with; signing anew comes first. */
    record TakenBack() implements SignatureProblem, Conflict {
        @Override
        public String code() {
            return "signature/taken-back";
        }
    }

    /** It was confirmed more than a day after the petition had ended; until then, late is in time. */
    record ConfirmedTooLate() implements SignatureProblem, Conflict {
        @Override
        public String code() {
            return "signature/confirmed-too-late";
        }
    }

    /** The moderators are still reading the petition. */
    record PetitionUnderReview() implements SignatureProblem, Conflict {
        @Override
        public String code() {
            return "signature/petition-under-review";
        }
    }

    /** The moderators have refused the petition. */
    record PetitionRejected() implements SignatureProblem, Conflict {
        @Override
        public String code() {
            return "signature/petition-rejected";
        }
    }

    /** The petition's organisers have taken it back. */
    record PetitionWithdrawn() implements SignatureProblem, Conflict {
        @Override
        public String code() {
            return "signature/petition-withdrawn";
        }
    }

    /** The moderators have hidden the petition. */
    record PetitionTakenDown() implements SignatureProblem, Conflict {
        @Override
        public String code() {
            return "signature/petition-taken-down";
        }
    }
}
