package org.tadamon.api.account;

import org.tadamon.core.account.AccountId;

/** Counts on people who have accounts, and must let them go before they can be forgotten. */
public interface LetsAccountsGo {

    /** Lets the person go. Safe to repeat. Refused: while something they alone answer for would be left behind. */
    void letGo(AccountId account);
}
