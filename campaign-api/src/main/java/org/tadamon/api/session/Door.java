package org.tadamon.api.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.tadamon.core.account.AccountId;

/** Signs people in and out. Each session has a secret of its own: none that was there before is ever signed in. */
@Component
public final class Door {

    private final Cookies cookies;
    private final Sessions sessions;

    Door(Cookies cookies, Sessions sessions) {
        this.cookies = cookies;
        this.sessions = sessions;
    }

    /** Signs in whoever has just shown who they are; what was signed in here before is signed out. */
    public void enter(AccountId account, HttpServletRequest request, HttpServletResponse response) {
        here().ifPresent(before -> sessions.end(before.account(), before.name()));
        cookies.set(request, response, Cookies.SESSION, sessions.begin(account, device(request)));
        cookies.clear(request, response, Cookies.BROWSER);
    }

    /** Signs out, here only. */
    public void leave(HttpServletRequest request, HttpServletResponse response) {
        here().ifPresent(session -> sessions.end(session.account(), session.name()));
        cookies.clear(request, response, Cookies.SESSION);
    }

    /** The session of this request. */
    public Optional<Session> here() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn who
                ? Optional.of(who.session())
                : Optional.empty();
    }

    private static String device(HttpServletRequest request) {
        var agent = request.getHeader(HttpHeaders.USER_AGENT);
        return agent != null && agent.contains("Mobi") ? "phone" : "computer";
    }
}
