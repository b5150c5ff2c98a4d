package org.tadamon.planted.buyer;

import org.tadamon.planted.seller.SellerEvent.Sold;
import org.tadamon.planted.seller.SellerId;

/** What one feature may know of another. */
public record KnowsFacts(SellerId seller, Sold sale) {}
