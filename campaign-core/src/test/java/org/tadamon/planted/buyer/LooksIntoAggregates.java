package org.tadamon.planted.buyer;

import org.tadamon.planted.seller.Seller;

record LooksIntoAggregates(Seller seller) {}
