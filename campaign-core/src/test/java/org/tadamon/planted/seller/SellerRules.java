package org.tadamon.planted.seller;

/** What a seller must be like. */
public final class SellerRules {

    private SellerRules() {}

    /** Whether it may sell. */
    public static boolean maySell() {
        return true;
    }
}
