package org.tadamon.api.signin;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.api.secret.Code;
import org.tadamon.api.secret.Secret;
import org.tadamon.api.vault.TokenSeal;

/**
 * What was asked for in which browser and is not yet shown to be right, in PostgreSQL, so that it ends on whichever
 * node and after a restart. A browser has one for each use: asking again replaces the one before.
 */
@Component
@DependsOnDatabaseInitialization
public class PendingSignIns {

    /** How long a code and a link work. */
    static final Duration LIVES = Duration.ofMinutes(10);
    /** How many wrong codes are taken before even the right one is refused. */
    static final int TRIES = 5;

    /** What somebody has asked for. */
    public enum Use {
        /** To sign in. */
        SIGN_IN,
        /** To show that it is still them. */
        STEP_UP,
        /** To see everything that is held about an address. */
        MY_DATA
    }

    /** What is sent to whoever can read the mail: either of them shows it. */
    public record Sent(String code, Secret link) {
        @Override
        public String toString() {
            return "<sent>";
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    PendingSignIns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Begins, in this browser. */
    public Sent begin(Secret browser, Use use, Asking asking) {
        jdbc.sql("DELETE FROM pending_sign_in WHERE expires_at <= ?")
                .param(now())
                .update();
        var sent = new Sent(Code.draw(), Secret.draw());
        jdbc.sql("""
                        INSERT INTO pending_sign_in (browser, use, link, code, asking, tries_left, expires_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (browser, use) DO UPDATE SET link = EXCLUDED.link,
                        code = EXCLUDED.code, asking = EXCLUDED.asking, tries_left = EXCLUDED.tries_left,
                        expires_at = EXCLUDED.expires_at""")
                .params(
                        browser.hash(),
                        use.name(),
                        sent.link().hash(),
                        proof(browser, sent.code()),
                        sealed(browser, use).seal(asking.written()),
                        TRIES,
                        now().plus(LIVES))
                .update();
        return sent;
    }

    /** What was asked for, once, for the link that was sent; empty for anything else. */
    public Optional<Asking> end(Secret browser, Use use, Secret link) {
        return jdbc.sql("DELETE FROM pending_sign_in WHERE browser = ? AND use = ? AND link = ? AND tries_left > 0"
                        + " AND expires_at > ? RETURNING asking")
                .params(browser.hash(), use.name(), link.hash(), now())
                .query((row, _) -> row.getBytes(1))
                .optional()
                .flatMap(kept -> open(browser, use, kept));
    }

    /** What was asked for, once, for the code that was sent. Every try is counted before it is looked at. */
    public Optional<Asking> end(Secret browser, Use use, String code) {
        var right = jdbc.sql("UPDATE pending_sign_in SET tries_left = tries_left - 1 WHERE browser = ? AND use = ?"
                        + " AND tries_left > 0 AND expires_at > ? RETURNING code")
                .params(browser.hash(), use.name(), now())
                .query((row, _) -> row.getBytes(1))
                .optional()
                .filter(known -> MessageDigest.isEqual(known, proof(browser, code)));
        return right.flatMap(known -> jdbc.sql(
                        "DELETE FROM pending_sign_in WHERE browser = ? AND use = ? AND code = ? RETURNING asking")
                .params(browser.hash(), use.name(), known)
                .query((row, _) -> row.getBytes(1))
                .optional()
                .flatMap(kept -> open(browser, use, kept)));
    }

    /** A code is short; made together with the browser's secret, it cannot be found out from what is kept. */
    private static byte[] proof(Secret browser, String code) {
        return browser.proof("code " + code);
    }

    private static Optional<Asking> open(Secret browser, Use use, byte[] kept) {
        return sealed(browser, use).open(kept).map(Asking::read);
    }

    private static TokenSeal sealed(Secret browser, Use use) {
        return TokenSeal.of(browser.proof("asking"), use.name());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
