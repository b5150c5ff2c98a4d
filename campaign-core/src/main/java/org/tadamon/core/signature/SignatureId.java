package org.tadamon.core.signature;

import java.util.UUID;

/** Names one signature: a random UUID, unique among all aggregates; nothing about the signer can be read from it. */
public record SignatureId(UUID value) {

    /** Reads what {@link #toString} wrote. */
    public static SignatureId of(String text) {
        return new SignatureId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
