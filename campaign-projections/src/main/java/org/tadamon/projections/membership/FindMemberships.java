package org.tadamon.projections.membership;

import org.tadamon.core.account.AccountId;

/** Where is this account a member, and with which roles? */
public record FindMemberships(AccountId account) {}
