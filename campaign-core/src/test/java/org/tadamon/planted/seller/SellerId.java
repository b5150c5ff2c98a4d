package org.tadamon.planted.seller;

/** Names a seller. */
public record SellerId(int value) {}
