package org.tadamon.api.admission;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.Api.Answer;
import org.tadamon.api.running.Solver;
import tools.jackson.databind.json.JsonMapper;

/** People and programs that sign one petition from anywhere, by way of a proxy the application knows. */
final class Crowd {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Api api;
    private final JdbcClient ledger;
    private final String petition;
    private final String slug;

    Crowd(Api api, JdbcClient ledger) {
        this.api = api;
        this.ledger = ledger;
        this.petition = api.openPetition(Map.of());
        this.slug = api.get("/api/v1/petitions/" + petition).json().get("slug").asString();
    }

    /** A program that sends a signature, and nothing else. */
    Answer signs(String network, String email) {
        return signs(network, email, "");
    }

    /** The same with this proof. */
    Answer signs(String network, String email, String proof) {
        var form = new LinkedHashMap<>(Api.signer(email));
        if (!proof.isEmpty()) {
            form.put("proof", proof);
        }
        return api.send(api.request("/api/v1/petitions/" + petition + "/signatures")
                .header("X-Forwarded-For", network)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(form))));
    }

    /** A program that solves whatever it is asked. */
    Answer signsAndWorks(String network, String email) {
        var answer = signs(network, email);
        return answer.status() == 428
                ? signs(network, email, Solver.solve(answer.json().get("challenge")))
                : answer;
    }

    /** What our pages do for somebody: the one they fill in, and, where more came meanwhile, the one that asks them. */
    Answer fillsThePageIn(String network, String email) {
        var answer = sendsThePage(network, email, works(network));
        return answer.status() == 428 ? sendsThePage(network, email, works(network)) : answer;
    }

    private String works(String network) {
        var asked = asked(network).json();
        return asked.get("needed").asBoolean() ? Solver.solve(asked.get("challenge")) : "";
    }

    /** The form of the page, with what stands in its field for a proof. */
    Answer sendsThePage(String network, String email, String proof) {
        var fields = new LinkedHashMap<String, Object>(Api.signer(email));
        fields.put("proof", proof);
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "="
                        + URLEncoder.encode(field.getValue().toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return api.send(api.request("/en/p/" + slug)
                .header("X-Forwarded-For", network)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** What is asked of the next one from there. */
    Answer asked(String network) {
        return api.send(api.request("/api/v1/challenges")
                .header("X-Forwarded-For", network)
                .GET());
    }

    /** How many have signed, held ones among them. */
    long taken() {
        return events("signature.given");
    }

    /** How many of them wait for a moderator. */
    long held() {
        return events("signature.held");
    }

    private long events(String name) {
        return ledger.sql("""
                        SELECT count(*) FROM ledger_event
                        WHERE name = ? AND convert_from(payload, 'UTF8') LIKE '%' || ? || '%'""").params(name, petition).query(Long.class).single();
    }
}
