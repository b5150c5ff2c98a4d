package org.tadamon.api.ledger;

import static java.util.Map.entry;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.InvitationId;
import org.tadamon.core.organisation.OrganisationEvent;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.organisation.Role;

/** One of each event of organisations, by the name it is stored under. */
final class GoldenOrganisations {

    private static final AccountId ACCOUNT = AccountId.of("9a1f6a51-7a55-4a86-8d2e-0c8a9a3c7b10");
    private static final OrganisationId ORGANISATION = OrganisationId.of("c4a760a8-dbcf-4e14-9f39-645a8e933d74");
    private static final InvitationId INVITATION = InvitationId.of("5f0c1d2e-3b4a-4c5d-8e6f-708192a3b4c5");
    private static final Instant CLOSES = Instant.parse("2027-01-31T00:00:00Z");

    static final Map<String, Object> ONE_OF_EACH = Map.ofEntries(
            entry(
                    "organisation.founded",
                    new OrganisationEvent.OrganisationFounded(
                            ORGANISATION, Map.of("ar", "حلم"), true, ACCOUNT, Set.of(Role.MODERATOR, Role.OWNER))),
            entry(
                    "organisation.renamed",
                    new OrganisationEvent.OrganisationRenamed(
                            ORGANISATION, Map.of("en", "Dream"), ACCOUNT, "Our new name")),
            entry(
                    "organisation.invitation-made",
                    new OrganisationEvent.InvitationMade(
                            ORGANISATION,
                            INVITATION,
                            Set.of(Role.STAFF, Role.ORGANISER),
                            CLOSES,
                            ACCOUNT,
                            "To run the library petition")),
            entry(
                    "organisation.invitation-withdrawn",
                    new OrganisationEvent.InvitationWithdrawn(ORGANISATION, INVITATION, ACCOUNT, "Sent in error")),
            entry(
                    "organisation.invitation-accepted",
                    new OrganisationEvent.InvitationAccepted(
                            ORGANISATION, INVITATION, ACCOUNT, Set.of(Role.STAFF, Role.ORGANISER))),
            entry(
                    "organisation.roles-changed",
                    new OrganisationEvent.RolesChanged(
                            ORGANISATION, ACCOUNT, Set.of(Role.AUDITOR), ACCOUNT, "The campaign is over")),
            entry(
                    "organisation.member-removed",
                    new OrganisationEvent.MemberRemoved(ORGANISATION, ACCOUNT, ACCOUNT, "The campaign is over")),
            entry("organisation.member-left", new OrganisationEvent.MemberLeft(ORGANISATION, ACCOUNT)));

    private GoldenOrganisations() {}
}
