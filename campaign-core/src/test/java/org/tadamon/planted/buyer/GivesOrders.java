package org.tadamon.planted.buyer;

import org.tadamon.planted.seller.SellerCommand.Sell;

record GivesOrders(Sell order) {}
