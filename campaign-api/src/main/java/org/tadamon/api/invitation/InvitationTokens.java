package org.tadamon.api.invitation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.core.organisation.InvitationId;
import org.tadamon.core.organisation.OrganisationId;

/**
 * What opens invitations: 256 random bits each, of which the hash is kept. Whether one still opens is not asked here.
 */
@Component
@DependsOnDatabaseInitialization
class InvitationTokens {

    /** What comes before the token in a link, and with it when a person pastes it. */
    static final String MARK = "invitation.";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Clock clock;

    InvitationTokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Which invitation a token is for. */
    record Opened(OrganisationId organisation, InvitationId invitation) {}

    /** A new token for an invitation; tokens whose time has been over for a day are forgotten. */
    String draw(OrganisationId organisation, InvitationId invitation, Instant expiresAt) {
        jdbc.sql("DELETE FROM invitation_token WHERE expires_at < ?")
                .param(clock.instant().atOffset(ZoneOffset.UTC).minusDays(1))
                .update();
        var bits = new byte[32];
        RANDOM.nextBytes(bits);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        jdbc.sql("INSERT INTO invitation_token (sha256, organisation, invitation, expires_at) VALUES (?, ?, ?, ?)")
                .params(hash(token), organisation.value(), invitation.value(), expiresAt.atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }

    /** The invitation of what somebody brings: a token, or a whole link that ends with one. */
    Optional<Opened> open(String brought) {
        var token = brought.strip();
        return jdbc.sql("SELECT organisation, invitation FROM invitation_token WHERE sha256 = ?")
                .param(hash(token.substring(token.lastIndexOf('.') + 1)))
                .query((row, _) -> new Opened(
                        new OrganisationId(row.getObject(1, UUID.class)),
                        new InvitationId(row.getObject(2, UUID.class))))
                .optional();
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException("every Java platform has SHA-256", every);
        }
    }
}
