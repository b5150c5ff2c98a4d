package org.tadamon.api.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import org.tadamon.api.secret.Secret;
import org.tadamon.api.settings.Settings;

/**
 * The two cookies of the signed-in area. Over https their names begin with {@code __Host-}, so that no other host and
 * no plain connection can plant them; over http, which is for trying out on one's own machine, browsers refuse that
 * prefix. {@code SameSite=Lax}, since people come here by links in mail; what changes something needs a form token
 * besides.
 */
@Component
final class Cookies {

    /** Who is signed in. */
    static final String SESSION = "tadamon-session";
    /** Which browser it is, before anybody is. */
    static final String BROWSER = "tadamon-browser";

    private final boolean publicIsSecure;

    Cookies(Settings settings) {
        var url = settings.publicUrl();
        publicIsSecure = url != null && url.startsWith("https://");
    }

    Optional<Secret> read(HttpServletRequest request, String name) {
        var cookie = WebUtils.getCookie(request, name(request, name));
        return Secret.read(cookie == null ? null : cookie.getValue());
    }

    void set(HttpServletRequest request, HttpServletResponse response, String name, Secret secret) {
        write(request, response, name, secret.written(), Duration.ofSeconds(-1));
    }

    void clear(HttpServletRequest request, HttpServletResponse response, String name) {
        write(request, response, name, "", Duration.ZERO);
    }

    private void write(
            HttpServletRequest request, HttpServletResponse response, String name, String value, Duration age) {
        var cookie = ResponseCookie.from(name(request, name), value)
                .path("/")
                .maxAge(age)
                .httpOnly(true)
                .secure(isSecure(request))
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private String name(HttpServletRequest request, String name) {
        return isSecure(request) ? "__Host-" + name : name;
    }

    private boolean isSecure(HttpServletRequest request) {
        return publicIsSecure || request.isSecure();
    }
}
