package org.tadamon.api.page;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;

/**
 * What an error page says.
 *
 * @param kind which of the texts {@code error.<kind>}
 * @param percent how far catching up has come; {@code null} when it is about something else
 * @param retry whether asking again may help
 */
record Trouble(int status, String kind, @Nullable Integer percent, boolean retry) {

    private static final Map<Integer, String> KINDS = Map.of(
            401, "forbidden",
            403, "forbidden",
            404, "not-found",
            429, "too-many",
            503, "busy");

    static Trouble of(int status) {
        var otherwise = status >= 400 && status < 500 ? "refused" : "failed";
        return new Trouble(status, KINDS.getOrDefault(status, otherwise), null, status >= 429);
    }

    static Trouble catchingUp(int percent) {
        return new Trouble(503, "catching-up", percent, true);
    }

    ModelAndView page(@Nullable String again) {
        var page = new ModelAndView("supporter/problem", HttpStatusCode.valueOf(status));
        page.addObject("kind", kind);
        page.addObject("percent", percent);
        page.addObject("again", retry ? again : null);
        return page;
    }
}
