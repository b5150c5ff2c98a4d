package org.tadamon.api.access;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.organisation.Role;

/** Who belongs where, as of now: a role that was taken is gone with the answer to whoever took it. */
public interface Memberships {

    /** The roles of an account, by organisation; empty for somebody who is in none. */
    Map<OrganisationId, Set<Role>> of(AccountId account);

    /** The organisation that runs this platform; empty until the first administrator has founded it. */
    Optional<OrganisationId> host();
}
