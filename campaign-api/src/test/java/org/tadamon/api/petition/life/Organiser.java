package org.tadamon.api.petition.life;

import static org.tadamon.api.running.Api.petition;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.Api.Answer;
import org.tadamon.core.account.AccountId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an organiser does with petitions over JSON, and what everybody is told of them. */
record Organiser(Api api) {

    /** Whoever decides about them. */
    static final AccountId MODERATOR = AccountId.of("00000000-0000-4000-8000-0000000000bb");

    String draft() {
        return api.postAsOrganiser("/api/v1/petitions", petition())
                .json()
                .get("id")
                .asString();
    }

    Answer move(String id, String how, Object body, String... headers) {
        return api.postAsOrganiser("/api/v1/petitions/" + id + "/" + how, body, headers);
    }

    JsonNode read(String id) {
        return api.getAsOrganiser("/api/v1/petitions/" + id + "/draft").json();
    }

    String stage(String id) {
        return read(id).get("stage").asString();
    }

    Answer revise(String id, int goal) {
        var form = new HashMap<String, Object>(petition());
        form.put("goal", goal);
        return api.send(api.organiser(api.request("/api/v1/petitions/" + id + "/draft"))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(form))));
    }

    /** The page everybody follows a link to. */
    Answer page(String language, String id) {
        return api.send(
                api.request("/" + language + "/p/" + read(id).get("slug").asString())
                        .GET());
    }

    /** What everybody may know, at most a second old. */
    JsonNode told(String id) {
        return api.get("/api/v1/petitions/" + id).json().get("story");
    }
}
