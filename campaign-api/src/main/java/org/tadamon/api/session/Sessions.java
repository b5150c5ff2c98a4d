package org.tadamon.api.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.api.account.ForgetsAccounts;
import org.tadamon.api.secret.Secret;
import org.tadamon.core.account.AccountId;

/**
 * Who is signed in where, in PostgreSQL: any node knows it, and a restart forgets nobody. A session is found by the
 * hash of a secret only its browser holds.
 */
@Component
@DependsOnDatabaseInitialization
public class Sessions implements ForgetsAccounts {

    /** How long a session lasts that nobody uses. */
    static final Duration IDLE = Duration.ofHours(12);
    /** How long a session lasts at most. */
    static final Duration LONGEST = Duration.ofDays(7);
    /** How long somebody who showed that it is still them may do what needs it. */
    static final Duration STEPPED_UP = Duration.ofMinutes(10);
    /** How exactly is remembered when a session was used. */
    private static final Duration NOTED = Duration.ofMinutes(1);

    private static final String COLUMNS = "name, account, begun_at, seen_at, stepped_up_at, device";

    private final JdbcClient jdbc;
    private final Clock clock;

    Sessions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Begins one, for whoever showed a moment ago who they are, and forgets those that have ended. */
    public Secret begin(AccountId account, String device) {
        var now = clock.instant();
        jdbc.sql("DELETE FROM account_session WHERE seen_at < ? OR begun_at < ?")
                .params(at(now.minus(IDLE)), at(now.minus(LONGEST)))
                .update();
        var secret = Secret.draw();
        jdbc.sql("INSERT INTO account_session (id, " + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(secret.hash(), UUID.randomUUID(), account.value(), at(now), at(now), at(now), device)
                .update();
        return secret;
    }

    /** The session of this secret, while it lasts; and notes that it was used. */
    Optional<Session> find(Secret secret) {
        var now = clock.instant();
        var found = jdbc.sql(
                        "SELECT " + COLUMNS + " FROM account_session WHERE id = ? AND seen_at >= ? AND begun_at >= ?")
                .params(secret.hash(), at(now.minus(IDLE)), at(now.minus(LONGEST)))
                .query(Sessions::read)
                .optional();
        if (found.isPresent() && found.get().seenAt().isBefore(now.minus(NOTED))) {
            jdbc.sql("UPDATE account_session SET seen_at = ? WHERE id = ?")
                    .params(at(now), secret.hash())
                    .update();
        }
        return found;
    }

    /** Whether it was shown a moment ago that it is still the same person. */
    boolean isSteppedUp(Session session) {
        var at = session.steppedUpAt();
        return at != null && clock.instant().isBefore(at.plus(STEPPED_UP));
    }

    /** It was just shown that it is still the same person. */
    public void stepUp(Session session) {
        jdbc.sql("UPDATE account_session SET stepped_up_at = ? WHERE name = ?")
                .params(at(clock.instant()), session.name())
                .update();
    }

    /** Where an account is signed in, the latest first. */
    public List<Session> of(AccountId account) {
        var now = clock.instant();
        return jdbc.sql("SELECT " + COLUMNS + " FROM account_session WHERE account = ? AND seen_at >= ?"
                        + " AND begun_at >= ? ORDER BY begun_at DESC, name")
                .params(account.value(), at(now.minus(IDLE)), at(now.minus(LONGEST)))
                .query(Sessions::read)
                .list();
    }

    /** Ends one of an account's sessions, if it is one of its own. */
    public void end(AccountId account, UUID name) {
        jdbc.sql("DELETE FROM account_session WHERE account = ? AND name = ?")
                .params(account.value(), name)
                .update();
    }

    /** Ends all of an account's sessions. */
    @Override
    public void forget(AccountId account) {
        jdbc.sql("DELETE FROM account_session WHERE account = ?")
                .param(account.value())
                .update();
    }

    private static Session read(ResultSet row, int number) throws SQLException {
        var steppedUp = row.getObject(5, OffsetDateTime.class);
        return new Session(
                row.getObject(1, UUID.class),
                new AccountId(row.getObject(2, UUID.class)),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                steppedUp == null ? null : steppedUp.toInstant(),
                row.getString(6));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
