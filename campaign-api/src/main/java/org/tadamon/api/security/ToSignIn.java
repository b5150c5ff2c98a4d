package org.tadamon.api.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.tadamon.api.inside.InsidePath;
import org.tadamon.api.web.Refusals;

/** Leads whoever is not signed in to where they can be, in the language they are in, and from there back again. */
record ToSignIn(Refusals refusals) implements AuthenticationEntryPoint {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        var language = request.getRequestURI().split("/")[1];
        if (language.matches("[a-z]{2,3}")) {
            var then = READING.contains(request.getMethod())
                    ? InsidePath.of(request.getRequestURI())
                    : Optional.<String>empty();
            response.sendRedirect("/" + language + "/organise/sign-in"
                    + then.map(path -> "?then=" + path).orElse(""));
        } else {
            refusals.refuse(request, response, 404, "request/not-found");
        }
    }
}
