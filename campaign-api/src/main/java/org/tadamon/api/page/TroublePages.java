package org.tadamon.api.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The last resort: whatever failed before or beneath every controller is told here, on a page or as a problem. */
@Controller
final class TroublePages implements ErrorController {

    /** Set to 0 to 99 while read models are rebuilt. */
    private static final String CATCHING_UP = "tadamon.catching-up";

    private static final Map<Integer, String> CODES = Map.of(
            400, "request/malformed",
            401, "request/unauthorised",
            403, "request/forbidden",
            404, "request/not-found",
            405, "request/method",
            406, "request/not-acceptable",
            413, "request/too-large",
            415, "request/wrong-type",
            429, "request/too-many",
            503, "service/busy");

    @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(HttpServletRequest request) {
        var percent = request.getAttribute(CATCHING_UP);
        var trouble = percent instanceof Integer done ? Trouble.catchingUp(done) : Trouble.of(status(request));
        return trouble.page(PathLanguage.pathOf(request));
    }

    @RequestMapping("/error")
    ResponseEntity<Map<String, Object>> problem(HttpServletRequest request) {
        int status = status(request);
        var code = CODES.getOrDefault(status, status < 500 ? "request/malformed" : "service/failed");
        var title = HttpStatus.valueOf(status).getReasonPhrase();
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Map.of("type", "/problems/" + code, "title", title, "status", status));
    }

    private static int status(HttpServletRequest request) {
        var told = Objects.requireNonNullElse(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE), 404);
        var known = HttpStatus.resolve((int) told);
        return known == null ? 500 : known.value();
    }
}
