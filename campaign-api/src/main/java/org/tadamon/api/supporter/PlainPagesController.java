package org.tadamon.api.supporter;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages that say the same at any time. */
@Controller
final class PlainPagesController {

    @GetMapping("/{language:ar|en}/privacy")
    String privacy() {
        return "supporter/privacy";
    }
}
