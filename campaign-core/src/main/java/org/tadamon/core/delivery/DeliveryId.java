package org.tadamon.core.delivery;

import java.util.UUID;

/** Names one delivery: a random UUID, or one made of the key it was asked under; unique among all aggregates. */
public record DeliveryId(UUID value) {

    /** Reads what {@link #toString} wrote. */
    public static DeliveryId of(String text) {
        return new DeliveryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
