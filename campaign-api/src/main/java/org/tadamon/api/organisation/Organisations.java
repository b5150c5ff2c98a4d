package org.tadamon.api.organisation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.Right;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.organisation.Role;
import org.tadamon.projections.membership.FindMemberships;
import org.tadamon.projections.membership.MembershipQueries;
import org.tadamon.projections.organisationhistory.ChangePage;
import org.tadamon.projections.organisationhistory.ListChanges;
import org.tadamon.projections.organisationhistory.OrganisationHistoryQueries;
import org.tadamon.projections.organisationpage.FindOrganisations;
import org.tadamon.projections.organisationpage.OrganisationPage;
import org.tadamon.projections.organisationpage.OrganisationPageQueries;

/** Organisations as they are read. */
@Component
public class Organisations {

    private final OrganisationPageQueries pages;
    private final MembershipQueries memberships;
    private final OrganisationHistoryQueries history;

    Organisations(OrganisationPageQueries pages, MembershipQueries memberships, OrganisationHistoryQueries history) {
        this.history = history;
        this.pages = pages;
        this.memberships = memberships;
    }

    /** The one of this id; empty if there is none. */
    public Optional<OrganisationView> find(OrganisationId id) {
        return page(id).map(Organisations::view);
    }

    /** What it is called in this language, or else in whichever it has a name in; its id where there is none. */
    public String name(OrganisationId id, String language) {
        return find(id).map(view -> view.name(language)).orElse(id.toString());
    }

    /** Those somebody is a member of, in the order they were founded. */
    public List<OrganisationView> of(AccountId account) {
        var ids = memberships.answer(new FindMemberships(account)).keySet();
        return ids.isEmpty()
                ? List.of()
                : pages.answer(new FindOrganisations(ids)).stream()
                        .map(Organisations::view)
                        .toList();
    }

    /** Those who speak for it; empty as long as it is not known. */
    public List<AccountId> owners(OrganisationId id) {
        return members(id, roles -> roles.contains(Role.OWNER));
    }

    /** Those who may do this for it; empty as long as it is not known. */
    public List<AccountId> holding(Right right, OrganisationId id) {
        return members(id, right::isHeldBy);
    }

    private List<AccountId> members(OrganisationId id, Predicate<Set<Role>> asked) {
        return page(id).stream()
                .flatMap(page -> page.members().stream())
                .filter(member -> asked.test(member.roles()))
                .map(OrganisationPage.Member::account)
                .toList();
    }

    /** All that is known of one: for its members. */
    public Optional<OrganisationPage> page(OrganisationId id) {
        return pages.answer(new FindOrganisations(Set.of(id))).stream().findFirst();
    }

    /** What has happened to one, newest first: for its members. */
    public ChangePage history(ListChanges query) {
        return history.answer(query);
    }

    private static OrganisationView view(OrganisationPage page) {
        return new OrganisationView(page.id(), page.names(), page.host());
    }
}
