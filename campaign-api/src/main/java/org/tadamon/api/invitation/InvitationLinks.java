package org.tadamon.api.invitation;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.tadamon.api.settings.Settings;

/**
 * The addresses of invitations. What a request says its host is, anybody can write: to whoever asked it is told back,
 * but it goes into somebody else's mail on one's own machine only.
 */
@Component
class InvitationLinks {

    private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final @Nullable String publicUrl;

    InvitationLinks(Settings settings) {
        publicUrl = settings.publicUrl();
    }

    /** The link to show. */
    String shown(String language, String token) {
        return base() + "/" + language + "/organise/join#" + InvitationTokens.MARK + token;
    }

    /** The link to mail; empty where the platform does not know its own address. */
    Optional<String> mailed(String language, String token) {
        return publicUrl != null || OWN_MACHINE.contains(URI.create(base()).getHost())
                ? Optional.of(shown(language, token))
                : Optional.empty();
    }

    private String base() {
        return publicUrl != null
                ? publicUrl
                : ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }
}
