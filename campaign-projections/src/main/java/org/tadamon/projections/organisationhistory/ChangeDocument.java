package org.tadamon.projections.organisationhistory;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bson.Document;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.OrganisationEvent;
import org.tadamon.core.organisation.OrganisationEvent.InvitationAccepted;
import org.tadamon.core.organisation.OrganisationEvent.InvitationMade;
import org.tadamon.core.organisation.OrganisationEvent.InvitationWithdrawn;
import org.tadamon.core.organisation.OrganisationEvent.MemberLeft;
import org.tadamon.core.organisation.OrganisationEvent.MemberRemoved;
import org.tadamon.core.organisation.OrganisationEvent.OrganisationFounded;
import org.tadamon.core.organisation.OrganisationEvent.OrganisationRenamed;
import org.tadamon.core.organisation.OrganisationEvent.RolesChanged;
import org.tadamon.core.organisation.Role;
import org.tadamon.projections.organisationhistory.Change.What;

/** A change as it lies in MongoDB, and back. */
final class ChangeDocument {

    private ChangeDocument() {}

    static Document of(OrganisationEvent event) {
        return switch (event) {
            case OrganisationFounded it ->
                change(What.FOUNDED, it.by(), "")
                        .append("roles", names(it.roles()))
                        .append("names", texts(it.names()));
            case OrganisationRenamed it ->
                change(What.RENAMED, it.by(), it.reason()).append("names", texts(it.names()));
            case InvitationMade it -> change(What.INVITED, it.by(), it.reason()).append("roles", names(it.roles()));
            case InvitationWithdrawn it -> change(What.WITHDRAWN, it.by(), it.reason());
            case InvitationAccepted it ->
                about(it.accountId(), change(What.JOINED, it.accountId(), "")).append("roles", names(it.roles()));
            case RolesChanged it ->
                about(it.accountId(), change(What.CHANGED, it.by(), it.reason()))
                        .append("roles", names(it.roles()));
            case MemberRemoved it -> about(it.accountId(), change(What.REMOVED, it.by(), it.reason()));
            case MemberLeft it -> about(it.accountId(), change(What.LEFT, it.accountId(), ""));
        };
    }

    static Change read(Document change) {
        var account = change.getString("account");
        var names = new TreeMap<String, String>();
        change.get("names", new Document()).forEach((language, name) -> names.put(language, (String) name));
        return new Change(
                change.getLong("number"),
                change.getDate("at").toInstant(),
                What.valueOf(change.getString("what")),
                AccountId.of(change.getString("by")),
                account == null ? null : AccountId.of(account),
                Role.inOrder(change.getList("roles", String.class, List.of()).stream()
                        .map(Role::valueOf)
                        .toList()),
                names,
                change.getString("reason"));
    }

    private static Document change(What what, AccountId by, String reason) {
        return new Document("what", what.name()).append("by", by.toString()).append("reason", reason);
    }

    private static Document about(AccountId account, Document change) {
        return change.append("account", account.toString());
    }

    private static List<String> names(Set<Role> roles) {
        return roles.stream().map(Role::name).toList();
    }

    private static Document texts(Map<String, String> names) {
        return new Document(new TreeMap<>(names));
    }
}
