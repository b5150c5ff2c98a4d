package org.tadamon.api.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The application as a program outside sees it: HTTP and JSON only. */
@Lazy
@Component
public class Api {

    /** What lets the operator's programs in, in tests. */
    public static final String SECRET = "the-operator-token-of-all-the-tests";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Environment environment;

    Api(Environment environment) {
        this.environment = environment;
    }

    /** An answer. */
    public record Answer(int status, JsonNode json, HttpResponse<String> raw) {}

    /** Where the application is. */
    public String base() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }

    /** Asks as anybody. */
    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** Asks as an organiser. */
    public Answer getAsOrganiser(String path) {
        return send(organiser(request(path)).GET());
    }

    /** Sends JSON as anybody. */
    public Answer post(String path, Object body) {
        return send(request(path).header("Content-Type", "application/json").POST(json(body)));
    }

    /** Sends JSON as an organiser. */
    public Answer postAsOrganiser(String path, Object body, String... headers) {
        var request = organiser(request(path))
                .header("Content-Type", "application/json")
                .POST(json(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    /** Sends a list as an organiser. */
    public Answer csv(String path, String csv) {
        return send(organiser(request(path)).header("Content-Type", "text/csv").POST(BodyPublishers.ofString(csv)));
    }

    /** A petition in English and Arabic, open to sign; what is given replaces what it would have. */
    public String openPetition(Map<String, Object> instead) {
        var petition = new java.util.HashMap<String, Object>(petition());
        petition.putAll(instead);
        var id = postAsOrganiser("/api/v1/petitions", petition).json.get("id").asString();
        postAsOrganiser("/api/v1/petitions/" + id + "/open", Map.of());
        return id;
    }

    /** A petition that breaks no rule. */
    public static Map<String, Object> petition() {
        return Map.of(
                "wordings",
                Map.of(
                        "en",
                                Map.of(
                                        "title",
                                        "Keep the library",
                                        "demand",
                                        "Keep it open.",
                                        "background",
                                        "We need it."),
                        "ar", Map.of("title", "المكتبة لنا", "demand", "لتبقَ مفتوحة.", "background", "")),
                "addressees",
                java.util.List.of(Map.of("name", "City Council", "office", "", "areaCode", "")),
                "goal",
                100,
                "closesAt",
                Instant.now().plus(30, ChronoUnit.DAYS).toString(),
                "exposure",
                "open",
                "areaLevel",
                "country");
    }

    /** A signature that breaks no rule. */
    public static Map<String, Object> signer(String email) {
        return Map.of("name", "Layla Haddad", "email", email, "area", "LB", "visibility", "hidden");
    }

    /** Sends anything. */
    public Answer send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            var type = answer.headers().firstValue("Content-Type").orElse("");
            return new Answer(
                    answer.statusCode(),
                    type.contains("json") ? JSON.readTree(answer.body()) : JSON.nullNode(),
                    answer);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    /** A request to be finished. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base() + path));
    }

    /** The same, as an organiser. */
    public HttpRequest.Builder organiser(HttpRequest.Builder request) {
        var secret = Base64.getEncoder()
                .encodeToString(("operator:" + SECRET).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return request.header("Authorization", "Basic " + secret);
    }

    private static HttpRequest.BodyPublisher json(Object body) {
        return BodyPublishers.ofString(body instanceof String text ? text : JSON.writeValueAsString(body));
    }
}
