package org.tadamon.deploy.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.function.Consumer;
import org.tadamon.deploy.console.ToolFailed;
import tools.jackson.databind.json.JsonMapper;

/**
 * A running application.
 *
 * <p>Failures to reach it are {@link IOException}s: whoever asks decides whether to ask again.
 */
public final class Tadamon implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String base;
    private final String credentials;

    /** The application at this address, with the operator's token. */
    public Tadamon(URI base, String token) {
        this.base = base.toString().replaceAll("/+$", "");
        credentials = "Basic " + Base64.getEncoder().encodeToString(("operator:" + token).getBytes(UTF_8));
    }

    /** Where it is reached, without a slash at the end. */
    public String base() {
        return base;
    }

    /** Asks as anybody may. */
    public Answer get(String path) throws IOException {
        return send(request(path).GET());
    }

    /** Asks as an organiser. */
    public Answer getAsOrganiser(String path) throws IOException {
        return send(request(path).header("Authorization", credentials).GET());
    }

    /** Tells it something as an organiser; what is {@code null} in the body is left out. */
    public Answer postAsOrganiser(String path, Object body) throws IOException {
        return send(json(path, body).header("Authorization", credentials));
    }

    /** Writes what it is answered with into a file, as an organiser. */
    public void download(String path, Object body, Path file) throws IOException {
        var request = json(path, body).header("Authorization", credentials).timeout(PATIENCE.multipliedBy(10));
        int status = exchange(request, BodyHandlers.ofFile(file)).statusCode();
        if (status != 200) {
            throw new ToolFailed("POST %s was answered with %d".formatted(path, status));
        }
    }

    /** Sends a CSV file as an organiser. */
    public Answer importCsv(String path, String csv) throws IOException {
        var file = request(path).header("Content-Type", "text/csv; charset=utf-8");
        return send(file.header("Authorization", credentials).POST(BodyPublishers.ofString(csv)));
    }

    /** Signs, once. */
    public Answer sign(String petition, NewSignature signature) throws IOException {
        return send(json("/api/v1/petitions/" + petition + "/signatures", signature));
    }

    /** What everybody may know about how many have signed. */
    public Counts publicCount(String petition) throws IOException {
        var path = "/api/v1/petitions/" + petition + "/count";
        return Counts.of(get(path).json("GET " + path));
    }

    /** What organisers may know about how many have signed. */
    public Counts organiserCount(String petition) throws IOException {
        var path = "/api/v1/petitions/" + petition + "/organiser-count";
        return Counts.of(getAsOrganiser(path).json("GET " + path));
    }

    /** Turns every page of the roll, as of one moment. */
    public void roll(String petition, Consumer<RollRow> each) throws IOException {
        var path = "/api/v1/petitions/" + petition + "/signers?limit=500";
        var more = "";
        while (true) {
            var page = getAsOrganiser(path + more).json("GET " + path);
            for (var line : page.path("signers")) {
                each.accept(RollRow.of(line));
            }
            if (page.path("next").isMissingNode() || page.path("next").isNull()) {
                return;
            }
            more = "&asOf=" + page.path("asOf").asLong() + "&before="
                    + page.path("next").asLong();
        }
    }

    /** How far its views are. */
    public Status status() throws IOException {
        var answer = get("/api/v1/status");
        if (answer.isLater()) {
            throw new IOException("not yet");
        }
        return Status.of(answer.json("GET /api/v1/status"));
    }

    private HttpRequest.Builder json(String path, Object body) {
        return request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
    }

    private Answer send(HttpRequest.Builder request) throws IOException {
        var answer = exchange(request, BodyHandlers.ofString());
        var retry = answer.headers().firstValue("Retry-After");
        return new Answer(answer.statusCode(), answer.body(), retry.orElse(null));
    }

    private <T> HttpResponse<T> exchange(HttpRequest.Builder request, BodyHandler<T> body) throws IOException {
        try {
            return client.send(request.build(), body);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ToolFailed("Stopped.", stopped);
        }
    }

    /** Lets go of its connections. */
    @Override
    public void close() {
        client.shutdownNow();
    }
}
