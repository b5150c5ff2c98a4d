package org.tadamon.planted.seller;

/** All that can be asked of a seller. */
public sealed interface SellerCommand {

    /** Sell something. */
    record Sell(SellerId sellerId) implements SellerCommand {}
}
