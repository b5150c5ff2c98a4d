package org.tadamon.api.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.tadamon.api.secret.Secret;
import org.tadamon.api.settings.Settings;

/**
 * Builds links that let somebody in. What a request says its host is, anybody can write: a link to it in somebody
 * else's mail would hand their token over. So it is believed only on one's own machine.
 */
@Component
public class MailLinks {

    private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final @Nullable String publicUrl;

    MailLinks(Settings settings) {
        var url = settings.publicUrl();
        publicUrl = url == null ? null : url.replaceAll("/+$", "");
    }

    /** A link with its token in the fragment, which no server and no log ever sees; empty where there can be none. */
    Optional<String> to(HttpServletRequest request, String pathAndHash, Secret token) {
        return base(request).map(base -> base + pathAndHash + token.written());
    }

    /** What links in mail begin with; empty where there can be none. */
    public Optional<String> base(HttpServletRequest request) {
        if (publicUrl != null) {
            return Optional.of(publicUrl);
        }
        var host = request.getHeader(HttpHeaders.HOST);
        return host != null && isOwnMachine(host) ? Optional.of(request.getScheme() + "://" + host) : Optional.empty();
    }

    private static boolean isOwnMachine(String host) {
        try {
            var written = URI.create("http://" + host);
            return OWN_MACHINE.contains(written.getHost()) && host.equals(written.getAuthority());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
