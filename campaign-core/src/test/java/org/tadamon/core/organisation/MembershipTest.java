package org.tadamon.core.organisation;

import static org.tadamon.core.organisation.SampleOrganisation.CLOCK;
import static org.tadamon.core.organisation.SampleOrganisation.FOUNDED;
import static org.tadamon.core.organisation.SampleOrganisation.ID;
import static org.tadamon.core.organisation.SampleOrganisation.INVITED;
import static org.tadamon.core.organisation.SampleOrganisation.NOUR;
import static org.tadamon.core.organisation.SampleOrganisation.RIMA;
import static org.tadamon.core.organisation.SampleOrganisation.SAMI;
import static org.tadamon.core.organisation.SampleOrganisation.SAMI_IN;
import static org.tadamon.core.organisation.SampleOrganisation.SAMI_OWNS;
import static org.tadamon.core.organisation.SampleOrganisation.WHY;

import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.OrganisationCommand.ChangeRoles;
import org.tadamon.core.organisation.OrganisationCommand.Leave;
import org.tadamon.core.organisation.OrganisationCommand.RemoveMember;
import org.tadamon.core.organisation.OrganisationEvent.MemberLeft;
import org.tadamon.core.organisation.OrganisationEvent.MemberRemoved;
import org.tadamon.core.organisation.OrganisationEvent.RolesChanged;
import org.tadamon.core.organisation.OrganisationProblem.Empty;
import org.tadamon.core.organisation.OrganisationProblem.LastOwner;
import org.tadamon.core.organisation.OrganisationProblem.MemberUnknown;
import org.tadamon.core.organisation.OrganisationProblem.NotAnOwner;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.refusal.Problem;

/** A membership… */
class MembershipTest {

    private static final Object[] ONE_OWNER = {FOUNDED, INVITED, SAMI_IN};
    private static final Object[] TWO_OWNERS = {FOUNDED, INVITED, SAMI_IN, SAMI_OWNS};

    private final FixtureConfiguration<Organisation> organisation = new AggregateTestFixture<>(Organisation.class);

    @BeforeEach
    void fixTheTime() {
        organisation.registerInjectableResource(CLOCK);
    }

    private static ChangeRoles roles(AccountId of, AccountId by, Role... roles) {
        return new ChangeRoles(ID, of, Set.of(roles), by, WHY);
    }

    private void refuses(Object[] given, OrganisationCommand command, Problem... why) {
        organisation
                .given(given)
                .when(command)
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(why))
                .expectNoEvents();
    }

    private void isNoError(Object[] given, OrganisationCommand command) {
        organisation
                .given(given)
                .when(command)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void isGivenOtherRolesByAnOwner() {
        organisation
                .given(ONE_OWNER)
                .when(roles(SAMI, RIMA, Role.STAFF, Role.AUDITOR))
                .expectEvents(new RolesChanged(ID, SAMI, Set.of(Role.STAFF, Role.AUDITOR), RIMA, WHY));
    }

    @Test
    void isGivenTheSameRolesTwiceWithoutAnError() {
        isNoError(ONE_OWNER, roles(SAMI, RIMA, Role.ORGANISER));
    }

    @Test
    void isGivenRolesByNobodyElse() {
        refuses(ONE_OWNER, roles(SAMI, SAMI, Role.OWNER), new NotAnOwner());
        refuses(ONE_OWNER, roles(SAMI, NOUR, Role.OWNER), new NotAnOwner());
    }

    @Test
    void isChangedByNobodyWhoLostTheRoleAMomentAgo() {
        refuses(
                new Object[] {
                    FOUNDED, INVITED, SAMI_IN, SAMI_OWNS, new RolesChanged(ID, RIMA, Set.of(Role.STAFF), SAMI, WHY)
                },
                roles(SAMI, RIMA, Role.STAFF),
                new NotAnOwner());
    }

    @Test
    void hasARoleAndEveryChangeAReason() {
        refuses(ONE_OWNER, new ChangeRoles(ID, SAMI, Set.of(), RIMA, ""), new Empty("roles"), new Empty("reason"));
    }

    @Test
    void isNotMadeByGivingRoles() {
        refuses(ONE_OWNER, roles(NOUR, RIMA, Role.STAFF), new MemberUnknown());
    }

    @Test
    void staysAnOwnersWhileThereIsNoOther() {
        refuses(ONE_OWNER, roles(RIMA, RIMA, Role.ORGANISER), new LastOwner());
        refuses(ONE_OWNER, new RemoveMember(ID, RIMA, RIMA, WHY), new LastOwner());
        refuses(ONE_OWNER, new Leave(ID, RIMA), new LastOwner());
    }

    @Test
    void isGivenUpByAnOwnerOnceThereIsAnother() {
        organisation.given(TWO_OWNERS).when(new Leave(ID, RIMA)).expectEvents(new MemberLeft(ID, RIMA));
        organisation
                .given(TWO_OWNERS)
                .when(roles(RIMA, RIMA, Role.STAFF))
                .expectEvents(new RolesChanged(ID, RIMA, Set.of(Role.STAFF), RIMA, WHY));
    }

    @Test
    void endsByAnOwnersDecision() {
        organisation
                .given(ONE_OWNER)
                .when(new RemoveMember(ID, SAMI, RIMA, WHY))
                .expectEvents(new MemberRemoved(ID, SAMI, RIMA, WHY));
    }

    @Test
    void endsByNobodyElsesDecision() {
        refuses(TWO_OWNERS, new RemoveMember(ID, SAMI, NOUR, WHY), new NotAnOwner());
        refuses(ONE_OWNER, new RemoveMember(ID, RIMA, SAMI, WHY), new NotAnOwner());
    }

    @Test
    void endsForAReason() {
        refuses(ONE_OWNER, new RemoveMember(ID, SAMI, RIMA, " "), new Empty("reason"));
    }

    @Test
    void endsByOnesOwnDecision() {
        organisation.given(ONE_OWNER).when(new Leave(ID, SAMI)).expectEvents(new MemberLeft(ID, SAMI));
    }

    @Test
    void endsTwiceWithoutAnError() {
        isNoError(ONE_OWNER, new RemoveMember(ID, NOUR, RIMA, WHY));
        isNoError(ONE_OWNER, new Leave(ID, NOUR));
    }
}
