package org.tadamon.planted.buyer;

import org.tadamon.planted.seller.SellerProblem.SoldOut;

record KnowsRefusals(SoldOut problem) {}
