package org.tadamon.api.access;

import org.tadamon.core.account.AccountId;

/**
 * Who asks for something.
 *
 * @param account the account signed in with; {@link #OPERATOR} for the operator's own programs
 * @param steppedUp whether it was shown a moment ago that it is still the same person
 */
public record Actor(AccountId account, boolean steppedUp) {

    /** In whose name the operator's programs act; nobody can sign in as it. */
    public static final AccountId OPERATOR = AccountId.OPERATOR;

    /** The operator's programs, which hold a secret instead of a session. */
    public static Actor operator() {
        return new Actor(OPERATOR, true);
    }

    /** Whether the operator's programs ask. */
    public boolean isOperator() {
        return account.equals(OPERATOR);
    }
}
