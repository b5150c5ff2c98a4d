package org.tadamon.api.inside;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.tadamon.api.settings.Settings;

/**
 * The platform's own address, where it must be known for sure: what a request says its host is, anybody can write, and
 * a link to it in somebody else's mail would hand their token over. So it is believed only on one's own machine.
 */
@Component
public class OwnAddress {

    private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final @Nullable String publicUrl;

    OwnAddress(Settings settings) {
        publicUrl = settings.publicUrl();
    }

    /** Without a slash at its end; empty where it is not known. */
    public Optional<String> of(HttpServletRequest request) {
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
