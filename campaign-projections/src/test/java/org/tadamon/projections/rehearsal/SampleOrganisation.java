package org.tadamon.projections.rehearsal;

import static org.tadamon.projections.rehearsal.Sample.NOW;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.InvitationId;
import org.tadamon.core.organisation.OrganisationEvent;
import org.tadamon.core.organisation.OrganisationEvent.InvitationAccepted;
import org.tadamon.core.organisation.OrganisationEvent.InvitationMade;
import org.tadamon.core.organisation.OrganisationEvent.InvitationWithdrawn;
import org.tadamon.core.organisation.OrganisationEvent.MemberLeft;
import org.tadamon.core.organisation.OrganisationEvent.MemberRemoved;
import org.tadamon.core.organisation.OrganisationEvent.OrganisationFounded;
import org.tadamon.core.organisation.OrganisationEvent.OrganisationRenamed;
import org.tadamon.core.organisation.OrganisationEvent.RolesChanged;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.organisation.Role;

/** Organisations and people in them to rehearse with. */
public final class SampleOrganisation {

    /** One organisation. */
    public static final OrganisationId HELEM = new OrganisationId(new UUID(0x4010, 1));

    /** Another. */
    public static final OrganisationId MEEM = new OrganisationId(new UUID(0x4010, 2));

    /** Who founds organisations. */
    public static final AccountId RIMA = new AccountId(new UUID(0x4011, 1));

    /** Who is invited. */
    public static final AccountId SAMI = new AccountId(new UUID(0x4011, 2));

    /** What an organisation is called. */
    public static final Map<String, String> NAMES = Map.of("en", "Helem", "ar", "حلم");

    /** Why something is done. */
    public static final String WHY = "We are becoming more.";

    private SampleOrganisation() {}

    /** Founded by Rima. */
    public static OrganisationFounded founded(OrganisationId id, boolean host) {
        return new OrganisationFounded(id, NAMES, host, RIMA, Set.of(Role.OWNER));
    }

    /** The invitation of this number. */
    public static InvitationId invitation(int number) {
        return new InvitationId(new UUID(0x4012, number));
    }

    /** Rima invites. */
    public static InvitationMade invited(int number, Role... roles) {
        return new InvitationMade(HELEM, invitation(number), Set.of(roles), NOW.plus(Duration.ofDays(7)), RIMA, WHY);
    }

    /** Sami accepts, and holds these roles from then on. */
    public static InvitationAccepted accepted(int number, Role... roles) {
        return new InvitationAccepted(HELEM, invitation(number), SAMI, Set.of(roles));
    }

    /** Something of everything, in three parts. */
    public static Object[] part(int part) {
        OrganisationEvent[] happened = switch (part) {
            case 0 -> new OrganisationEvent[] {founded(HELEM, true), invited(0, Role.STAFF), founded(MEEM, false)};
            case 1 ->
                new OrganisationEvent[] {
                    accepted(0, Role.STAFF),
                    invited(1, Role.AUDITOR),
                    invited(2, Role.OWNER),
                    new InvitationWithdrawn(HELEM, invitation(1), RIMA, WHY),
                    new RolesChanged(HELEM, SAMI, Set.of(Role.OWNER), RIMA, WHY)
                };
            default ->
                new OrganisationEvent[] {
                    accepted(2, Role.OWNER, Role.STAFF),
                    new OrganisationRenamed(MEEM, Map.of("en", "Meem"), RIMA, WHY),
                    new MemberRemoved(HELEM, RIMA, SAMI, WHY),
                    new MemberLeft(MEEM, RIMA)
                };
        };
        return happened;
    }
}
