package org.tadamon.api.founding;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tadamon.api.mail.transport.Mailbox;
import org.tadamon.api.mail.transport.Relay;
import org.tadamon.api.secret.Secret;
import org.tadamon.api.settings.Settings;

/** Tells whoever has started the application where it is and, while nobody has begun, the link to begin. */
@Component
class StartNotice {

    private final FirstLink first;
    private final Settings settings;

    StartNotice(FirstLink first, Settings settings) {
        this.first = first;
        this.settings = settings;
    }

    /** On the console and nowhere else: a log may be kept and sent around. */
    @EventListener
    void ready(ApplicationReadyEvent started) {
        if (started.getApplicationContext() instanceof ServletWebServerApplicationContext web
                && web.getWebServer() != null) {
            var address = settings.publicUrl() != null
                    ? settings.publicUrl()
                    : "http://localhost:" + web.getWebServer().getPort();
            var console = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            console.println();
            console.println("  Tadamon · تضامن     " + address + "/en    " + address + "/ar");
            console.println("  Organisers          " + address + "/en/organise");
            console.println("  For programs        " + address + "/api/v1/docs");
            if (web.getBean(Relay.class) instanceof Mailbox) {
                console.println("  Mail                " + mail(address));
            }
            first.draw().map(Secret::written).ifPresent(link -> {
                console.println();
                console.println("  Nobody runs this platform yet. Begin here; the link works until the next start:");
                console.println("  " + address + "/en/organise/first#" + link);
                console.println("  " + address + "/ar/organise/first#" + link);
            });
            console.println();
        }
    }

    private String mail(String address) {
        return settings.publicUrl() == null ? address + "/en/mailbox" : "goes nowhere: TADAMON_MAIL_HOST is not set";
    }
}
