package org.tadamon.api.organisation;

import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.tadamon.api.shown.Shown;
import org.tadamon.api.shown.TakenIn;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.organisation.Role;
import org.tadamon.projections.membership.FindMemberships;
import org.tadamon.projections.membership.MembershipQueries;
import org.tadamon.projections.organisationhistory.OrganisationHistoryProjection;
import org.tadamon.projections.organisationpage.OrganisationPage;

/** Waits until the read models show what was just done: what a page says, and what a role opens. */
@Component
public class OrganisationAwait {

    private final Organisations organisations;
    private final MembershipQueries memberships;
    private final TakenIn taken;

    OrganisationAwait(Organisations organisations, MembershipQueries memberships, TakenIn taken) {
        this.organisations = organisations;
        this.memberships = memberships;
        this.taken = taken;
    }

    /** Until the page is so, and its history says why. */
    public void page(OrganisationId id, Predicate<OrganisationPage> shown) {
        Shown.soon(() -> organisations.page(id).filter(shown).isPresent());
        taken.by(OrganisationHistoryProjection.NAME);
    }

    /** Until somebody's roles are these, none for one who is no member, wherever they are asked for. */
    public void roles(OrganisationId id, AccountId account, Predicate<Set<Role>> so) {
        Shown.soon(
                () -> so.test(memberships.answer(new FindMemberships(account)).getOrDefault(id, Set.of())));
        page(
                id,
                page -> so.test(
                        page.member(account).map(OrganisationPage.Member::roles).orElse(Set.of())));
    }
}
