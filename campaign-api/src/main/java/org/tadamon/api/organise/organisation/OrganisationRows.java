package org.tadamon.api.organise.organisation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.Actor;
import org.tadamon.api.account.Accounts;
import org.tadamon.api.component.Choice;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.invitation.Joining;
import org.tadamon.api.page.Reader;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.Role;
import org.tadamon.projections.organisationhistory.Change;
import org.tadamon.projections.organisationpage.OrganisationPage;

/** Turns what is known of an organisation into what its pages say: people by the names they chose. */
@Component
final class OrganisationRows {

    private final Accounts accounts;
    private final MessageSource messages;

    OrganisationRows(Accounts accounts, MessageSource messages) {
        this.accounts = accounts;
        this.messages = messages;
    }

    /** A member. */
    record MemberRow(String id, String name, List<String> roles, Instant since, boolean self, boolean named) {
        @Override
        public String toString() {
            return "<member>";
        }
    }

    /** An invitation that can still be used. */
    record InvitationRow(String id, List<String> roles, Instant expiresAt, String by, String reason) {
        @Override
        public String toString() {
            return "<invitation>";
        }
    }

    List<MemberRow> members(OrganisationPage page, Actor reading, Reader reader) {
        var names = accounts.names(
                page.members().stream().map(OrganisationPage.Member::account).toList());
        return page.members().stream()
                .map(member -> new MemberRow(
                        member.account().toString(),
                        name(member.account(), names, reader),
                        said(member.roles(), reader),
                        member.since(),
                        member.account().equals(reading.account()),
                        names.containsKey(member.account())))
                .toList();
    }

    List<InvitationRow> invitations(OrganisationPage page, Instant now, Reader reader) {
        var open = page.invitations().stream()
                .filter(one -> now.isBefore(one.expiresAt()) && Joining.isInTheNameOfAnOwner(one, page))
                .toList();
        var names = accounts.names(
                open.stream().map(OrganisationPage.OpenInvitation::by).toList());
        return open.stream()
                .map(one -> new InvitationRow(
                        one.id().toString(),
                        said(one.roles(), reader),
                        one.expiresAt(),
                        name(one.by(), names, reader),
                        one.reason()))
                .toList();
    }

    List<ChangeRow> changes(List<Change> changes, Reader reader) {
        var people = new HashSet<AccountId>();
        changes.forEach(change -> people.addAll(peopleIn(change)));
        var names = accounts.names(people);
        return changes.stream()
                .map(change -> new ChangeRow(
                        change.at(),
                        EnumCode.of(change.what()),
                        name(change.by(), names, reader),
                        change.account() == null || change.account().equals(change.by())
                                ? null
                                : name(change.account(), names, reader),
                        said(change.roles(), reader),
                        change.reason()))
                .toList();
    }

    /** The roles to choose from, each with what it may do. */
    List<Choice> roles(Reader reader) {
        return means(List.of(Role.values()), reader);
    }

    /** What these roles may do. */
    List<Choice> means(Collection<Role> roles, Reader reader) {
        return Role.inOrder(roles).stream()
                .map(EnumCode::of)
                .map(code -> new Choice(
                        code,
                        messages.getMessage("role." + code, null, reader.locale()),
                        messages.getMessage("role." + code + ".means", null, reader.locale())))
                .toList();
    }

    /** What somebody is called. */
    String name(AccountId account, Reader reader) {
        return name(account, accounts.names(List.of(account)), reader);
    }

    /** What roles are called. */
    List<String> said(Collection<Role> roles, Reader reader) {
        return Role.inOrder(roles).stream()
                .map(role -> messages.getMessage("role." + EnumCode.of(role), null, reader.locale()))
                .toList();
    }

    private String name(AccountId account, Map<AccountId, String> names, Reader reader) {
        var known = names.get(account);
        return known == null ? messages.getMessage(nameless(account), null, reader.locale()) : known;
    }

    private String nameless(AccountId account) {
        if (account.equals(Actor.OPERATOR)) {
            return "organisation.operator";
        }
        return accounts.isThere(account) ? "account.unnamed" : "account.nobody";
    }

    private static Set<AccountId> peopleIn(Change change) {
        var people = new ArrayList<AccountId>(List.of(change.by()));
        if (change.account() != null) {
            people.add(change.account());
        }
        return Set.copyOf(people);
    }
}
