package org.tadamon.api.access;

import org.tadamon.core.account.AccountId;

/** Who came by the link that is told at the first start, and so may found the organisation that runs the platform. */
@FunctionalInterface
public interface FirstAdministrator {

    /** Whether it is this account. */
    boolean is(AccountId account);
}
