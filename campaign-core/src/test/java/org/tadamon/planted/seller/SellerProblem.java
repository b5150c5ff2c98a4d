package org.tadamon.planted.seller;

import org.tadamon.core.refusal.Conflict;

/** The rules a seller holds to. */
public sealed interface SellerProblem extends Conflict {

    /** There is nothing left. */
    record SoldOut() implements SellerProblem {
        @Override
        public String code() {
            return "seller/sold-out";
        }
    }
}
