package org.tadamon.core.coalition;

import static org.tadamon.core.coalition.SamplePartnership.ACCEPTED;
import static org.tadamon.core.coalition.SamplePartnership.ACCEPTED_MORE;
import static org.tadamon.core.coalition.SamplePartnership.BY;
import static org.tadamon.core.coalition.SamplePartnership.CHANGED;
import static org.tadamon.core.coalition.SamplePartnership.CLOCK;
import static org.tadamon.core.coalition.SamplePartnership.DECLINED;
import static org.tadamon.core.coalition.SamplePartnership.ENDED;
import static org.tadamon.core.coalition.SamplePartnership.ID;
import static org.tadamon.core.coalition.SamplePartnership.INVITED;
import static org.tadamon.core.coalition.SamplePartnership.LEFT;
import static org.tadamon.core.coalition.SamplePartnership.MORE;
import static org.tadamon.core.coalition.SamplePartnership.NOW;
import static org.tadamon.core.coalition.SamplePartnership.PARTIES;
import static org.tadamon.core.coalition.SamplePartnership.PARTNER_BY;
import static org.tadamon.core.coalition.SamplePartnership.TERMS;
import static org.tadamon.core.coalition.SamplePartnership.terms;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tadamon.core.coalition.CoalitionCommand.AcceptTerms;
import org.tadamon.core.coalition.CoalitionCommand.ChangeTerms;
import org.tadamon.core.coalition.CoalitionCommand.DeclineTerms;
import org.tadamon.core.coalition.CoalitionCommand.EndPartnership;
import org.tadamon.core.coalition.CoalitionCommand.InvitePartner;
import org.tadamon.core.coalition.CoalitionCommand.LeaveCoalition;
import org.tadamon.core.coalition.CoalitionEvent.PartnerInvited;
import org.tadamon.core.coalition.CoalitionProblem.Empty;
import org.tadamon.core.coalition.CoalitionProblem.InvitedAlready;
import org.tadamon.core.coalition.CoalitionProblem.NotPartners;
import org.tadamon.core.coalition.CoalitionProblem.NothingOffered;
import org.tadamon.core.coalition.CoalitionProblem.OfferRunOut;
import org.tadamon.core.coalition.CoalitionProblem.PartnerIsLead;
import org.tadamon.core.coalition.CoalitionProblem.TermsReadOtherwise;
import org.tadamon.core.coalition.CoalitionProblem.UntilBeforeFrom;
import org.tadamon.core.refusal.CommandRefused;

/** A partnership… */
class PartnershipTest {

    private static final InvitePartner INVITE = invite(TERMS, "They know the drivers.");
    private static final AcceptTerms ACCEPT = accept(TERMS);
    private static final DeclineTerms DECLINE = new DeclineTerms(ID, PARTNER_BY, "Too little time.");
    private static final ChangeTerms CHANGE = new ChangeTerms(ID, MORE, BY, "They help to call.");
    private static final LeaveCoalition LEAVE = new LeaveCoalition(ID, PARTNER_BY, "Our work is done.");
    private static final EndPartnership END = new EndPartnership(ID, BY, "Our work is done.");

    private static InvitePartner invite(Terms terms, String reason) {
        return new InvitePartner(ID, PARTIES, terms, BY, reason);
    }

    private static AcceptTerms accept(Terms terms) {
        return new AcceptTerms(ID, PARTNER_BY, terms.sha256());
    }

    private static TestExecutor<Partnership> partnership(CoalitionEvent... history) {
        return new AggregateTestFixture<>(Partnership.class)
                .registerInjectableResource(CLOCK)
                .given(List.of(history));
    }

    private static void refuses(
            TestExecutor<Partnership> partnership, CoalitionCommand command, CoalitionProblem... problems) {
        partnership
                .when(command)
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(problems))
                .expectNoEvents();
    }

    @Test
    void beginsWithAnInvitation() {
        partnership().when(INVITE).expectEvents(INVITED);
    }

    @Test
    void isNotBegunWithOneself() {
        var alone = new Parties(PARTIES.campaign(), PARTIES.lead(), PARTIES.lead());
        refuses(
                partnership(),
                new InvitePartner(ID, alone, TERMS, BY, ""),
                new PartnerIsLead("partner"),
                new Empty("reason"));
    }

    @Test
    void refusesTermsThatEndBeforeTheyBegin() {
        refuses(partnership(), invite(terms(Set.of(Sight.TOTALS), NOW), "Now."), new UntilBeforeFrom("terms.until"));
        refuses(
                partnership(INVITED),
                new ChangeTerms(ID, terms(Set.of(Sight.TOTALS), NOW), BY, "Now."),
                new UntilBeforeFrom("terms.until"));
    }

    @Test
    void refusesASecondInvitationOnOtherWords() {
        refuses(partnership(INVITED), invite(MORE, "Another."), new InvitedAlready());
        refuses(partnership(INVITED, ACCEPTED), invite(MORE, "Another."), new InvitedAlready());
    }

    @Test
    void isBegunAnewOnceItWasDeclinedOrEnded() {
        partnership(INVITED, DECLINED).when(INVITE).expectEvents(INVITED);
        partnership(INVITED, ACCEPTED, LEFT).when(INVITE).expectEvents(INVITED);
        partnership(INVITED, ENDED)
                .when(invite(MORE, "Anew."))
                .expectEvents(new PartnerInvited(ID, PARTIES, MORE, BY, "Anew."));
    }

    @Test
    void holdsOnceTheTermsThatWereReadAreAccepted() {
        partnership(INVITED).when(ACCEPT).expectEvents(ACCEPTED);
        partnership(INVITED, CHANGED).when(accept(MORE)).expectEvents(ACCEPTED_MORE);
        partnership(INVITED, ACCEPTED, CHANGED).when(accept(MORE)).expectEvents(ACCEPTED_MORE);
    }

    @Test
    void refusesToBeAcceptedOnWordsThatWereNotRead() {
        refuses(partnership(INVITED), accept(MORE), new TermsReadOtherwise());
        refuses(partnership(INVITED, CHANGED), ACCEPT, new TermsReadOtherwise());
        refuses(partnership(INVITED, ACCEPTED, CHANGED), ACCEPT, new TermsReadOtherwise());
    }

    @Test
    void refusesToBeAcceptedWhenNothingWaits() {
        refuses(partnership(INVITED, ACCEPTED), accept(MORE), new NothingOffered());
        refuses(partnership(INVITED, DECLINED), ACCEPT, new NothingOffered());
        refuses(partnership(INVITED, ACCEPTED, LEFT), ACCEPT, new NothingOffered());
        refuses(partnership(INVITED, ENDED), ACCEPT, new NothingOffered());
    }

    @Test
    void refusesToBeAcceptedOnceTheTermsHaveRunOut() {
        var short_ = new Terms(TERMS.texts(), TERMS.sees(), TERMS.sources(), NOW.minusSeconds(9), NOW);
        refuses(partnership(new PartnerInvited(ID, PARTIES, short_, BY, "Quick.")), accept(short_), new OfferRunOut());
    }

    @Test
    void isDeclinedForAReason() {
        partnership(INVITED).when(DECLINE).expectEvents(DECLINED);
        partnership(INVITED, ACCEPTED, CHANGED).when(DECLINE).expectEvents(DECLINED);
        refuses(partnership(INVITED), new DeclineTerms(ID, PARTNER_BY, ""), new Empty("reason"));
        refuses(partnership(INVITED, ACCEPTED), DECLINE, new NothingOffered());
        refuses(partnership(INVITED, ACCEPTED, LEFT), DECLINE, new NothingOffered());
    }

    @Test
    void goesOnOnTheOldTermsWhenNewOnesAreDeclined() {
        partnership(INVITED, ACCEPTED, CHANGED, DECLINED).when(LEAVE).expectEvents(LEFT);
        partnership(INVITED, ACCEPTED, CHANGED, DECLINED).when(ACCEPT).expectNoEvents();
    }

    @Test
    void waitsForAnAnswerOnceItsTermsChange() {
        partnership(INVITED).when(CHANGE).expectEvents(CHANGED);
        partnership(INVITED, ACCEPTED).when(CHANGE).expectEvents(CHANGED);
        refuses(partnership(INVITED, DECLINED), CHANGE, new NotPartners());
        refuses(partnership(INVITED, ACCEPTED, LEFT), CHANGE, new NotPartners());
    }

    @Test
    void isLeftByAPartnerAndByNobodyWhoIsNone() {
        partnership(INVITED, ACCEPTED).when(LEAVE).expectEvents(LEFT);
        partnership(INVITED, ACCEPTED, CHANGED).when(LEAVE).expectEvents(LEFT);
        refuses(partnership(INVITED), LEAVE, new NotPartners());
        refuses(partnership(INVITED, ACCEPTED), new LeaveCoalition(ID, BY, " "), new Empty("reason"));
    }

    @Test
    void isEndedByTheLeadAtAnyTime() {
        partnership(INVITED).when(END).expectEvents(ENDED);
        partnership(INVITED, ACCEPTED).when(END).expectEvents(ENDED);
        refuses(partnership(INVITED), new EndPartnership(ID, BY, ""), new Empty("reason"));
    }

    static Stream<List<Object>> askedTwice() {
        return Stream.of(
                List.of(INVITE, INVITED),
                List.of(INVITE, INVITED, ACCEPTED),
                List.of(ACCEPT, INVITED, ACCEPTED),
                List.of(DECLINE, INVITED, DECLINED),
                List.of(DECLINE, INVITED, ACCEPTED, CHANGED, DECLINED),
                List.of(CHANGE, INVITED, CHANGED),
                List.of(CHANGE, INVITED, ACCEPTED, CHANGED),
                List.of(CHANGE, INVITED, CHANGED, ACCEPTED_MORE),
                List.of(LEAVE, INVITED, ACCEPTED, LEFT),
                List.of(LEAVE, INVITED, ACCEPTED, ENDED),
                List.of(END, INVITED, ENDED),
                List.of(END, INVITED, ACCEPTED, LEFT));
    }

    @ParameterizedTest
    @MethodSource
    void askedTwice(List<Object> commandAndHistory) {
        partnership(commandAndHistory.stream().skip(1).toArray(CoalitionEvent[]::new))
                .when(commandAndHistory.getFirst())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }
}
