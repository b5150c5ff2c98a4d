package org.tadamon.api.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.tadamon.api.session.SignedInContexts;

/**
 * Whether a request changes something in the name of somebody whose browser added their cookie by itself. Who sends the
 * operator's token wrote that header on purpose.
 */
record SentByABrowser(SignedInContexts people) implements RequestMatcher {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    public boolean matches(HttpServletRequest request) {
        return !SAFE.contains(request.getMethod())
                && people.containsContext(request)
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null;
    }
}
