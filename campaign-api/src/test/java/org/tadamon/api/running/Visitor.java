package org.tadamon.api.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.tadamon.api.secret.Secret;
import org.tadamon.api.session.FormTokens;

/** Somebody's browser, as far as HTTP goes: keeps cookies, sends form tokens, follows nothing by itself. */
public final class Visitor {

    private static final String SESSION = "tadamon-session";
    private static final String BROWSER = "tadamon-browser";

    /** One for each network: making them takes longer than what most of them are asked to do. */
    private static final Map<String, HttpClient> CONNECTIONS = new ConcurrentHashMap<>();

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final String base;
    private final HttpClient http;

    /** At this application, from the usual network. */
    public Visitor(String base) {
        this(base, "127.0.0.1");
    }

    /** At this application, from this address of the machine's own. */
    public Visitor(String base, String from) {
        this.base = base;
        this.http = CONNECTIONS.computeIfAbsent(from, Visitor::connections);
    }

    private static HttpClient connections(String from) {
        try {
            return HttpClient.newBuilder()
                    .localAddress(InetAddress.getByName(from))
                    .build();
        } catch (IOException unknown) {
            throw new UncheckedIOException(unknown);
        }
    }

    /** Where it is. */
    public String base() {
        return base;
    }

    /** The same browser, at another node. */
    public Visitor at(String otherBase) {
        var there = new Visitor(otherBase);
        there.cookies.putAll(cookies);
        return there;
    }

    /** Is signed in with this secret from now on. */
    public Visitor with(Secret session) {
        cookies.put(SESSION, session.written());
        return this;
    }

    /** Its cookies, by name. */
    public Map<String, String> cookies() {
        return cookies;
    }

    /** Reads a page. */
    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Sends a form, with its token. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        formToken().ifPresent(token -> all.put("_csrf", token));
        return postAsIs(path, all);
    }

    /** Sends a form just as it is. */
    public HttpResponse<String> postAsIs(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends JSON as a script of our pages does. */
    public HttpResponse<String> postJson(String path, String json) {
        var request = request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json));
        formToken().ifPresent(token -> request.header("X-CSRF-TOKEN", token));
        return send(request);
    }

    /** Where an answer leads. */
    public static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(where -> URI.create(where).getRawPath())
                .orElse("");
    }

    /** The token our pages put into this browser's forms, masked as they mask it. */
    public Optional<String> formToken() {
        return Secret.read(cookies.getOrDefault(SESSION, cookies.get(BROWSER)))
                .map(FormTokens::of)
                .map(Visitor::masked);
    }

    /** A request with this browser's cookies, to be finished. */
    public HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    /** Sends anything, and keeps the cookies of the answer. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    private void keep(String setCookie) {
        var pair = setCookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String masked(String token) {
        var bytes = token.getBytes(StandardCharsets.UTF_8);
        var masked = new byte[2 * bytes.length];
        System.arraycopy(bytes, 0, masked, bytes.length, bytes.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(masked);
    }
}
