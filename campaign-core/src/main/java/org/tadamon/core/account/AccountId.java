package org.tadamon.core.account;

import java.util.UUID;

/** Names one account: a random UUID, unique among all aggregates, and nothing a person could be known by. */
public record AccountId(UUID value) {

    /** Reads what {@link #toString} wrote. */
    public static AccountId of(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
