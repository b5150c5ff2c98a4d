package org.tadamon.api.aftermath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.tadamon.api.access.Actor;
import org.tadamon.api.action.Gatherings;
import org.tadamon.api.organisation.OrganisationDesk;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.Api.Answer;
import org.tadamon.api.running.Restartable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What remains of an action… */
class AfterwardsTest {

    @AutoClose
    private final Restartable application = new Restartable();

    private String scheduled(Api api) {
        application.part(OrganisationDesk.class).found(Actor.operator(), Map.of("en", "Hosts"), true, null);
        api.csv(
                "/api/v1/decision-makers/imports",
                "area,name,office\nLB,Amal Haddad,Member of Parliament\nLB,Amal Haddad,Minister\n");
        var form = Gatherings.form(Gatherings.soon(Map.of("kind", "lobby-day")));
        var made = api.postAsOrganiser("/api/v1/actions", Map.of("action", form));
        assertThat(made.status()).as(made.raw().body()).isEqualTo(201);
        return "/api/v1/actions/" + made.json().get("id").asString();
    }

    private static Answer put(Api api, String path, Map<String, ?> body) {
        var json = JsonMapper.shared().writeValueAsString(body);
        return api.send(api.organiser(api.request(path))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json)));
    }

    private static void refused(Answer answer, int status, String why) {
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(status);
        assertThat(answer.raw().body()).contains(why);
    }

    private static String page(Api api, String action) {
        var link = api.get(action).json().get("link").asString();
        return api.get("/en/a/" + link).raw().body();
    }

    @Test
    void isCountedAndToldOnceItHasBegunAndApartFromWhoWasLetIn() throws Throwable {
        var api = application.start();
        var action = scheduled(api);
        api.post(action + "/attendances", Gatherings.comes("comes@example.org", 2));
        refused(put(api, action + "/aftermath/count", Map.of("people", 240)), 409, "aftermath/not-begun");
        refused(put(api, action + "/aftermath/texts", Map.of("texts", Map.of("en", "x"))), 409, "aftermath/not-begun");
        assertThat(page(api, action)).doesNotContain("What happened");
        application.stop();
        api = application.startAfter(Duration.ofHours(2));
        var counted = put(api, action + "/aftermath/count", Map.of("people", 240));
        assertThat(counted.json().get("counted").asInt()).isEqualTo(240);
        refused(put(api, action + "/aftermath/count", Map.of("people", -1)), 422, "aftermath/out-of-range");
        refused(put(api, action + "/aftermath/count", Map.of()), 422, "aftermath/malformed");
        var texts = Map.of("en", "We stood <script>x</script> *together*.", "ar", " ");
        var told = put(api, action + "/aftermath/texts", Map.of("texts", texts));
        assertThat(told.json().get("texts")).hasSize(1);
        assertThat(api.get(action + "/aftermath").json().get("counted").asInt()).isEqualTo(240);
        assertThat(page(api, action))
                .contains("240 people came", "We stood", "<em>together</em>")
                .doesNotContain("<script>x");
        var again = api;
        soon(() -> assertThat(again.get(action).json().get("coming").asInt())
                .as("who has a place is another number")
                .isEqualTo(2));
        put(api, action + "/aftermath/texts", Map.of("texts", Map.of()));
        assertThat(page(api, action)).contains("240 people came").doesNotContain("We stood");
    }

    @Test
    void isWhomPeopleWentToSeeForOrganisersAlone() {
        var api = application.start();
        var action = scheduled(api);
        application.stop();
        api = application.startAfter(Duration.ofHours(2));
        var member = Map.of(
                "areaCode", "LB", "name", "Amal Haddad", "office", "Minister", "people", 3, "note", "Amal listened.");
        var recorded = api.postAsOrganiser(action + "/visits", member, "Idempotency-Key", "once");
        api.postAsOrganiser(action + "/visits", member, "Idempotency-Key", "once");
        assertThat(recorded.json()).hasSize(1);
        assertThat(visits(api, action)).hasSize(1);
        assertThat(visits(api, action).get(0).get("people").asInt()).isEqualTo(3);
        refused(api.postAsOrganiser(action + "/visits", Map.of("name", "Amal")), 422, "aftermath/malformed");
        assertThat(api.get(action + "/visits").status()).isEqualTo(401);
        assertThat(page(api, action)).doesNotContain("Amal");
        var at = action + "/visits/" + recorded.json().get(0).get("id").asString();
        assertThat(api.send(api.organiser(api.request(at)).DELETE()).json()).isEmpty();
        assertThat(api.send(api.organiser(api.request(at)).DELETE()).status()).isEqualTo(200);
        var names = application.part(DecisionMakerNames.class);
        assertThat(names.suggested()).contains("Amal Haddad, Minister, LB");
        assertThat(names.named("amal minister"))
                .hasValueSatisfying(one -> assertThat(one.office()).isEqualTo("Minister"));
        assertThat(names.named("Amal Haddad")).as("two of them").isEmpty();
        assertThat(names.named("Amal Haddad, Minister, LB")).isPresent();
        assertThat(names.named(" ")).isEmpty();
    }

    private static JsonNode visits(Api api, String action) {
        return api.getAsOrganiser(action + "/visits").json();
    }
}
