package org.tadamon.projections.organisationpage;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bson.Document;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.InvitationId;
import org.tadamon.core.organisation.OrganisationEvent.InvitationMade;
import org.tadamon.core.organisation.OrganisationEvent.OrganisationFounded;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.organisation.Role;
import org.tadamon.projections.organisationpage.OrganisationPage.Member;
import org.tadamon.projections.organisationpage.OrganisationPage.OpenInvitation;

/** An organisation as it lies in MongoDB, and back. Members and invitations are kept by id, in the order they came. */
final class OrganisationDocument {

    private OrganisationDocument() {}

    static Document of(OrganisationFounded event, Instant at) {
        return new Document("_id", event.organisationId().toString())
                .append("names", new Document(new TreeMap<>(event.names())))
                .append("host", event.host())
                .append("foundedAt", Date.from(at))
                .append("members", new Document(event.by().toString(), member(event.roles(), at)))
                .append("invitations", new Document())
                .append("version", 0L);
    }

    static Document member(Set<Role> roles, Instant since) {
        return new Document("roles", names(roles)).append("since", Date.from(since));
    }

    static Document invitation(InvitationMade event, Instant at) {
        return new Document("roles", names(event.roles()))
                .append("madeAt", Date.from(at))
                .append("expiresAt", Date.from(event.expiresAt()))
                .append("by", event.by().toString())
                .append("reason", event.reason());
    }

    static List<String> names(Collection<Role> roles) {
        return roles.stream().map(Role::name).toList();
    }

    static OrganisationPage read(Document page) {
        return new OrganisationPage(
                OrganisationId.of(page.getString("_id")),
                texts(page.get("names", Document.class)),
                page.getBoolean("host"),
                page.getDate("foundedAt").toInstant(),
                page.get("members", Document.class).entrySet().stream()
                        .map(entry -> member(entry.getKey(), (Document) entry.getValue()))
                        .toList(),
                page.get("invitations", Document.class).entrySet().stream()
                        .map(entry -> invitation(entry.getKey(), (Document) entry.getValue()))
                        .toList());
    }

    private static Member member(String account, Document member) {
        return new Member(
                AccountId.of(account), roles(member), member.getDate("since").toInstant());
    }

    private static OpenInvitation invitation(String id, Document invitation) {
        return new OpenInvitation(
                InvitationId.of(id),
                roles(invitation),
                invitation.getDate("madeAt").toInstant(),
                invitation.getDate("expiresAt").toInstant(),
                AccountId.of(invitation.getString("by")),
                invitation.getString("reason"));
    }

    private static Set<Role> roles(Document holding) {
        return Role.inOrder(holding.getList("roles", String.class).stream()
                .map(Role::valueOf)
                .toList());
    }

    private static Map<String, String> texts(Document names) {
        var texts = new TreeMap<String, String>();
        names.forEach((language, name) -> texts.put(language, (String) name));
        return texts;
    }
}
