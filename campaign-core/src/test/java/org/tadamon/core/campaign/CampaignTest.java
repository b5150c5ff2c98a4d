package org.tadamon.core.campaign;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.campaign.CampaignCommand.EndCampaign;
import org.tadamon.core.campaign.CampaignCommand.PutPetitionIn;
import org.tadamon.core.campaign.CampaignCommand.RenameCampaign;
import org.tadamon.core.campaign.CampaignCommand.StartCampaign;
import org.tadamon.core.campaign.CampaignCommand.TakePetitionOut;
import org.tadamon.core.campaign.CampaignEvent.CampaignEnded;
import org.tadamon.core.campaign.CampaignEvent.CampaignRenamed;
import org.tadamon.core.campaign.CampaignEvent.CampaignStarted;
import org.tadamon.core.campaign.CampaignEvent.PetitionPutIn;
import org.tadamon.core.campaign.CampaignEvent.PetitionTakenOut;
import org.tadamon.core.campaign.CampaignProblem.CampaignOver;
import org.tadamon.core.campaign.CampaignProblem.Empty;
import org.tadamon.core.campaign.CampaignProblem.Malformed;
import org.tadamon.core.campaign.CampaignProblem.StartedOtherwise;
import org.tadamon.core.campaign.CampaignProblem.TooLong;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.refusal.CommandRefused;

/** A campaign… */
class CampaignTest {

    private static final CampaignId ID = CampaignId.of("00000000-0000-4000-8000-0000000000c1");
    private static final OrganisationId LEAD = OrganisationId.of("00000000-0000-4000-8000-0000000000a1");
    private static final AccountId BY = AccountId.of("00000000-0000-4000-8000-0000000000b1");
    private static final PetitionId PETITION = PetitionId.of("00000000-0000-4000-8000-0000000000d1");
    private static final Map<String, String> NAMES = Map.of("en", "Night buses", "ar", "حافلات الليل");
    private static final Map<String, String> OTHER = Map.of("en", "Buses at night");

    private static final StartCampaign START = new StartCampaign(ID, LEAD, NAMES, BY);
    private static final CampaignStarted STARTED = new CampaignStarted(ID, LEAD, NAMES, BY);
    private static final RenameCampaign RENAME = new RenameCampaign(ID, OTHER, BY);
    private static final PutPetitionIn PUT_IN = new PutPetitionIn(ID, PETITION, BY);
    private static final PetitionPutIn IN = new PetitionPutIn(ID, PETITION, BY);
    private static final TakePetitionOut TAKE_OUT = new TakePetitionOut(ID, PETITION, BY, "It was answered.");
    private static final PetitionTakenOut OUT = new PetitionTakenOut(ID, PETITION, BY, "It was answered.");
    private static final EndCampaign END = new EndCampaign(ID, BY, "We won.");
    private static final CampaignEnded ENDED = new CampaignEnded(ID, BY, "We won.");

    private static TestExecutor<Campaign> campaign(CampaignEvent... history) {
        return new AggregateTestFixture<>(Campaign.class).given(List.of(history));
    }

    private static void refuses(TestExecutor<Campaign> campaign, CampaignCommand command, CampaignProblem... problems) {
        campaign.when(command)
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(problems))
                .expectNoEvents();
    }

    @Test
    void begins() {
        campaign().when(START).expectEvents(STARTED);
    }

    @Test
    void refusesToBeginWithNoNameAtAll() {
        refuses(campaign(), new StartCampaign(ID, LEAD, Map.of(), BY), new Empty("names"));
    }

    @Test
    void refusesToBeginForEverythingThatIsWrongWithItsNamesAtOnce() {
        refuses(
                campaign(),
                new StartCampaign(ID, LEAD, Map.of("ar", " ", "en", "a".repeat(121), "fr", "a\nb", "Welsh", "B"), BY),
                new Malformed("names"),
                new Empty("names.ar"),
                new TooLong("names.en", 120L),
                new Malformed("names.fr"));
    }

    @Test
    void refusesToBeginASecondTimeAsAnother() {
        refuses(campaign(STARTED), new StartCampaign(ID, LEAD, OTHER, BY), new StartedOtherwise());
    }

    @Test
    void isCalledOtherwise() {
        campaign(STARTED).when(RENAME).expectEvents(new CampaignRenamed(ID, OTHER, BY));
    }

    @Test
    void refusesANameNobodyCanRead() {
        refuses(campaign(STARTED), new RenameCampaign(ID, Map.of("en", ""), BY), new Empty("names.en"));
    }

    @Test
    void takesPetitionsInAndLetsThemGo() {
        campaign(STARTED).when(PUT_IN).expectEvents(IN);
        campaign(STARTED, IN).when(TAKE_OUT).expectEvents(OUT);
        campaign(STARTED, IN, OUT).when(PUT_IN).expectEvents(IN);
    }

    @Test
    void letsPetitionsGoForAReasonOnly() {
        refuses(campaign(STARTED, IN), new TakePetitionOut(ID, PETITION, BY, " "), new Empty("reason"));
    }

    @Test
    void ends() {
        campaign(STARTED).when(END).expectEvents(ENDED);
    }

    @Test
    void endsForAReasonOnly() {
        refuses(campaign(STARTED), new EndCampaign(ID, BY, "r".repeat(501)), new TooLong("reason", 500L));
    }

    @Test
    void takesNothingInAndNoOtherNameOnceItHasEnded() {
        refuses(campaign(STARTED, ENDED), PUT_IN, new CampaignOver());
        refuses(campaign(STARTED, ENDED), RENAME, new CampaignOver());
    }

    @Test
    void letsPetitionsGoOnceItHasEnded() {
        campaign(STARTED, IN, ENDED).when(TAKE_OUT).expectEvents(OUT);
    }

    static Stream<List<Object>> askedTwice() {
        return Stream.of(
                List.of(START, STARTED),
                List.of(START, STARTED, ENDED),
                List.of(RENAME, STARTED, new CampaignRenamed(ID, OTHER, BY)),
                List.of(PUT_IN, STARTED, IN),
                List.of(TAKE_OUT, STARTED, IN, OUT),
                List.of(TAKE_OUT, STARTED),
                List.of(END, STARTED, ENDED),
                List.of(new EndCampaign(ID, BY, "For another reason."), STARTED, ENDED));
    }

    @ParameterizedTest
    @MethodSource
    void askedTwice(List<Object> commandAndHistory) {
        campaign(commandAndHistory.stream().skip(1).toArray(CampaignEvent[]::new))
                .when(commandAndHistory.getFirst())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }
}
