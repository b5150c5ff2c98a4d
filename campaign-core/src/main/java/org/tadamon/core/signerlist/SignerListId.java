package org.tadamon.core.signerlist;

import java.util.UUID;

/** Names one list: a random UUID, or one made of the key it was asked under; unique among all aggregates. */
public record SignerListId(UUID value) {

    /** Reads what {@link #toString} wrote. */
    public static SignerListId of(String text) {
        return new SignerListId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
