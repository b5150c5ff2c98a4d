package org.tadamon.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Refuses a request before it reaches a controller: to programs as RFC 9457, to people as a page. */
@Component
public class Refusals {

    /** The request attribute that tells the page which problem to speak of. */
    public static final String CODE = "tadamon.problem";

    private final MessageSource messages;
    private final LocaleResolver locales;
    private final JsonMapper json;

    /** Says why in these words. */
    public Refusals(MessageSource messages, LocaleResolver locales, JsonMapper json) {
        this.messages = messages;
        this.locales = locales;
        this.json = json;
    }

    /** Refuses. */
    public void refuse(HttpServletRequest request, HttpServletResponse response, int status, String code)
            throws IOException {
        if (status == 429 || status == 503) {
            response.setHeader(HttpHeaders.RETRY_AFTER, status == 429 ? "60" : "2");
        }
        if (!request.getRequestURI().startsWith("/api/")) {
            request.setAttribute(CODE, code);
            response.sendError(status);
            return;
        }
        var problem = ProblemJson.of(code, HttpStatusCode.valueOf(status), messages, locales.resolveLocale(request));
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
