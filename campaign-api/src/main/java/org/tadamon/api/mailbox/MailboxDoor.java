package org.tadamon.api.mailbox;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.mail.transport.Mailbox;
import org.tadamon.api.mail.transport.Mailbox.Received;
import org.tadamon.api.mail.transport.Relay;
import org.tadamon.api.settings.Settings;

/** Opens the mailbox to whoever is on this very machine. For everybody else there is none. */
@Component
class MailboxDoor {

    /** What a proxy adds; so whoever asked it may be anywhere. */
    private static final List<String> PASSED_ON = List.of(
            "Forwarded",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Proto",
            "X-Forwarded-Port",
            "X-Forwarded-Server",
            "X-Real-IP",
            "X-Client-IP",
            "X-Cluster-Client-IP",
            "True-Client-IP",
            "CF-Connecting-IP",
            "Via");

    /** Set where the server has believed such a header, and taken it away. */
    private static final String BELIEVED = "org.apache.tomcat.request.forwarded";

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "::1", "[::1]", "0:0:0:0:0:0:0:1");

    private final Optional<Mailbox> mailbox;

    MailboxDoor(Relay relay, Settings settings) {
        mailbox = Stream.of(relay)
                .filter(_ -> isHere(settings.publicUrl()))
                .filter(Mailbox.class::isInstance)
                .map(Mailbox.class::cast)
                .findAny();
    }

    /** Everything in it, the newest first; empty for whoever may not know that there is one. */
    Optional<List<Received>> open(HttpServletRequest request) {
        return mailbox.filter(_ -> isHere(request)).map(Mailbox::received);
    }

    /** The name that was asked for counts, too: a page from elsewhere may have had it point here. */
    private static boolean isHere(HttpServletRequest request) {
        return InetAddress.ofLiteral(request.getRemoteAddr()).isLoopbackAddress()
                && HERE.contains(request.getServerName().toLowerCase(Locale.ROOT))
                && request.getAttribute(BELIEVED) == null
                && PASSED_ON.stream().allMatch(header -> request.getHeader(header) == null);
    }

    /** Where the platform has a name of its own, others reach it, perhaps through a proxy that adds nothing. */
    private static boolean isHere(@Nullable String publicUrl) {
        return publicUrl == null
                || HERE.contains(String.valueOf(URI.create(publicUrl).getHost()));
    }
}
