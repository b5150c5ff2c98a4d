package org.tadamon.api.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.action.Gatherings;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.Api.Answer;
import org.tadamon.api.running.ConfirmingApplication;
import org.tadamon.api.running.Letters;
import org.tadamon.core.action.ActionId;
import tools.jackson.databind.JsonNode;

/** Somebody who comes to an action… */
@ConfirmingApplication
class PeopleComeTest {

    private static final String OWN = "/api/v1/own-attendance";

    @Autowired
    private Api api;

    @Autowired
    private Gatherings gatherings;

    private static String address() {
        return "c" + UUID.randomUUID().toString().substring(0, 12) + "@example.org";
    }

    private Answer promise(ActionId action, String address, int people) {
        var answer = api.post("/api/v1/actions/" + action + "/attendances", Gatherings.comes(address, people));
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
        return answer;
    }

    private String confirm(Answer promised, String address, int mails) {
        var code = Letters.code(Letters.newest(address, api.base(), mails));
        var handle = promised.json().get("handle").asString();
        var shown = api.post("/api/v1/attendance-confirmations", Map.of("handle", handle, "code", code));
        assertThat(shown.status()).as(shown.raw().body()).isEqualTo(200);
        return shown.json().get("own").asString();
    }

    private String come(ActionId action, int people) {
        return gatherings.come(action, address(), people);
    }

    private JsonNode own(String handle, String what) {
        return api.post(OWN + what, Map.of("handle", handle)).json();
    }

    private void becomes(String handle, String status) throws Throwable {
        soon(() -> assertThat(own(handle, "").get("status").asString()).isEqualTo(status));
    }

    private void coming(ActionId action, int people) throws Throwable {
        soon(() -> assertThat(api.get("/api/v1/actions/" + action)
                        .json()
                        .get("coming")
                        .asInt())
                .isEqualTo(people));
    }

    private JsonNode figures(ActionId action) {
        return api.getAsOrganiser("/api/v1/actions/" + action + "/figures").json();
    }

    @Test
    void hasAPlaceOnceTheyHaveTypedTheCode() throws Throwable {
        var action = gatherings.scheduled(Map.of());
        var address = address();
        var promised = promise(action, address, 2);
        coming(action, 0);
        var handle = confirm(promised, address, 1);
        becomes(handle, "coming");
        var own = own(handle, "");
        assertThat(own.get("name").asString()).isEqualTo("Layla Haddad");
        assertThat(own.get("people").asInt()).isEqualTo(2);
        assertThat(own.has("exact")).as("too early").isFalse();
        coming(action, 2);
    }

    @Test
    void isToldWhereExactlyWhenOnlyWhoComesIsTold() throws Throwable {
        var action = gatherings.scheduled(Map.of("reveal", Map.of("to", "attending"), "capacity", 1));
        var comes = come(action, 1);
        becomes(comes, "coming");
        assertThat(own(comes, "").get("exact").get("contact").asString()).isEqualTo("+216 1234");
        assertThat(own(come(action, 1), "").has("exact")).as("waits").isFalse();
        assertThat(api.get("/api/v1/actions/" + action).raw().body()).doesNotContain("clock tower");
    }

    @Test
    void waitsWhereThereIsNoPlaceLeftAndTakesTheOneThatBecomesFree() throws Throwable {
        var action = gatherings.scheduled(Map.of("capacity", 2));
        var first = come(action, 2);
        var waits = address();
        var second = confirm(promise(action, waits, 1), waits, 1);
        var third = come(action, 1);
        assertThat(own(second, "").get("status").asString()).isEqualTo("waiting");
        soon(() -> assertThat(own(third, "").get("inLine").asInt()).isEqualTo(2));
        soon(() ->
                assertThat(figures(action).get("people").get("waiting").asInt()).isEqualTo(2));
        assertThat(figures(action).get("people").get("coming").asInt()).isEqualTo(2);
        assertThat(figures(action).get("needs").get("transport").asInt()).isEqualTo(1);
        assertThat(own(first, "/cancel").get("status").asString()).isEqualTo("cancelled");
        becomes(second, "offered");
        becomes(third, "offered");
        assertThat(own(second, "").get("offeredUntil").asString()).isNotBlank();
        var told = Letters.newest(waits, api.base(), 2);
        assertThat(told).contains("It is kept until", "Tunis time").doesNotContain("A light", "Layla");
        assertThat(own(second, "/take").get("status").asString()).isEqualTo("coming");
        assertThat(own(third, "/let-go").get("status").asString()).isEqualTo("let-go");
        coming(action, 1);
        own(third, "/confirm");
        becomes(third, "coming");
        assertThat(api.post(OWN + "/take", Map.of("handle", first)).status()).isEqualTo(409);
    }

    @Test
    void promisesTwiceAndComesOnce() throws Throwable {
        var action = gatherings.scheduled(Map.of());
        var address = address();
        var once = promise(action, address, 1);
        Letters.newest(address, api.base(), 1);
        var twice = promise(action, address, 1);
        assertThat(twice.raw().body()).hasSameSizeAs(once.raw().body());
        confirm(twice, address, 2);
        promise(action, address, 1);
        Letters.newest(address, api.base(), 3);
        coming(action, 1);
    }

    @Test
    void looksAtWhatSomebodyElsePromisedWithTheirAddressBeforeItHolds() throws Throwable {
        var action = gatherings.scheduled(Map.of());
        var address = address();
        promise(action, address, 9);
        Letters.newest(address, api.base(), 1);
        var theirs = confirm(promise(action, address, 1), address, 2);
        assertThat(own(theirs, "").get("status").asString()).isEqualTo("pending");
        assertThat(own(theirs, "").get("people").asInt()).isEqualTo(9);
        own(theirs, "/confirm");
        becomes(theirs, "coming");
    }

    @Test
    void comesBackByTheSameAddressAndSaysSomethingElse() throws Throwable {
        var action = gatherings.scheduled(Map.of());
        var address = address();
        confirm(promise(action, address, 1), address, 1);
        var asked = api.post("/api/v1/actions/" + action + "/attendances/codes", Map.of("email", address));
        var own = confirm(asked, address, 2);
        var promise = Map.of("people", 3, "needs", List.of("childcare"), "showing", "counted");
        var changed = api.post(OWN + "/promise", Map.of("handle", own, "promise", promise));
        assertThat(changed.json().get("people").asInt()).isEqualTo(3);
        assertThat(changed.json().get("showing").asString()).isEqualTo("counted");
        coming(action, 3);
        var nobody = api.post("/api/v1/actions/" + action + "/attendances/codes", Map.of("email", address()));
        assertThat(nobody.raw().body()).hasSameSizeAs(asked.raw().body());
    }

    @Test
    void bringsNobodyElseLaterWherePlacesAreLimited() {
        var action = gatherings.scheduled(Map.of("capacity", 5));
        var own = come(action, 1);
        var promise = Map.of("people", 2, "showing", "counted");
        var refused = api.post(OWN + "/promise", Map.of("handle", own, "promise", promise));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("type").asString()).endsWith("attendance/places-are-limited");
    }

    @Test
    void isForgottenAndNothingLeadsBack() throws Throwable {
        var action = gatherings.scheduled(Map.of());
        var own = come(action, 1);
        coming(action, 1);
        assertThat(own(own, "/erase").get("status").asString()).isEqualTo("forgotten");
        assertThat(own(own, "").get("status").asString()).isEqualTo("forgotten");
        coming(action, 0);
    }

    @Test
    void isToldEverythingThatIsWrong() {
        var action = gatherings.scheduled(Map.of());
        var at = "/api/v1/actions/" + action + "/attendances";
        var wrong = api.post(at, Map.of("name", " ", "email", "nobody", "offers", "king", "needs", List.of("x")));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.raw().body()).contains("\"name\"", "\"email\"", "\"offers\"", "\"needs\"", "\"showing\"");
        assertThat(api.post(at, Gatherings.comes(address(), 11)).status()).isEqualTo(422);
        assertThat(api.post("/api/v1/actions/" + UUID.randomUUID() + "/attendances", Gatherings.comes(address(), 1))
                        .status())
                .isEqualTo(404);
        assertThat(api.post("/api/v1/attendance-confirmations", Map.of("handle", "x", "code", "12345678"))
                        .status())
                .isEqualTo(422);
    }
}
