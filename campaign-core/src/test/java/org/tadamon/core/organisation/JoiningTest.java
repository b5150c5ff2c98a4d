package org.tadamon.core.organisation;

import static org.tadamon.core.organisation.SampleOrganisation.CLOCK;
import static org.tadamon.core.organisation.SampleOrganisation.EXPIRES;
import static org.tadamon.core.organisation.SampleOrganisation.FOUNDED;
import static org.tadamon.core.organisation.SampleOrganisation.ID;
import static org.tadamon.core.organisation.SampleOrganisation.INVITATION;
import static org.tadamon.core.organisation.SampleOrganisation.INVITED;
import static org.tadamon.core.organisation.SampleOrganisation.NOUR;
import static org.tadamon.core.organisation.SampleOrganisation.RIMA;
import static org.tadamon.core.organisation.SampleOrganisation.SAMI;
import static org.tadamon.core.organisation.SampleOrganisation.SAMI_IN;
import static org.tadamon.core.organisation.SampleOrganisation.SAMI_OWNS;
import static org.tadamon.core.organisation.SampleOrganisation.SECOND;
import static org.tadamon.core.organisation.SampleOrganisation.WHY;
import static org.tadamon.core.organisation.SampleOrganisation.invited;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.tadamon.core.organisation.OrganisationCommand.AcceptInvitation;
import org.tadamon.core.organisation.OrganisationEvent.InvitationAccepted;
import org.tadamon.core.organisation.OrganisationEvent.InvitationWithdrawn;
import org.tadamon.core.organisation.OrganisationEvent.MemberLeft;
import org.tadamon.core.organisation.OrganisationEvent.MemberRemoved;
import org.tadamon.core.organisation.OrganisationProblem.InvitationExpired;
import org.tadamon.core.organisation.OrganisationProblem.InvitationUnknown;
import org.tadamon.core.organisation.OrganisationProblem.InvitationUsed;
import org.tadamon.core.organisation.OrganisationProblem.InvitationVoid;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.refusal.Problem;

/** Joining by an invitation… */
class JoiningTest {

    private static final AcceptInvitation ACCEPT = new AcceptInvitation(ID, INVITATION, SAMI);

    private static FixtureConfiguration<Organisation> at(Clock clock) {
        return new AggregateTestFixture<>(Organisation.class).registerInjectableResource(clock);
    }

    private static TestExecutor<Organisation> given(Object... events) {
        return at(CLOCK).given(events);
    }

    private static void refuses(TestExecutor<Organisation> given, OrganisationCommand command, Problem why) {
        given.when(command)
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(why))
                .expectNoEvents();
    }

    @Test
    void givesTheRolesOfTheInvitation() {
        given(FOUNDED, INVITED).when(ACCEPT).expectEvents(SAMI_IN);
    }

    @Test
    void addsToTheRolesOfWhoIsAMemberAlready() {
        given(FOUNDED, INVITED, SAMI_IN, invited(SECOND, Role.AUDITOR))
                .when(new AcceptInvitation(ID, SECOND, SAMI))
                .expectEvents(new InvitationAccepted(ID, SECOND, SAMI, Set.of(Role.ORGANISER, Role.AUDITOR)));
    }

    @Test
    void isDoneTwiceWithoutAnError() {
        given(FOUNDED, INVITED, SAMI_IN)
                .when(ACCEPT)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void isForOnePersonAlone() {
        refuses(given(FOUNDED, INVITED, SAMI_IN), new AcceptInvitation(ID, INVITATION, NOUR), new InvitationUsed());
    }

    @Test
    void isNoWayBackAfterLeaving() {
        refuses(given(FOUNDED, INVITED, SAMI_IN, new MemberLeft(ID, SAMI)), ACCEPT, new InvitationUsed());
    }

    @Test
    void isRefusedFromTheInstantTheInvitationExpires() {
        refuses(at(Clock.fixed(EXPIRES, ZoneOffset.UTC)).given(FOUNDED, INVITED), ACCEPT, new InvitationExpired());
        at(Clock.fixed(EXPIRES.minusMillis(1), ZoneOffset.UTC))
                .given(FOUNDED, INVITED)
                .when(ACCEPT)
                .expectEvents(SAMI_IN);
    }

    @Test
    void isRefusedOnceTheInvitationWasTakenBack() {
        refuses(
                given(FOUNDED, INVITED, new InvitationWithdrawn(ID, INVITATION, RIMA, WHY)),
                ACCEPT,
                new InvitationVoid());
    }

    @Test
    void isRefusedOnceWhoeverInvitedIsNoOwnerAnyMore() {
        refuses(
                given(
                        FOUNDED,
                        INVITED,
                        SAMI_IN,
                        SAMI_OWNS,
                        invited(SECOND, Role.OWNER),
                        new MemberRemoved(ID, RIMA, SAMI, WHY)),
                new AcceptInvitation(ID, SECOND, RIMA),
                new InvitationVoid());
    }

    @Test
    void needsAnInvitation() {
        refuses(given(FOUNDED), ACCEPT, new InvitationUnknown());
    }
}
