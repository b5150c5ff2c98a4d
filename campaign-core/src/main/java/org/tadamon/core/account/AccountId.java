package org.tadamon.core.account;

import java.util.UUID;

/** Names one account: a random UUID, unique among all aggregates, and nothing a person could be known by. */
public record AccountId(UUID value) {

    /** In whose name the operator's own programs act; nobody can sign in as it. */
    public static final AccountId OPERATOR = new AccountId(new UUID(0, 1));

    /** Reads what {@link #toString} wrote. */
    public static AccountId of(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
