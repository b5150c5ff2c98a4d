package org.tadamon.api.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Memberships;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.running.Visitor;
import org.tadamon.api.running.Visitors;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.refusal.CommandRefused;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Organisations, over HTTP… */
@RunningApplication
class OrganisationsTest {

    private static final String ALL = "/api/v1/organisations";
    private static final String STAFF = "{\"roles\":[\"staff\"],\"reason\":\"To help with the figures\"}";

    @Autowired
    private Visitors visitors;

    @Autowired
    private Api api;

    @Autowired
    private OrganisationDesk desk;

    @Autowired
    private Memberships memberships;

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String address() {
        return UUID.randomUUID() + "@example.org";
    }

    private static String founded(Visitor owner) {
        var made = owner.postJson(ALL, "{\"names\":{\"en\":\"Helem\",\"ar\":\"حلم\"}}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return json(made).get("id").asString();
    }

    private static String token(HttpResponse<String> invited) {
        assertThat(invited.statusCode()).as(invited.body()).isEqualTo(201);
        var link = json(invited).get("link").asString();
        return link.substring(link.indexOf('#') + 1);
    }

    private static HttpResponse<String> accept(Visitor who, String token) {
        return who.postJson("/api/v1/invitations/accept", "{\"token\":\"" + token + "\"}");
    }

    @Test
    void areFoundedByAnybodyWhoIsSignedInAndSeenByTheirMembersAlone() {
        var owner = visitors.signedIn(address());
        var id = founded(owner);
        var one = json(owner.get(ALL + "/" + id));
        assertThat(one.get("names").get("ar").asString()).isEqualTo("حلم");
        assertThat(one.get("host").asBoolean()).isFalse();
        assertThat(one.get("members").size()).isEqualTo(1);
        assertThat(json(owner.get(ALL)).get(0).get("roles").get(0).asString()).isEqualTo("owner");
        var stranger = visitors.signedIn(address());
        var hidden = stranger.get(ALL + "/" + id);
        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.body())
                .isEqualTo(stranger.get(ALL + "/" + UUID.randomUUID()).body());
        assertThat(json(stranger.get(ALL)).size()).isZero();
    }

    @Test
    void inviteByALinkThatIsGoodOnceAndWhoeverLeavesIsOutAtOnce() {
        var owner = visitors.signedIn(address());
        var id = founded(owner);
        var token = token(owner.postJson(ALL + "/" + id + "/invitations", STAFF));
        var guest = visitors.signedIn(address());
        var offer = json(guest.postJson("/api/v1/invitations/look", "{\"token\":\"" + token + "\"}"));
        assertThat(offer.get("names").get("en").asString()).isEqualTo("Helem");
        assertThat(offer.get("roles").get(0).asString()).isEqualTo("staff");
        assertThat(guest.get(ALL + "/" + id).statusCode()).isEqualTo(404);
        assertThat(accept(guest, token).statusCode()).isEqualTo(200);
        assertThat(guest.get(ALL + "/" + id).statusCode()).isEqualTo(200);
        assertThat(accept(guest, token).statusCode()).isEqualTo(200);
        assertThat(accept(visitors.signedIn(address()), token).body()).contains("organisation/invitation-used");
        assertThat(guest.postJson(ALL + "/" + id + "/invitations", STAFF).statusCode())
                .isEqualTo(403);
        assertThat(guest.postJson(ALL + "/" + id + "/leave", "{}").statusCode()).isEqualTo(204);
        assertThat(guest.get(ALL + "/" + id).statusCode()).isEqualTo(404);
        assertThat(accept(guest, token).body()).contains("organisation/invitation-used");
    }

    @Test
    void takeInvitationsBack() {
        var owner = visitors.signedIn(address());
        var id = founded(owner);
        var invited = owner.postJson(ALL + "/" + id + "/invitations", STAFF);
        var withdrawn = owner.postJson(
                ALL + "/" + id + "/invitations/" + json(invited).get("id").asString() + "/withdraw",
                "{\"reason\":\"Sent in error\"}");
        assertThat(withdrawn.statusCode()).isEqualTo(204);
        var refused = accept(visitors.signedIn(address()), token(invited));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("organisation/invitation-void");
        assertThat(json(owner.get(ALL + "/" + id)).get("invitations").size()).isZero();
        assertThat(accept(owner, "invitation." + "A".repeat(43)).statusCode()).isEqualTo(404);
    }

    @Test
    void answerTheSameWhetherOrNotAnAddressHasAnAccount() {
        var known = address();
        visitors.account(known);
        var owner = visitors.signedIn(address());
        var id = founded(owner);
        var answers = List.of(known, address()).stream()
                .map(to -> owner.postJson(
                        ALL + "/" + id + "/invitations",
                        "{\"roles\":[\"staff\"],\"reason\":\"To help\",\"address\":\"" + to + "\"}"))
                .toList();
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(201);
            assertThat(json(answer).get("mailed").asBoolean()).isTrue();
        });
        assertThat(json(answers.getFirst()).propertyNames())
                .isEqualTo(json(answers.getLast()).propertyNames());
    }

    @Test
    void keepWhoDidWhatAndWhy() {
        var owner = visitors.signedIn(address());
        var id = founded(owner);
        var guest = visitors.signedIn(address());
        accept(guest, token(owner.postJson(ALL + "/" + id + "/invitations", STAFF)));
        var member = json(owner.get(ALL + "/" + id))
                .get("members")
                .get(1)
                .get("account")
                .asString();
        var changed = owner.postJson(
                ALL + "/" + id + "/members/" + member + "/roles",
                "{\"roles\":[\"auditor\"],\"reason\":\"To look on\"}");
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(204);
        assertThat(json(guest.get(ALL)).get(0).get("roles").get(0).asString()).isEqualTo("auditor");
        owner.postJson(ALL + "/" + id + "/members/" + member + "/remove", "{\"reason\":\"The campaign is over\"}");
        assertThat(guest.get(ALL + "/" + id).statusCode()).isEqualTo(404);
        var history = json(owner.get(ALL + "/" + id + "/history")).get("changes");
        assertThat(history.valueStream().map(change -> change.get("what").asString()))
                .containsExactly("removed", "changed", "joined", "invited", "founded");
        assertThat(history.get(0).get("reason").asString()).isEqualTo("The campaign is over");
        assertThat(history.get(0).get("account").asString()).isEqualTo(member);
    }

    @Test
    void areNeverLeftByTheirLastOwnerNotEvenWhenTwoLeaveAtTheSameMoment() throws Exception {
        var first = visitors.account(address());
        var second = visitors.account(address());
        for (int round = 0; round < 5; round++) {
            var id = desk.found(new Actor(first, true), Map.of("en", "Round " + round), false, null);
            var owner = visitors.signedIn(first);
            var token = token(owner.postJson(
                    ALL + "/" + id + "/invitations", "{\"roles\":[\"owner\"],\"reason\":\"To share the work\"}"));
            accept(visitors.signedIn(second), token);
            try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
                both.invokeAll(List.of(() -> leave(first, id), () -> leave(second, id)));
            }
            boolean oneIsLeft = memberships.of(first).containsKey(id)
                    != memberships.of(second).containsKey(id);
            assertThat(oneIsLeft).isTrue();
        }
    }

    private Boolean leave(AccountId account, OrganisationId id) {
        try {
            desk.leave(new Actor(account, true), id);
            return true;
        } catch (CommandRefused lastOwner) {
            return false;
        }
    }

    @Test
    void areOneAloneToRunThePlatform() {
        var administrator = visitors.administrator();
        var host = memberships.host().orElseThrow();
        assertThat(json(administrator.get(ALL)).toString()).contains(host.toString());
        var again = administrator.postJson(ALL, "{\"names\":{\"en\":\"Second\"},\"host\":true}");
        assertThat(again.statusCode()).isIn(403, 409);
        assertThat(visitors.signedIn(address())
                        .postJson(ALL, "{\"names\":{\"en\":\"Mine\"},\"host\":true}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(api.postAsOrganiser(ALL, Map.of("names", Map.of("en", "Other"), "host", true))
                        .status())
                .isEqualTo(409);
        assertThatThrownBy(() -> desk.found(Actor.operator(), Map.of("en", "Third"), true, null))
                .isInstanceOf(CommandRefused.class);
        assertThat(memberships.host()).contains(host);
    }
}
