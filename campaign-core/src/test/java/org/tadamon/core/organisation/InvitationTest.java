package org.tadamon.core.organisation;

import static org.tadamon.core.organisation.SampleOrganisation.CLOCK;
import static org.tadamon.core.organisation.SampleOrganisation.EXPIRES;
import static org.tadamon.core.organisation.SampleOrganisation.FOUNDED;
import static org.tadamon.core.organisation.SampleOrganisation.HOST;
import static org.tadamon.core.organisation.SampleOrganisation.ID;
import static org.tadamon.core.organisation.SampleOrganisation.INVITATION;
import static org.tadamon.core.organisation.SampleOrganisation.INVITED;
import static org.tadamon.core.organisation.SampleOrganisation.NOUR;
import static org.tadamon.core.organisation.SampleOrganisation.NOW;
import static org.tadamon.core.organisation.SampleOrganisation.RIMA;
import static org.tadamon.core.organisation.SampleOrganisation.SAMI;
import static org.tadamon.core.organisation.SampleOrganisation.SAMI_IN;
import static org.tadamon.core.organisation.SampleOrganisation.SECOND;
import static org.tadamon.core.organisation.SampleOrganisation.WHY;
import static org.tadamon.core.organisation.SampleOrganisation.invite;
import static org.tadamon.core.organisation.SampleOrganisation.invited;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.OrganisationCommand.Invite;
import org.tadamon.core.organisation.OrganisationCommand.WithdrawInvitation;
import org.tadamon.core.organisation.OrganisationEvent.InvitationMade;
import org.tadamon.core.organisation.OrganisationEvent.InvitationWithdrawn;
import org.tadamon.core.organisation.OrganisationProblem.Empty;
import org.tadamon.core.organisation.OrganisationProblem.InvitationUnknown;
import org.tadamon.core.organisation.OrganisationProblem.InvitationUsed;
import org.tadamon.core.organisation.OrganisationProblem.InvitedOtherwise;
import org.tadamon.core.organisation.OrganisationProblem.Malformed;
import org.tadamon.core.organisation.OrganisationProblem.NotAnOwner;
import org.tadamon.core.organisation.OrganisationProblem.TooManyInvitations;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.refusal.Problem;

/** An invitation, until somebody uses it… */
class InvitationTest {

    private final FixtureConfiguration<Organisation> organisation = new AggregateTestFixture<>(Organisation.class);

    @BeforeEach
    void fixTheTime() {
        organisation.registerInjectableResource(CLOCK);
    }

    private static void refuses(TestExecutor<Organisation> given, OrganisationCommand command, Problem... why) {
        given.when(command)
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(why))
                .expectNoEvents();
    }

    private static Invite until(Instant expires) {
        return new Invite(ID, INVITATION, Set.of(Role.STAFF), expires, RIMA, WHY);
    }

    @Test
    void isMadeByAnOwner() {
        organisation.given(FOUNDED).when(invite(RIMA, Role.ORGANISER)).expectEvents(INVITED);
    }

    @Test
    void isMadeTwiceWithoutAnError() {
        organisation
                .given(FOUNDED, INVITED)
                .when(invite(RIMA, Role.ORGANISER))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void isNotMadeAgainWithOtherRoles() {
        refuses(organisation.given(FOUNDED, INVITED), invite(RIMA, Role.OWNER), new InvitedOtherwise());
    }

    @Test
    void isMadeByNobodyElse() {
        refuses(organisation.given(FOUNDED, INVITED, SAMI_IN), invite(SAMI, Role.STAFF), new NotAnOwner());
        refuses(organisation.given(FOUNDED), invite(NOUR, Role.STAFF), new NotAnOwner());
        refuses(organisation.given(FOUNDED), invite(AccountId.OPERATOR, Role.STAFF), new NotAnOwner());
    }

    @Test
    void isMadeByTheOperatorWhereThePlatformWouldHaveNobodyElse() {
        organisation
                .given(HOST)
                .when(invite(AccountId.OPERATOR, Role.OWNER))
                .expectEvents(new InvitationMade(ID, INVITATION, Set.of(Role.OWNER), EXPIRES, AccountId.OPERATOR, WHY));
    }

    @Test
    void needsRolesAndAReason() {
        refuses(
                organisation.given(FOUNDED),
                new Invite(ID, INVITATION, Set.of(), EXPIRES, RIMA, ""),
                new Empty("roles"),
                new Empty("reason"));
    }

    @Test
    void livesForThirtyDaysAtMost() {
        refuses(organisation.given(FOUNDED), until(NOW), new Malformed("expiresAt"));
        refuses(
                organisation.given(FOUNDED),
                until(NOW.plus(Duration.ofDays(30)).plusMillis(1)),
                new Malformed("expiresAt"));
        organisation.given(FOUNDED).when(until(NOW.plus(Duration.ofDays(30)))).expectSuccessfulHandlerExecution();
    }

    @Test
    void isNotMadeBesideAHundredOthersThatAreOpen() {
        var given = new ArrayList<OrganisationEvent>(List.of(FOUNDED));
        for (int number = 0; number < 100; number++) {
            given.add(invited(new InvitationId(new UUID(8, number)), Role.STAFF));
        }
        refuses(organisation.given(given), invite(RIMA, Role.ORGANISER), new TooManyInvitations());
        given.add(new InvitationWithdrawn(ID, new InvitationId(new UUID(8, 99)), RIMA, WHY));
        organisation.given(given).when(invite(RIMA, Role.ORGANISER)).expectEvents(INVITED);
    }

    @Test
    void isTakenBackByAnOwner() {
        organisation
                .given(FOUNDED, INVITED)
                .when(new WithdrawInvitation(ID, INVITATION, RIMA, WHY))
                .expectEvents(new InvitationWithdrawn(ID, INVITATION, RIMA, WHY));
    }

    @Test
    void isTakenBackTwiceWithoutAnError() {
        organisation
                .given(FOUNDED, INVITED, new InvitationWithdrawn(ID, INVITATION, RIMA, WHY))
                .when(new WithdrawInvitation(ID, INVITATION, RIMA, WHY))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void isTakenBackByNobodyElse() {
        refuses(
                organisation.given(FOUNDED, INVITED, SAMI_IN, invited(SECOND, Role.STAFF)),
                new WithdrawInvitation(ID, SECOND, SAMI, WHY),
                new NotAnOwner());
    }

    @Test
    void isTakenBackForAReason() {
        refuses(
                organisation.given(FOUNDED, INVITED),
                new WithdrawInvitation(ID, INVITATION, RIMA, ""),
                new Empty("reason"));
    }

    @Test
    void isNotTakenBackOnceUsed() {
        var withdraw = new WithdrawInvitation(ID, INVITATION, RIMA, WHY);
        refuses(organisation.given(FOUNDED, INVITED, SAMI_IN), withdraw, new InvitationUsed());
        refuses(organisation.given(FOUNDED), withdraw, new InvitationUnknown());
    }
}
