package org.tadamon.api.mailbox;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.tadamon.api.page.ForEveryPage;

/**
 * Lets pages that wait for a mail say where it is shown, as {@code mailShownHere}: to whoever sits at the machine, as
 * long as no mail leaves it. Asks only where a page does.
 */
@Component
class MailboxOfPage extends ForEveryPage {

    private final MailboxDoor door;

    MailboxOfPage(MailboxDoor door) {
        this.door = door;
    }

    @Override
    protected Map<String, Object> given(HttpServletRequest request, Locale locale) {
        Supplier<Boolean> shown = () -> door.open(request).isPresent();
        return Map.of("mailShownHere", shown);
    }
}
