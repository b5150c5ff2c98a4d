package org.tadamon.projections.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.projections.rehearsal.Sample.NOW;
import static org.tadamon.projections.rehearsal.SampleOrganisation.HELEM;
import static org.tadamon.projections.rehearsal.SampleOrganisation.MEEM;
import static org.tadamon.projections.rehearsal.SampleOrganisation.RIMA;
import static org.tadamon.projections.rehearsal.SampleOrganisation.SAMI;
import static org.tadamon.projections.rehearsal.SampleOrganisation.WHY;
import static org.tadamon.projections.rehearsal.SampleOrganisation.accepted;
import static org.tadamon.projections.rehearsal.SampleOrganisation.founded;
import static org.tadamon.projections.rehearsal.SampleOrganisation.invited;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.OrganisationEvent.MemberLeft;
import org.tadamon.core.organisation.OrganisationEvent.MemberRemoved;
import org.tadamon.core.organisation.OrganisationEvent.RolesChanged;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.organisation.Role;
import org.tadamon.projections.rehearsal.Rehearsal;
import org.tadamon.projections.rehearsal.View;

/** Where somebody is a member… */
class MembershipTest {

    @AutoClose
    private final Rehearsal rehearsal = new Rehearsal();

    private final MembershipQueries queries = new MembershipQueries(rehearsal.database());

    private Map<OrganisationId, Set<Role>> of(AccountId account, Object... events) {
        rehearsal.happened(NOW, events).follow(View.MEMBERSHIP);
        return queries.answer(new FindMemberships(account));
    }

    @Test
    void isWhereTheyFounded() {
        assertThat(of(RIMA, founded(HELEM, false), founded(MEEM, false)))
                .isEqualTo(Map.of(HELEM, Set.of(Role.OWNER), MEEM, Set.of(Role.OWNER)));
        assertThat(of(SAMI)).isEmpty();
    }

    @Test
    void isWhereTheyJoinedAndNotWhereTheyWereOnlyInvited() {
        assertThat(of(SAMI, founded(HELEM, false), founded(MEEM, false), invited(1, Role.STAFF)))
                .isEmpty();
        assertThat(of(SAMI, accepted(1, Role.STAFF))).isEqualTo(Map.of(HELEM, Set.of(Role.STAFF)));
    }

    @Test
    void isWithTheRolesGivenLast() {
        of(SAMI, founded(HELEM, false), invited(1, Role.STAFF), accepted(1, Role.STAFF));
        assertThat(of(SAMI, new RolesChanged(HELEM, SAMI, Set.of(Role.AUDITOR, Role.MODERATOR), RIMA, WHY)))
                .isEqualTo(Map.of(HELEM, Set.of(Role.AUDITOR, Role.MODERATOR)));
        assertThat(of(RIMA)).isEqualTo(Map.of(HELEM, Set.of(Role.OWNER)));
    }

    @Test
    void endsWithLeavingAndWithBeingRemoved() {
        of(SAMI, founded(HELEM, false), founded(MEEM, false), invited(1, Role.OWNER), accepted(1, Role.OWNER));
        assertThat(of(RIMA, new MemberRemoved(HELEM, RIMA, SAMI, WHY))).containsOnlyKeys(MEEM);
        assertThat(of(RIMA, new MemberLeft(MEEM, RIMA))).isEmpty();
        assertThat(of(SAMI)).containsOnlyKeys(HELEM);
    }

    @Test
    void knowsWhichOrganisationRunsThePlatform() {
        of(RIMA, founded(MEEM, false));
        assertThat(queries.answer(new FindHost())).isEmpty();
        of(RIMA, founded(HELEM, true));
        assertThat(queries.answer(new FindHost())).contains(HELEM);
    }

    @Test
    void isTheSameWhenEverythingIsSentTwice() {
        of(SAMI, founded(HELEM, false), invited(1, Role.STAFF), accepted(1, Role.STAFF), new MemberLeft(HELEM, SAMI));
        rehearsal.forgetTokens();
        rehearsal.follow(View.MEMBERSHIP.inBatchesOf(1));
        assertThat(of(SAMI)).isEmpty();
        assertThat(of(RIMA)).isEqualTo(Map.of(HELEM, Set.of(Role.OWNER)));
    }
}
