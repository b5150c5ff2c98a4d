package org.tadamon.api.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;
import org.tadamon.api.secret.Secret;

/**
 * Shows that a form was sent by a page of ours: its token is made from the session's secret, or the browser's before
 * there is a session, which no other site can read. Nothing is stored, so it holds on every node and after a restart,
 * and ends with the session.
 */
@Component
public final class FormTokens implements CsrfTokenRepository {

    /** The header in which scripts and programs send it. */
    public static final String HEADER = "X-CSRF-TOKEN";
    /** The field in which forms send it. */
    public static final String FIELD = "_csrf";

    private static final String FRESH = FormTokens.class.getName();

    private final Cookies cookies;

    FormTokens(Cookies cookies) {
        this.cookies = cookies;
    }

    /** The token of forms shown to whoever holds this secret. */
    public static String of(Secret secret) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret.proof("form token"));
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return cookies.read(request, Cookies.SESSION)
                .or(() -> cookies.read(request, Cookies.BROWSER))
                .map(FormTokens::token)
                .orElse(null);
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        var fresh = Secret.draw();
        request.setAttribute(FRESH, fresh);
        return token(fresh);
    }

    /** What was not made for a browser just now has its cookie already. */
    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token != null && request.getAttribute(FRESH) instanceof Secret fresh) {
            cookies.set(request, response, Cookies.BROWSER, fresh);
        }
    }

    private static CsrfToken token(Secret secret) {
        return new DefaultCsrfToken(HEADER, FIELD, of(secret));
    }
}
