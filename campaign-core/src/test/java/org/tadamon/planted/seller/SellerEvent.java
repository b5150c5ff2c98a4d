package org.tadamon.planted.seller;

/** All that can have happened to a seller. */
public sealed interface SellerEvent {

    /** It sold something. */
    record Sold(SellerId sellerId) implements SellerEvent {}
}
