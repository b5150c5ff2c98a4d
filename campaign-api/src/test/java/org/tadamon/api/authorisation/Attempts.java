package org.tadamon.api.authorisation;

import static java.util.Map.entry;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.Visitor;
import org.tadamon.core.account.AccountId;

/** Asks for something as somebody, over HTTP. */
@Lazy
@Component
class Attempts {

    /** What is named beside the path: in the address, or in what is sent. */
    private static final Map<String, String> NAMED = Map.ofEntries(
            entry("GET /api/v1/campaigns", "organisation={organisation}"),
            entry("POST /api/v1/campaigns", "organisation={organisation}"),
            entry("POST /api/v1/actions", "organisation={organisation}"),
            entry("POST /{language}/organise/actions/new", "organisation={organisation}"),
            entry("POST /api/v1/letter-drives", "organisation={organisation}"),
            entry("POST /{language}/organise/letters/new", "organisation={organisation}"),
            entry("GET /api/v1/partnerships", "organisation={organisation}"),
            entry("POST /{language}/organise/campaigns", "organisation={organisation}"),
            entry("POST /{language}/organise/new", "organisation={organisation}"),
            entry("POST /{language}/organise/campaigns/{id}/petitions", "petition={petition}"),
            entry("POST /{language}/organise/campaigns/{id}/petitions/out", "petition={petition}"),
            entry("POST /api/v1/invitations/look", "token={token}"),
            entry("POST /api/v1/invitations/accept", "token={token}"),
            entry("POST /{language}/organise/join", "token={token}"),
            entry("POST /{language}/organise/join/accept", "token={token}"));

    private final Cast cast;
    private final Api api;

    Attempts(Cast cast, Api api) {
        this.cast = cast;
        this.api = api;
    }

    /**
     * One attempt.
     *
     * @param row as the table names it
     */
    record Attempt(String row, Endpoint endpoint, Who who, AccountId account, boolean steppedUp) {

        Attempt steppingUp() {
            return new Attempt(row, endpoint, who, account, true);
        }
    }

    /** What is answered. {@code things} puts things into what is asked for. */
    HttpResponse<String> make(Attempt attempt, UnaryOperator<String> things) {
        var endpoint = attempt.endpoint();
        var browser = cast.browser(attempt.who(), attempt.account(), attempt.steppedUp());
        var path = things.apply(attempt.row().substring(endpoint.method().length() + 1));
        var named = things.apply(NAMED.getOrDefault(endpoint.name(), ""));
        var asked = endpoint.changesSomething() || named.isEmpty() ? path : path + "?" + named;
        if (!endpoint.isForPrograms()) {
            return endpoint.changesSomething() ? browser.post(path, form(named)) : browser.get(asked);
        }
        var request = attempt.who() == Who.OPERATOR ? api.organiser(browser.request(asked)) : browser.request(asked);
        browser.formToken().ifPresent(token -> request.header("X-CSRF-TOKEN", token));
        return send(browser, endpoint, request, json(named));
    }

    /** What a form must name to be a form at all. */
    private static Map<String, String> form(String named) {
        var form = new HashMap<>(Map.of("id", UUID.randomUUID().toString()));
        if (!named.isEmpty()) {
            form.put(named.substring(0, named.indexOf('=')), named.substring(named.indexOf('=') + 1));
        }
        return form;
    }

    private static String json(String named) {
        return named.isEmpty() ? "{}" : "{\"" + named.replace("=", "\":\"") + "\"}";
    }

    private static HttpResponse<String> send(
            Visitor browser, Endpoint endpoint, HttpRequest.Builder request, String body) {
        if (!endpoint.changesSomething()) {
            return browser.send(request.GET());
        }
        if (endpoint.type().equals(MediaType.MULTIPART_FORM_DATA_VALUE)) {
            var form = "--x\r\nContent-Disposition: form-data; name=\"id\"\r\n\r\n1\r\n--x--\r\n";
            return browser.send(request.header("Content-Type", endpoint.type() + "; boundary=x")
                    .method(endpoint.method(), BodyPublishers.ofString(form)));
        }
        return browser.send(
                request.header("Content-Type", endpoint.type().isEmpty() ? "application/json" : endpoint.type())
                        .method(endpoint.method(), BodyPublishers.ofString(body)));
    }
}
