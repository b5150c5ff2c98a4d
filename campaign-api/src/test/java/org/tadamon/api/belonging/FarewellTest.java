package org.tadamon.api.belonging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.access.Memberships;
import org.tadamon.api.account.AccountDesk;
import org.tadamon.api.account.Accounts;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.running.Visitor;
import org.tadamon.api.running.Visitors;
import org.tadamon.api.shown.TakenIn;
import org.tadamon.core.account.AccountCommand.EraseAccount;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.InvitationId;
import org.tadamon.core.organisation.OrganisationCommand.AcceptInvitation;
import org.tadamon.core.organisation.OrganisationCommand.Invite;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.organisation.Role;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.petition.life.LifeCommand.ApprovePetition;
import org.tadamon.core.petition.life.LifeCommand.TakeDownPetition;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.petitionlist.PetitionListProjection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever wants to be forgotten and belongs to an organisation… */
@RunningApplication
class FarewellTest {

    private static final String ALL = "/api/v1/organisations";
    private static final String ERASE = "/en/organise/account/erase";

    @Autowired
    private Visitors visitors;

    @Autowired
    private Memberships memberships;

    @Autowired
    private TakenIn taken;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountDesk desk;

    @Autowired
    private CommandGateway commands;

    private AccountId somebody() {
        return visitors.account(UUID.randomUUID() + "@example.org");
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String founded(Visitor owner, String name) {
        return json(owner.postJson(ALL, "{\"names\":{\"en\":\"" + name + "\"}}"))
                .get("id")
                .asString();
    }

    private static String invited(Visitor owner, String organisation, String role) {
        var made = owner.postJson(
                ALL + "/" + organisation + "/invitations", "{\"roles\":[\"" + role + "\"],\"reason\":\"To help\"}");
        var link = json(made).get("link").asString();
        return link.substring(link.indexOf('#') + 1);
    }

    private static HttpResponse<String> accepts(Visitor who, String token) {
        return who.postJson("/api/v1/invitations/accept", "{\"token\":\"" + token + "\"}");
    }

    private static HttpResponse<String> erases(Visitor who) {
        return who.post(ERASE, Map.of("sure", "true"));
    }

    @Test
    void staysWhileOthersWouldHaveNoOwner() throws Throwable {
        var rima = somebody();
        var owner = visitors.signedIn(rima);
        var id = founded(owner, "Left Alone");
        var sami = somebody();
        accepts(visitors.signedIn(sami), invited(owner, id, "staff"));
        var page = owner.get(ERASE);
        assertThat(page.body()).contains("Left Alone").doesNotContain("name=\"sure\"");
        var refused = erases(owner);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("role=\"alert\"", "Left Alone");
        assertThat(accounts.isThere(rima)).isTrue();
        assertThat(owner.get(ALL + "/" + id).statusCode()).isEqualTo(200);
        var roles = "{\"roles\":[\"owner\"],\"reason\":\"To take over\"}";
        owner.postJson(ALL + "/" + id + "/members/" + sami + "/roles", roles);
        assertThat(erases(owner).statusCode()).isEqualTo(303);
        assertThat(memberships.of(rima)).isEmpty();
        var history =
                json(visitors.signedIn(sami).get(ALL + "/" + id + "/history")).get("changes");
        assertThat(history.get(0).get("what").asString()).isEqualTo("left");
        assertThat(erases(visitors.signedIn(sami)).statusCode()).isEqualTo(303);
    }

    @Test
    void takesAlongWhatNobodyElseBelongsTo() {
        var rima = somebody();
        var owner = visitors.signedIn(rima);
        var token = invited(owner, founded(owner, "Mine Alone"), "owner");
        assertThat(owner.get(ERASE).body()).contains("Mine Alone", "name=\"sure\"");
        assertThat(erases(owner).statusCode()).isEqualTo(303);
        assertThat(memberships.of(rima)).isEmpty();
        assertThat(accepts(visitors.signedIn(somebody()), token).body()).contains("organisation/invitation-void");
    }

    @Test
    void staysWhileNobodyElseWouldAnswerThoseWhoSign() {
        var owner = visitors.signedIn(somebody());
        var id = founded(owner, "At Work");
        var petition = json(owner.postJson(
                        "/api/v1/petitions?organisation=" + id,
                        JsonMapper.shared().writeValueAsString(Api.petition())))
                .get("id")
                .asString();
        assertThat(owner.get(ERASE).body()).as("a draft waits for nobody").contains("name=\"sure\"");
        assertThat(owner.postJson("/api/v1/petitions/" + petition + "/submit", "{}")
                        .statusCode())
                .isLessThan(300);
        assertThat(owner.get(ERASE).body()).contains("At Work").doesNotContain("name=\"sure\"");
        assertThat(erases(owner).statusCode()).isEqualTo(409);
        assertThat(owner.postJson("/api/v1/petitions/" + petition + "/withdraw", "{\"reason\":\"Not now\"}")
                        .statusCode())
                .isLessThan(300);
        assertThat(erases(owner).statusCode()).isEqualTo(303);
    }

    @Test
    void staysWhileModeratorsMayGiveBackWhatTheyTookDown() throws Throwable {
        var owner = visitors.signedIn(somebody());
        var id = founded(owner, "Taken Down");
        var written = owner.postJson(
                "/api/v1/petitions?organisation=" + id, JsonMapper.shared().writeValueAsString(Api.petition()));
        var petition = json(written).get("id").asString();
        owner.postJson("/api/v1/petitions/" + petition + "/submit", "{}");
        commands.sendAndWait(new ApprovePetition(PetitionId.of(petition), 1, somebody()));
        commands.sendAndWait(new TakeDownPetition(PetitionId.of(petition), "hate", somebody()));
        soon(() -> assertThat(owner.get("/en/organise/p/" + petition).body()).contains("Taken down by the moderators"));
        taken.by(PetitionListProjection.NAME); // somebody is erased once only, so it cannot be tried again
        assertThat(erases(owner).statusCode()).isEqualTo(409);
    }

    @Test
    void staysWhenTheOtherOwnerGoesInTheSameMoment() throws Exception {
        for (int round = 0; round < 5; round++) {
            var first = somebody();
            var second = somebody();
            var owner = visitors.signedIn(first);
            var id = founded(owner, "Round " + round);
            accepts(visitors.signedIn(second), invited(owner, id, "owner"));
            accepts(visitors.signedIn(somebody()), invited(owner, id, "staff"));
            try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
                both.invokeAll(List.of(() -> erased(first), () -> erased(second)));
            }
            assertThat(accounts.isThere(first)).isNotEqualTo(accounts.isThere(second));
            assertThat(memberships.of(accounts.isThere(first) ? first : second)).hasSize(1);
        }
    }

    private Boolean erased(AccountId account) {
        try {
            desk.erase(account);
            return true;
        } catch (CommandRefused lastOwner) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void leavesWhatTheyJoinedInThatMoment(boolean joinsFirst) throws Throwable {
        var rima = somebody();
        var owner = visitors.signedIn(rima);
        var id = OrganisationId.of(founded(owner, "Joined"));
        var guest = somebody();
        var invitation = new InvitationId(UUID.randomUUID());
        var tomorrow = Instant.now().plus(Duration.ofDays(1));
        commands.sendAndWait(new Invite(id, invitation, Set.of(Role.STAFF), tomorrow, rima, "To help"));
        var both = List.of(new AcceptInvitation(id, invitation, guest), new EraseAccount(guest));
        for (var each : joinsFirst ? both : both.reversed()) {
            commands.sendAndWait(each);
        }
        soon(() -> assertThat(json(owner.get(ALL + "/" + id + "/history"))
                        .get("changes")
                        .get(0)
                        .get("what")
                        .asString())
                .isEqualTo("left"));
    }

    @Test
    void isToldWhereTheyBelong() {
        var owner = visitors.signedIn(somebody());
        var id = founded(owner, "Told");
        var told = json(owner.get("/en/organise/account/everything")).get("memberships");
        assertThat(told.size()).isEqualTo(1);
        assertThat(told.get(0).get("organisation").asString()).isEqualTo(id);
        assertThat(told.get(0).get("names").get("en").asString()).isEqualTo("Told");
        assertThat(told.get(0).get("roles").get(0).asString()).isEqualTo("owner");
    }
}
