package org.tadamon.planted.catalogue;

import java.util.List;
import org.tadamon.planted.seller.SellerEvent;
import org.tadamon.planted.seller.SellerId;

class NamesMoreThanEvents {

    static final List<Class<?>> NAMED = List.of(SellerEvent.Sold.class, SellerId.class);
}
