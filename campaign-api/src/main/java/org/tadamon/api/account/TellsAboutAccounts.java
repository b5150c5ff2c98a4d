package org.tadamon.api.account;

import java.util.Map;
import org.tadamon.core.account.AccountId;

/**
 * Keeps something about people who have accounts, and tells them what, when they ask for everything held about them.
 */
public interface TellsAboutAccounts {

    /** What is held, by name, to be written as JSON; opened, since it is told to nobody else. */
    Map<String, Object> tell(AccountId account);
}
