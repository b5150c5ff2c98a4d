package org.tadamon.api.authorisation;

import java.net.http.HttpResponse;
import java.util.Arrays;

/** What becomes of somebody who asks for something. */
enum Outcome {
    /** They may, and need nothing more; what they sent may still be wrong. */
    YES("yes"),
    /** They may, once they have shown a moment ago that it is still them. */
    STEP_UP("step-up"),
    /** They are told that their role does not allow it. */
    NO("no"),
    /** For them it is not there: 404, as for what never was. */
    HIDDEN("hidden"),
    /** They have to sign in first: led there, or 401. */
    SIGN_IN("sign-in");

    private final String word;

    Outcome(String word) {
        this.word = word;
    }

    static Outcome of(String word) {
        return Arrays.stream(values())
                .filter(one -> one.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word + " is no outcome"));
    }

    static Outcome of(HttpResponse<String> answer) {
        var leads = answer.headers().firstValue("Location").orElse("");
        return switch (answer.statusCode()) {
            case 401 -> SIGN_IN;
            case 302, 303 -> led(leads);
            case 403 -> answer.body().contains("/problems/access/step-up") ? STEP_UP : NO;
            case 404 -> HIDDEN;
            case 500, 501, 502 -> throw new AssertionError("failed: " + answer.request());
            default -> YES;
        };
    }

    /** All that an answer tells but the address that was asked for, and what is drawn for each page anew. */
    static String told(HttpResponse<String> answer) {
        var body = answer.body()
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}", "…")
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
        return answer.statusCode() + " "
                + answer.headers().firstValue("Content-Type").orElse("") + " " + body;
    }

    private static Outcome led(String where) {
        if (where.contains("/organise/step-up?then=")) {
            return STEP_UP;
        }
        return where.matches(".*/organise/sign-in(\\?then=.*)?") ? SIGN_IN : YES;
    }

    @Override
    public String toString() {
        return word;
    }
}
