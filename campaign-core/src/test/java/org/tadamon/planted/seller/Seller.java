package org.tadamon.planted.seller;

import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.tadamon.planted.buyer.KnowsFacts;

/** Knows its buyer too, which closes a circle. */
@AggregateRoot
public class Seller {

    /** Whom it sold to. */
    public @Nullable KnowsFacts buyer;
}
