package org.tadamon.api.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tadamon.api.running.Api;
import tools.jackson.databind.JsonNode;

/** People who sign and say why, and what is done about it, over JSON. */
public final class Speakers {

    private final Api api;

    /** Of this application. */
    public Speakers(Api api) {
        this.api = api;
    }

    /** Somebody signs and says this. */
    public Api.Answer sign(String petition, String address, String visibility, String words) {
        return api.post(
                path(petition) + "/signatures",
                Map.of(
                        "name",
                        "Layla Haddad",
                        "email",
                        address,
                        "area",
                        "LB",
                        "visibility",
                        visibility,
                        "comment",
                        words));
    }

    /** The same, and it is taken. */
    public void say(String petition, String address, String visibility, String words) {
        assertThat(sign(petition, address, visibility, words).status()).isEqualTo(200);
    }

    /** What everybody reads. */
    public List<String> shown(String petition) {
        return said(api.get(path(petition) + "/comments").json());
    }

    /** The names that stand with it. */
    public List<String> names(String petition) {
        var names = new ArrayList<String>();
        api.get(path(petition) + "/comments")
                .json()
                .get("comments")
                .forEach(one -> names.add(one.path("name").asString("")));
        return names;
    }

    /** What moderators read of those in this state. */
    public List<String> queued(String petition, String state) {
        return said(queue(petition, state));
    }

    /** Waits until so many are in this state. */
    public JsonNode queued(String petition, String state, int many) throws Throwable {
        soon(() -> assertThat(queued(petition, state)).hasSize(many));
        return queue(petition, state);
    }

    /** Decides about all that are in this state, once there are so many. */
    public JsonNode decide(String petition, String state, int many, Map<String, String> verdict) throws Throwable {
        var answer = decided(petition, queued(petition, state, many), verdict);
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
        return answer.json();
    }

    /** Decides about these. */
    public Api.Answer decided(String petition, JsonNode queue, Map<String, String> verdict) {
        var form = new HashMap<String, Object>(verdict);
        var chosen = new ArrayList<Map<String, Object>>();
        queue.get("comments")
                .forEach(one -> chosen.add(Map.of(
                        "id",
                        one.get("id").asString(),
                        "number",
                        one.get("number").asInt())));
        form.put("comments", chosen);
        return api.postAsOrganiser("/api/v1/moderation/comments/" + petition + "/decisions", form);
    }

    /** Approves so many that wait, and waits until everybody reads so many. */
    public void approved(String petition, int many) throws Throwable {
        decide(petition, "waiting", many, Map.of("verdict", "approve"));
        soon(() -> assertThat(shown(petition)).hasSize(many));
    }

    private JsonNode queue(String petition, String state) {
        return api.getAsOrganiser("/api/v1/moderation/comments/" + petition + "?state=" + state)
                .json();
    }

    private static List<String> said(JsonNode page) {
        var words = new ArrayList<String>();
        page.get("comments").forEach(one -> words.add(one.path("words").asString("")));
        return words;
    }

    private static String path(String petition) {
        return "/api/v1/petitions/" + petition;
    }
}
