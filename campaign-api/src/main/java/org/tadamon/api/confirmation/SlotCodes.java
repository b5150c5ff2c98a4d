package org.tadamon.api.confirmation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.api.grouping.Columns;
import org.tadamon.api.grouping.GroupWriter;

/**
 * Which code of a signature works, and how often it may still be tried. Everybody who types one at the same time shares
 * a statement and a commit.
 */
@Component
@DependsOnDatabaseInitialization
class SlotCodes implements AutoCloseable {

    /** How many mails tell one code. */
    static final int MAILS = 5;

    /** So many that nobody who is not meant can use them up; forty bits stand a billion times more. */
    static final int TRIES = 50;

    private static final int GROUP = 512;
    private static final int CAPACITY = 8_192;
    private static final String FIELDS = " s.signature, s.petition, s.round, s.code_until, v.epoch, v.wrapped";

    /** Those of one group that try the same code count one by one. */
    private static final String COUNT = """
            UPDATE signature_slot s SET tries = s.tries - a.many
            FROM (SELECT signature, count(*) AS many FROM unnest(?::uuid[]) AS u (signature) GROUP BY signature) a
                 JOIN vault_secret v ON v.subject = a.signature
            WHERE s.signature = a.signature AND s.tries >= a.many AND s.code_until > ? RETURNING""" + FIELDS;

    /** A code lives on until it is too old or was tried too often; then there is another. */
    private static final String RENEW = """
            UPDATE signature_slot s SET round = CASE WHEN l.live THEN s.round ELSE s.round + 1 END,
                tries = CASE WHEN l.live THEN s.tries ELSE :tries END,
                mails = CASE WHEN s.confirmed AND NOT l.live THEN 1 ELSE s.mails + 1 END,
                taken_at = CASE WHEN s.confirmed AND NOT l.live THEN :now ELSE s.taken_at END,
                confirmed = s.confirmed AND l.live,
                code_until = CASE WHEN l.live THEN s.code_until ELSE :until END
            FROM (SELECT signature, coalesce(code_until > :now AND tries > 0, false) AS live FROM signature_slot
                    WHERE signature = :signature FOR UPDATE) l JOIN vault_secret v ON v.subject = l.signature
            WHERE s.signature = l.signature AND (s.mails < :mails OR s.confirmed AND NOT l.live) RETURNING""" + FIELDS;

    /**
     * A signature with its secret, still wrapped.
     *
     * @param live whether its code works now
     */
    record Kept(UUID signature, UUID petition, int round, boolean live, int epoch, byte[] wrapped) {}

    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final GroupWriter<UUID, Optional<Kept>> counting;

    SlotCodes(DataSource dataSource, JdbcClient jdbc, Clock clock) {
        this.dataSource = dataSource;
        this.jdbc = jdbc;
        this.clock = clock;
        this.counting = new GroupWriter<>("code-counter", GROUP, CAPACITY, this::count);
    }

    /** Counts one more try, before it is looked at; empty where nothing can be tried. */
    Optional<Kept> tried(UUID signature) {
        return counting.write(signature);
    }

    /** There is a code to be told from now on, the same or a new one; empty when it was told often enough. */
    Optional<Kept> renew(UUID signature, Duration lives) {
        return jdbc.sql(RENEW)
                .param("now", now())
                .param("until", now().plus(lives))
                .param("tries", TRIES)
                .param("mails", MAILS)
                .param("signature", signature)
                .query((row, _) -> kept(row))
                .optional();
    }

    /** Whether nobody has asked for anything since it was given. */
    boolean isUntouched(UUID signature) {
        return jdbc.sql("SELECT mails <= 1 AND NOT confirmed FROM signature_slot WHERE signature = ?")
                .param(signature)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** What is kept of a signature; empty once its person was forgotten. */
    Optional<Kept> find(UUID signature) {
        return jdbc.sql("SELECT" + FIELDS
                        + " FROM signature_slot s JOIN vault_secret v ON v.subject = s.signature WHERE s.signature = ?")
                .param(signature)
                .query((row, _) -> kept(row))
                .optional();
    }

    @Override
    public void close() {
        counting.close();
    }

    private List<Optional<Kept>> count(List<UUID> group) throws SQLException {
        try (var connection = dataSource.getConnection();
                var count = connection.prepareStatement(COUNT)) {
            new Columns<>(count, group).add("uuid", signature -> signature);
            count.setObject(2, now());
            var found = new HashMap<UUID, Kept>();
            try (var rows = count.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getObject(1, UUID.class), kept(rows));
                }
            }
            return group.stream()
                    .map(signature -> Optional.ofNullable(found.get(signature)))
                    .toList();
        }
    }

    private Kept kept(ResultSet row) throws SQLException {
        var until = row.getObject(4, OffsetDateTime.class);
        return new Kept(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getInt(3),
                until != null && until.isAfter(now()),
                row.getInt(5),
                row.getBytes(6));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
