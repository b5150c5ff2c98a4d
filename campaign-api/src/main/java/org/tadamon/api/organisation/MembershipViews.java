package org.tadamon.api.organisation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.Memberships;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.organisation.Role;
import org.tadamon.projections.membership.FindHost;
import org.tadamon.projections.membership.FindMemberships;
import org.tadamon.projections.membership.MembershipQueries;

/** Who belongs where, asked anew each time: nothing is remembered that may have been taken a moment ago. */
@Component
final class MembershipViews implements Memberships {

    private final MembershipQueries queries;

    MembershipViews(MembershipQueries queries) {
        this.queries = queries;
    }

    @Override
    public Map<OrganisationId, Set<Role>> of(AccountId account) {
        return queries.answer(new FindMemberships(account));
    }

    @Override
    public Optional<OrganisationId> host() {
        return queries.answer(new FindHost());
    }
}
