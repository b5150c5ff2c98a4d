package org.tadamon.core.organisation;

import static org.tadamon.core.organisation.SampleOrganisation.CLOCK;
import static org.tadamon.core.organisation.SampleOrganisation.FOUNDED;
import static org.tadamon.core.organisation.SampleOrganisation.HOST;
import static org.tadamon.core.organisation.SampleOrganisation.ID;
import static org.tadamon.core.organisation.SampleOrganisation.INVITATION;
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
import org.tadamon.core.organisation.OrganisationCommand.AcceptInvitation;
import org.tadamon.core.organisation.OrganisationCommand.ChangeRoles;
import org.tadamon.core.organisation.OrganisationCommand.Leave;
import org.tadamon.core.organisation.OrganisationCommand.LeaveForGood;
import org.tadamon.core.organisation.OrganisationEvent.MemberLeft;
import org.tadamon.core.organisation.OrganisationProblem.InvitationVoid;
import org.tadamon.core.organisation.OrganisationProblem.LastOwner;
import org.tadamon.core.organisation.OrganisationProblem.NotAnOwner;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.refusal.Problem;

/** Whoever wants to be forgotten… */
class LeavingForGoodTest {

    private final FixtureConfiguration<Organisation> organisation = new AggregateTestFixture<>(Organisation.class);

    @BeforeEach
    void fixTheTime() {
        organisation.registerInjectableResource(CLOCK);
    }

    private void refuses(List<OrganisationEvent> given, OrganisationCommand command, Problem why) {
        organisation
                .given(given)
                .when(command)
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(why))
                .expectNoEvents();
    }

    @Test
    void leavesAsAnybodyDoes() {
        organisation
                .given(FOUNDED, INVITED, SAMI_IN)
                .when(new LeaveForGood(ID, SAMI))
                .expectEvents(new MemberLeft(ID, SAMI));
        organisation
                .given(FOUNDED, INVITED, SAMI_IN, SAMI_OWNS)
                .when(new LeaveForGood(ID, RIMA))
                .expectEvents(new MemberLeft(ID, RIMA));
    }

    @Test
    void leavesTwiceWithoutAnError() {
        organisation
                .given(FOUNDED, INVITED, SAMI_IN)
                .when(new LeaveForGood(ID, NOUR))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void leavesNobodyBehindWithoutAnOwner() {
        refuses(List.of(FOUNDED, INVITED, SAMI_IN), new LeaveForGood(ID, RIMA), new LastOwner());
    }

    @Test
    void takesAlongWhatNobodyElseBelongsTo() {
        organisation.given(FOUNDED).when(new LeaveForGood(ID, RIMA)).expectEvents(new MemberLeft(ID, RIMA));
        refuses(List.of(FOUNDED), new Leave(ID, RIMA), new LastOwner());
    }

    @Test
    void leavesAnEndThatNobodyUndoes() {
        var ended = List.<OrganisationEvent>of(FOUNDED, INVITED, new MemberLeft(ID, RIMA));
        refuses(ended, new AcceptInvitation(ID, INVITATION, SAMI), new InvitationVoid());
        refuses(ended, new ChangeRoles(ID, RIMA, Set.of(Role.OWNER), RIMA, WHY), new NotAnOwner());
        organisation.given(ended).when(new LeaveForGood(ID, RIMA)).expectNoEvents();
    }

    @Test
    void neverTakesThePlatformAlong() {
        refuses(List.of(HOST), new LeaveForGood(ID, RIMA), new LastOwner());
    }
}
