package org.tadamon.core.organisation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.OrganisationCommand.Invite;
import org.tadamon.core.organisation.OrganisationEvent.InvitationAccepted;
import org.tadamon.core.organisation.OrganisationEvent.InvitationMade;
import org.tadamon.core.organisation.OrganisationEvent.OrganisationFounded;
import org.tadamon.core.organisation.OrganisationEvent.RolesChanged;

/** An organisation to try the rules on: Rima founded it, Sami was invited. */
final class SampleOrganisation {

    static final Instant NOW = Instant.parse("2026-11-20T10:20:30Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final Instant EXPIRES = NOW.plus(Duration.ofDays(7));
    static final OrganisationId ID = new OrganisationId(new UUID(7, 1));
    static final InvitationId INVITATION = new InvitationId(new UUID(7, 2));
    static final InvitationId SECOND = new InvitationId(new UUID(7, 3));
    static final AccountId RIMA = new AccountId(new UUID(7, 4));
    static final AccountId SAMI = new AccountId(new UUID(7, 5));
    static final AccountId NOUR = new AccountId(new UUID(7, 6));
    static final Map<String, String> NAMES = Map.of("en", "Helem", "ar", "حلم");
    static final String WHY = "We are becoming more.";

    static final OrganisationFounded FOUNDED = new OrganisationFounded(ID, NAMES, false, RIMA, Set.of(Role.OWNER));
    static final OrganisationFounded HOST =
            new OrganisationFounded(ID, NAMES, true, RIMA, Set.of(Role.OWNER, Role.MODERATOR));
    static final InvitationMade INVITED = invited(INVITATION, Role.ORGANISER);
    static final InvitationAccepted SAMI_IN = new InvitationAccepted(ID, INVITATION, SAMI, Set.of(Role.ORGANISER));
    static final RolesChanged SAMI_OWNS = new RolesChanged(ID, SAMI, Set.of(Role.OWNER), RIMA, WHY);

    private SampleOrganisation() {}

    static InvitationMade invited(InvitationId id, Role... roles) {
        return new InvitationMade(ID, id, Set.of(roles), EXPIRES, RIMA, WHY);
    }

    static Invite invite(AccountId by, Role... roles) {
        return new Invite(ID, INVITATION, Set.of(roles), EXPIRES, by, WHY);
    }
}
