package org.tadamon.api.mailbox;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Lets pages that wait for a mail say where it is shown, as {@code mailShownHere}: to whoever sits at the machine, as
 * long as no mail leaves it. Asks only where a page does.
 */
@ControllerAdvice(annotations = Controller.class)
final class MailboxAdvice {

    private final MailboxDoor door;

    MailboxAdvice(MailboxDoor door) {
        this.door = door;
    }

    @ModelAttribute("mailShownHere")
    Supplier<Boolean> mailShownHere(HttpServletRequest request) {
        return () -> door.open(request).isPresent();
    }
}
