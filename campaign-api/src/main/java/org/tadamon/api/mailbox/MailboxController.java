package org.tadamon.api.mailbox;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.tadamon.api.page.PageMissing;

/** The mailbox, as a page. */
@Controller
final class MailboxController {

    private static final int SHOWN = 50;

    private final MailboxDoor door;

    MailboxController(MailboxDoor door) {
        this.door = door;
    }

    @GetMapping("/{language:ar|en}/mailbox")
    String mailbox(HttpServletRequest request, HttpServletResponse response, Model model) {
        var received = door.open(request).orElseThrow(PageMissing::new);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute(
                "letters", received.stream().limit(SHOWN).map(ShownLetter::of).toList());
        return "mailbox/mailbox";
    }
}
