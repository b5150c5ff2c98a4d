package org.tadamon.api.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tadamon.api.secret.Secret;

/**
 * Knows a browser again between asking to sign in and signing in, by a cookie it gets with the first form it is shown
 * and loses when it is closed. What was begun in one browser ends in that one.
 */
@Component
public final class Browser {

    private final Cookies cookies;

    Browser(Cookies cookies) {
        this.cookies = cookies;
    }

    /** The browser's secret; empty for one that was shown no form. Whoever is signed in is known by the session. */
    public Optional<Secret> of(HttpServletRequest request) {
        return cookies.read(request, Cookies.SESSION).or(() -> cookies.read(request, Cookies.BROWSER));
    }
}
