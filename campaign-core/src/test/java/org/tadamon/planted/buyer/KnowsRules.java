package org.tadamon.planted.buyer;

import org.tadamon.planted.seller.SellerRules;

class KnowsRules {

    boolean maySell() {
        return SellerRules.maySell();
    }
}
