package org.tadamon.api.security.body;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tadamon.api.web.Refusals;

/**
 * Lets in few long bodies at a time, since they lie in memory until they are dealt with, and none of whoever has not
 * said who they are: strangers who send theirs slowly would keep everybody else's out.
 */
public final class LongBodies {

    private static final int AT_ONCE = 8;
    private static final int OF_ONE_PERSON = 3;

    /** Whoever shows who they are with each request: refused before the body is read if it is not true. */
    private static final String PROGRAM = "";

    private final Map<String, Integer> reading = new HashMap<>();
    private final Refusals refusals;

    public LongBodies(Refusals refusals) {
        this.refusals = refusals;
    }

    /**
     * What stands before the first that may read a body, which is the check of form tokens.
     *
     * @param shows whether whoever is not signed in shows who they are, which is looked at before the body is read
     * @param stranger what answers all others
     */
    public Filter gate(RequestMatcher shows, AuthenticationEntryPoint stranger) {
        return new Gate(shows, stranger);
    }

    private synchronized boolean begin(String sender) {
        int all = reading.values().stream().mapToInt(Integer::intValue).sum();
        if (all >= AT_ONCE || !sender.equals(PROGRAM) && reading.getOrDefault(sender, 0) >= OF_ONE_PERSON) {
            return false;
        }
        reading.merge(sender, 1, Integer::sum);
        return true;
    }

    private synchronized void end(String sender) {
        reading.computeIfPresent(sender, (_, bodies) -> bodies == 1 ? null : bodies - 1);
    }

    private final class Gate extends OncePerRequestFilter {

        private final RequestMatcher shows;
        private final AuthenticationEntryPoint stranger;

        Gate(RequestMatcher shows, AuthenticationEntryPoint stranger) {
            this.shows = shows;
            this.stranger = stranger;
        }

        @Override
        protected boolean shouldNotFilter(HttpServletRequest request) {
            return !BodyLimit.mayBeLong(request);
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            var who = SecurityContextHolder.getContext().getAuthentication();
            if (who == null && !shows.matches(request)) {
                stranger.commence(request, response, new InsufficientAuthenticationException("a long body"));
                return;
            }
            var sender = who == null ? PROGRAM : who.getName();
            if (!begin(sender)) {
                refusals.refuse(request, response, 503, "service/busy");
                return;
            }
            try {
                chain.doFilter(request, response);
            } finally {
                end(sender);
            }
        }
    }
}
