package org.tadamon.api.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.tadamon.api.operator.OperatorAuthentication.TooManyAttempts;
import org.tadamon.api.web.Refusals;

/** Tells a program that it has to say who it is, or that it has tried too often. */
record Unauthorised(Refusals refusals) implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why instanceof TooManyAttempts) {
            refusals.refuse(request, response, 429, "request/too-many");
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"tadamon\", charset=\"UTF-8\"");
            refusals.refuse(request, response, 401, "request/unauthorised");
        }
    }
}
