package org.tadamon.api.belonging;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.Memberships;
import org.tadamon.api.account.LetsAccountsGo;
import org.tadamon.api.organisation.OrganisationAwait;
import org.tadamon.api.organisation.OrganisationCommands;
import org.tadamon.api.organisation.OrganisationView;
import org.tadamon.api.organisation.Organisations;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.OrganisationCommand.Leave;
import org.tadamon.core.organisation.OrganisationCommand.LeaveForGood;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.organisation.Role;
import org.tadamon.core.refusal.CommandRefused;

/** Says what stands in the way of somebody who wants to be forgotten, and lets them go where nothing does. */
@Component
public class Belonging implements LetsAccountsGo {

    private final Memberships memberships;
    private final Organisations organisations;
    private final OrganisationCommands commands;
    private final OrganisationAwait shown;
    private final PetitionsAtWork petitions;

    Belonging(
            Memberships memberships,
            Organisations organisations,
            OrganisationCommands commands,
            OrganisationAwait shown,
            PetitionsAtWork petitions) {
        this.memberships = memberships;
        this.organisations = organisations;
        this.commands = commands;
        this.shown = shown;
        this.petitions = petitions;
    }

    /** What it would mean if this person were forgotten now. */
    public Farewell farewell(AccountId account) {
        var owned = organisations.of(account).stream()
                .filter(one -> organisations.owners(one.id()).equals(List.of(account)))
                .toList();
        var ending = owned.stream().filter(this::wouldEnd).toList();
        return new Farewell(
                owned.stream().filter(one -> !ending.contains(one)).toList(),
                ending.stream().filter(one -> petitions.areThereOf(one.id())).toList(),
                ending);
    }

    /**
     * Leaves every organisation. Each decides for itself whether somebody else owns it by now, so of two owners who
     * want to be forgotten at the same moment one stays; those that may refuse are asked first.
     */
    @Override
    public void letGo(AccountId account) {
        var farewell = farewell(account);
        CommandRefused.ifAny(farewell.problems());
        memberships.of(account).entrySet().stream()
                .sorted(Comparator.comparing(one -> !one.getValue().contains(Role.OWNER)))
                .map(Map.Entry::getKey)
                .forEach(one -> leave(one, account, farewell.ends(one)));
    }

    /** Only what was seen to have nothing at work may end. */
    private void leave(OrganisationId one, AccountId account, boolean ends) {
        commands.send(ends ? new LeaveForGood(one, account) : new Leave(one, account));
        shown.roles(one, account, Set::isEmpty);
    }

    private boolean wouldEnd(OrganisationView one) {
        return !one.host()
                && organisations
                        .page(one.id())
                        .filter(page -> page.members().size() == 1)
                        .isPresent();
    }
}
