package org.tadamon.api.account;

import org.tadamon.core.account.AccountId;

/** Keeps something for accounts outside the ledger, such as their sessions, and lets go of it when they are erased. */
public interface ForgetsAccounts {

    /** Deletes whatever is kept for the account. Safe to repeat. */
    void forget(AccountId account);
}
