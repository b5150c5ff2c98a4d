package org.tadamon.api.belonging;

import org.tadamon.core.refusal.Conflict;

/** Why somebody cannot be forgotten yet. */
sealed interface BelongingProblem extends Conflict {

    /** Others would be left without an owner, or the platform without anybody. */
    record WithoutOwner() implements BelongingProblem {
        @Override
        public String code() {
            return "account/organisation-without-owner";
        }
    }

    /** An organisation would end of which petitions may still be signed or published. */
    record AtWork() implements BelongingProblem {
        @Override
        public String code() {
            return "account/organisation-at-work";
        }
    }
}
