package org.tadamon.api.admission;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.ModelAndView;

/**
 * Asks somebody on a busy network for a moment's patience, and keeps what they typed. Their browser works meanwhile and
 * goes on by itself; where it cannot, they press a button once the moment has passed.
 */
@Component
public class WaitPage {

    private static final Set<String> NOT_TYPED = Set.of("proof", "worked");

    private final Admission admission;

    WaitPage(Admission admission) {
        this.admission = admission;
    }

    /**
     * The page.
     *
     * @param path of what they take part in, without the language: {@code /p/library}
     * @param typed everything the form sent
     */
    public ModelAndView of(String path, Map<String, String> typed, Origin origin) {
        var ticket = admission.ticket(origin, typed.get("proof"));
        var kept = new LinkedHashMap<>(typed);
        kept.keySet().removeAll(NOT_TYPED);
        keepNowhere();
        return new ModelAndView(
                "admission/wait",
                Map.of(
                        "path", path,
                        "typed", kept,
                        "ticket", ticket,
                        "seconds", Math.max(0, ticket.left().plusMillis(999).toSeconds()),
                        "workedInVain", "yes".equals(typed.get("worked"))),
                HttpStatus.PRECONDITION_REQUIRED);
    }

    /** What somebody typed stands in it. */
    private static void keepNowhere() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here
                && here.getResponse() != null) {
            here.getResponse().setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
