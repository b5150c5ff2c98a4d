package org.tadamon.api.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Finds who is signed in by the cookie of a request. Nothing but signing in changes it, so nothing is saved. */
@Component
public final class SignedInContexts implements SecurityContextRepository {

    private final Cookies cookies;
    private final Sessions sessions;

    SignedInContexts(Cookies cookies, Sessions sessions) {
        this.cookies = cookies;
        this.sessions = sessions;
    }

    @Override
    @SuppressWarnings("deprecation") // the only one there is to implement; it is asked lazily
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return cookies.read(holder.getRequest(), Cookies.SESSION)
                .flatMap(sessions::find)
                .map(session -> new SecurityContextImpl(new SignedIn(session, sessions.isSteppedUp(session))))
                .orElseGet(SecurityContextImpl::new);
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return cookies.read(request, Cookies.SESSION).isPresent();
    }
}
