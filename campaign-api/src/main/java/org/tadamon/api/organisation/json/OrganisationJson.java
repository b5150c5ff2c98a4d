package org.tadamon.api.organisation.json;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.component.EnumCode;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.Role;
import org.tadamon.projections.organisationhistory.Change;
import org.tadamon.projections.organisationpage.OrganisationPage;

/**
 * An organisation as its members see it. People are told by the ids of their accounts.
 *
 * @param names by language tag
 * @param host whether it runs this platform
 * @param invitations neither used nor taken back; empty for those who may not invite
 */
record OrganisationJson(
        String id,
        Map<String, String> names,
        boolean host,
        Instant foundedAt,
        List<MemberJson> members,
        List<InvitationJson> invitations) {

    /** Somebody who belongs to it. */
    record MemberJson(String account, List<String> roles, Instant since) {}

    /** What somebody may still become. */
    record InvitationJson(String id, List<String> roles, Instant madeAt, Instant expiresAt, String by, String reason) {}

    /** One of those somebody belongs to. */
    record MineJson(String id, Map<String, String> names, boolean host, List<String> roles) {}

    /** Who changed what, and why. */
    record ChangeJson(
            Instant at,
            String what,
            String by,
            @Nullable String account,
            List<String> roles,
            Map<String, String> names,
            String reason) {

        static ChangeJson of(Change change) {
            return new ChangeJson(
                    change.at(),
                    EnumCode.of(change.what()),
                    change.by().toString(),
                    text(change.account()),
                    codes(change.roles()),
                    change.names(),
                    change.reason());
        }
    }

    /** A page of what has happened, newest first. */
    record HistoryJson(List<ChangeJson> changes, @Nullable String next) {}

    static OrganisationJson of(OrganisationPage page, boolean withInvitations) {
        return new OrganisationJson(
                page.id().toString(),
                page.names(),
                page.host(),
                page.foundedAt(),
                page.members().stream()
                        .map(member ->
                                new MemberJson(member.account().toString(), codes(member.roles()), member.since()))
                        .toList(),
                (withInvitations ? page.invitations() : List.<OrganisationPage.OpenInvitation>of())
                        .stream()
                                .map(open -> new InvitationJson(
                                        open.id().toString(),
                                        codes(open.roles()),
                                        open.madeAt(),
                                        open.expiresAt(),
                                        open.by().toString(),
                                        open.reason()))
                                .toList());
    }

    static List<String> codes(Set<Role> roles) {
        return roles.stream().sorted().map(EnumCode::of).toList();
    }

    private static @Nullable String text(@Nullable AccountId account) {
        return account == null ? null : account.toString();
    }
}
