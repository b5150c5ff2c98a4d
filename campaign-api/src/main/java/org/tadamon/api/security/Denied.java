package org.tadamon.api.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.tadamon.api.web.Refusals;

/** Tells a script that it sent no form token, or another one. */
record Denied(Refusals refusals) implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        refusals.refuse(request, response, 403, "request/forbidden");
    }
}
