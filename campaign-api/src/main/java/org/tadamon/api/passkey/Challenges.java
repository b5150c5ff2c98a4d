package org.tadamon.api.passkey;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Component;
import org.tadamon.api.secret.Secret;

/** What a device was asked to sign, in which browser: once, and for minutes. */
@Component
@DependsOnDatabaseInitialization
class Challenges {

    private static final Duration LIVES = Duration.ofMinutes(5);

    /** What it is signed for. */
    enum Use {
        REGISTER,
        SIGN_IN,
        STEP_UP
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    Challenges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void keep(Secret browser, Use use, Bytes challenge) {
        jdbc.sql("DELETE FROM pending_passkey WHERE expires_at <= ?")
                .param(now())
                .update();
        jdbc.sql(
                        "INSERT INTO pending_passkey (browser, use, challenge, expires_at) VALUES (?, ?, ?, ?) ON CONFLICT"
                                + " (browser, use) DO UPDATE SET challenge = EXCLUDED.challenge, expires_at = EXCLUDED.expires_at")
                .params(browser.hash(), use.name(), challenge.getBytes(), now().plus(LIVES))
                .update();
    }

    Optional<Bytes> take(Secret browser, Use use) {
        return jdbc.sql("DELETE FROM pending_passkey WHERE browser = ? AND use = ? AND expires_at > ?"
                        + " RETURNING challenge")
                .params(browser.hash(), use.name(), now())
                .query((row, _) -> new Bytes(row.getBytes(1)))
                .optional();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
