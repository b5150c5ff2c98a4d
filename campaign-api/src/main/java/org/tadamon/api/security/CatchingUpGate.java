package org.tadamon.api.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tadamon.api.web.Progress;
import org.tadamon.api.web.Refusals;

/**
 * Answers "in a moment" while read models are rebuilt after a start: half a count is a wrong one. Signing goes on as
 * soon as the areas are known; status, styles and scripts need nothing.
 */
final class CatchingUpGate extends OncePerRequestFilter {

    /** The request attribute that tells the page how far it has come, 0 to 99. */
    static final String PERCENT = "tadamon.catching-up";

    private final Progress progress;
    private final Refusals refusals;

    CatchingUpGate(Progress progress, Refusals refusals) {
        this.progress = progress;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (progress.isCaughtUp() || needsNoReadModel(request.getRequestURI()) || canBeSigned(request)) {
            chain.doFilter(request, response);
        } else {
            request.setAttribute(PERCENT, progress.percent());
            refusals.refuse(request, response, 503, "service/catching-up");
        }
    }

    /** Somebody who names an area that was imported must not be told that there is none. */
    private boolean canBeSigned(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.equals("/api/v1/confirmations")
                || progress.knowsAreas() && path.startsWith("/api/v1/petitions/") && path.endsWith("/signatures");
    }

    private static boolean needsNoReadModel(String path) {
        return path.equals("/api/v1/status")
                || path.equals("/api/v1/challenges")
                || path.equals("/icon.svg")
                || path.startsWith("/css/")
                || path.startsWith("/js/")
                || path.startsWith("/webjars/")
                || path.startsWith("/actuator/");
    }
}
