package org.tadamon.api.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.tadamon.api.web.Refusals;

/** Leads whoever is not signed in to where they can be, in the language they are in. */
record ToSignIn(Refusals refusals) implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        var language = request.getRequestURI().split("/")[1];
        if (language.matches("[a-z]{2,3}")) {
            response.sendRedirect("/" + language + "/organise/sign-in");
        } else {
            refusals.refuse(request, response, 404, "request/not-found");
        }
    }
}
