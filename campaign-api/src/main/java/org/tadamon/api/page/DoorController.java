package org.tadamon.api.page;

import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The way in, by the browser's language, and the quick way out. */
@Controller
final class DoorController {

    /** Unremarkable in any history, and reachable in most places. */
    private static final URI SOMEWHERE_HARMLESS = URI.create("https://www.wikipedia.org/");

    @GetMapping("/")
    ResponseEntity<Void> enter(Locale locale) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create("/" + locale.getLanguage()))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    @GetMapping("/{language:ar|en}/leave")
    ResponseEntity<Void> leave() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(SOMEWHERE_HARMLESS)
                .header("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"")
                .build();
    }
}
