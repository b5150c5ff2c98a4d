package org.tadamon.api.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.Api.Answer;
import org.tadamon.api.running.RunningApplication;
import tools.jackson.databind.json.JsonMapper;

/** Over JSON, an organiser… */
@RunningApplication
class ActionsOverJsonTest {

    private static final String ACTIONS = "/api/v1/actions";

    @Autowired
    private Api api;

    @Autowired
    private Gatherings gatherings;

    private Answer schedule(Map<String, @Nullable Object> instead, Object weeks, String key) {
        var asked = Map.of("action", Gatherings.form(instead), "weeks", weeks);
        return api.postAsOrganiser(ACTIONS, asked, "Idempotency-Key", key);
    }

    private Answer put(String path, Object body) {
        return api.send(api.organiser(api.request(path))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body))));
    }

    private static String day() {
        return LocalDateTime.ofInstant(Instant.now().plus(9, ChronoUnit.DAYS), Gatherings.TUNIS)
                .truncatedTo(ChronoUnit.HOURS)
                .toString();
    }

    @Test
    void schedulesAnActionThatEverybodyFindsWithoutTheExactPlace() {
        var id = gatherings.scheduled(Map.of());
        var own = api.getAsOrganiser(ACTIONS + "/" + id + "/plan").json();
        assertThat(own.get("exact").get("place").get("en").asString()).isEqualTo("Under the clock tower");
        var read = api.get(ACTIONS + "/" + id);
        assertThat(read.json().get("wordings").get("ar").get("title").asString())
                .isEqualTo("شمعة للجميع");
        assertThat(read.json().get("near").get("en").asString()).isEqualTo("Tunis");
        assertThat(read.raw().body()).doesNotContain("clock tower", "station", "1234");
        assertThat(read.json().get("exactAt").asString()).isNotBlank();
        assertThat(api.get(ACTIONS + "/by-link/" + id.link()).json()).isEqualTo(read.json());
        assertThat(api.get(ACTIONS).json().valueStream()).contains(read.json());
    }

    @Test
    void tellsTheExactPlaceToEverybodyAtOnceIfTheyWant() {
        var id = gatherings.scheduled(Map.of("reveal", Map.of("to", "everybody")));
        assertThat(api.get(ACTIONS + "/" + id).raw().body()).contains("clock tower");
    }

    @Test
    void asksTwiceAndSchedulesOnce() {
        var key = UUID.randomUUID().toString();
        var starts = Map.<String, Object>of("starts", day());
        var ends = new HashMap<String, @Nullable Object>(starts);
        ends.put("ends", LocalDateTime.parse(day()).plusHours(1).toString());
        var first = schedule(ends, 1, key);
        var again = schedule(ends, 1, key);
        assertThat(again.json().get("id")).isEqualTo(first.json().get("id"));
        ends.put("capacity", 7);
        var otherwise = schedule(ends, 1, key);
        assertThat(otherwise.status()).isEqualTo(409);
        assertThat(otherwise.json().get("type").asString()).endsWith("/action/scheduled-otherwise");
    }

    @Test
    void schedulesOneAWeekEachOfThemByItself() {
        var first = schedule(Map.of(), 3, UUID.randomUUID().toString()).json();
        var starts = LocalDateTime.parse(first.get("starts").asString());
        var all = api.get(ACTIONS)
                .json()
                .valueStream()
                .filter(each ->
                        each.path("series").asString("").equals(first.get("id").asString()));
        assertThat(all.map(each -> LocalDateTime.parse(each.get("starts").asString())))
                .containsExactly(starts, starts.plusWeeks(1), starts.plusWeeks(2));
        assertThat(schedule(Map.of(), 27, "k").status()).isEqualTo(422);
        var far = LocalDateTime.now(Gatherings.TUNIS).plusDays(725).truncatedTo(ChronoUnit.HOURS);
        var title = "Far " + UUID.randomUUID();
        var tooFar = new HashMap<String, @Nullable Object>(Map.of(
                "starts", far.toString(),
                "ends", far.plusHours(1).toString(),
                "wordings", Map.of("en", Map.of("title", title, "description", "We stand."))));
        assertThat(schedule(tooFar, 3, UUID.randomUUID().toString()).status()).isEqualTo(422);
        assertThat(api.get(ACTIONS).raw().body()).as("all or none").doesNotContain(title);
    }

    @Test
    void changesEverythingAboutIt() {
        var id = gatherings.scheduled(Map.of());
        var at = ACTIONS + "/" + id;
        var form = Gatherings.form(Map.of(
                "starts", day(), "ends", LocalDateTime.parse(day()).plusHours(3).toString()));
        assertThat(put(at + "/time", form).json().get("starts").asString()).isEqualTo(day());
        form.put("near", Map.of("en", "La Marsa"));
        assertThat(put(at + "/place", form).json().get("near").get("en").asString())
                .isEqualTo("La Marsa");
        form.put("provisions", List.of("childcare"));
        assertThat(put(at + "/words", form).json().get("provisions").get(0).asString())
                .isEqualTo("childcare");
        assertThat(put(at + "/capacity", Map.of("capacity", 5))
                        .json()
                        .get("capacity")
                        .asInt())
                .isEqualTo(5);
        var off = api.postAsOrganiser(at + "/call-off", Map.of("reasons", Map.of("en", "A storm is coming.")));
        assertThat(off.json().get("calledOff").get("en").asString()).isEqualTo("A storm is coming.");
        assertThat(put(at + "/capacity", Map.of("capacity", 6)).status()).isEqualTo(409);
    }

    @Test
    void isToldEverythingThatIsWrongNextToItsField() {
        var wrong = Gatherings.form(Map.of(
                "kind", "party",
                "zone", "Mars/Base",
                "starts", "tomorrow",
                "exact", Map.of("link", "http://example.org", "latitude", 91)));
        var answer = api.postAsOrganiser(ACTIONS, Map.of("action", wrong));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.raw().body())
                .contains("\"kind\"", "\"zone\"", "\"starts\"", "\"link\"", "\"latitude\"", "\"longitude\"");
        assertThat(api.postAsOrganiser(ACTIONS, "{}").status()).isEqualTo(422);
        assertThat(api.post(ACTIONS, Map.of("action", Gatherings.form(Map.of())))
                        .status())
                .isEqualTo(401);
    }
}
