package org.tadamon.api.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tadamon.core.account.AccountId;

/** What could not be sent: kept for 30 days, to be tried again or discarded by whoever runs the platform. */
@Component
public class StuckMails {

    /** After how long it is discarded by itself, and nobody can read it any more. */
    public static final Duration KEPT = Duration.ofDays(30);

    private static final AccountId BY_ITSELF = new AccountId(new UUID(0, 0));
    private static final int AT_ONCE = 500;
    private static final String ONE_OR_ALL = " WHERE state = 'stuck' AND (?::uuid IS NULL OR id = ?)";

    /**
     * A mail nobody tries to send any more. Whom it is for is not told, and what it says neither.
     *
     * @param reason why the last try failed: a code, and the number the mail server answered with, if it did
     * @param since when it was given up
     */
    public record StuckMail(UUID id, MailPurpose purpose, Instant orderedAt, int tries, String reason, Instant since) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final SealedOrders sealed;
    private final Bell bell;
    private final Clock clock;

    StuckMails(JdbcClient jdbc, TransactionTemplate transaction, SealedOrders sealed, Bell bell, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.sealed = sealed;
        this.bell = bell;
        this.clock = clock;
    }

    /** Those given up last come first; those after one of them on the next page. */
    public List<StuckMail> list(@Nullable UUID after, int limit) {
        return jdbc.sql("""
                        SELECT id, purpose, ordered_at, tries, reason, ended_at FROM mail_outbox WHERE state = 'stuck'
                        AND (?::uuid IS NULL OR (ended_at, id) < (SELECT ended_at, id FROM mail_outbox WHERE id = ?))
                        ORDER BY ended_at DESC, id DESC LIMIT ?""")
                .param(after)
                .param(after)
                .param(limit)
                .query(StuckMails::read)
                .list();
    }

    /** How many there are. */
    public long count() {
        return jdbc.sql("SELECT count(*) FROM mail_outbox WHERE state = 'stuck'")
                .query(Long.class)
                .single();
    }

    /** Tries one of them again, or all of them for {@code null}, as if for the first time. Safe to repeat. */
    public int retry(@Nullable UUID one) {
        int many = jdbc.sql(
                        "UPDATE mail_outbox SET state = 'waiting', tries = 0, due_at = ?, ended_at = NULL" + ONE_OR_ALL)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(one)
                .param(one)
                .update();
        bell.ring();
        return many;
    }

    /** Gives one up for good: nobody can read it any more. That it was there is kept, and who did this. */
    public boolean discard(UUID one, AccountId by) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            int many = jdbc.sql(
                            "UPDATE mail_outbox SET state = 'discarded', sealed = NULL, person = NULL, ended_at = ?,"
                                    + " ended_by = ? WHERE state = 'stuck' AND id = ?")
                    .params(clock.instant().atOffset(ZoneOffset.UTC), by.value(), one)
                    .update();
            if (many == 1) {
                sealed.destroy(one);
            }
            return many == 1;
        }));
    }

    /** Forgets what need not be known any more: whom mail went to a day ago, and what has been stuck for too long. */
    public void forget() {
        var now = clock.instant();
        jdbc.sql("UPDATE mail_outbox SET person = NULL WHERE person IS NOT NULL AND ordered_at <= ?")
                .param(now.minus(MailDesk.LATELY).atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("DELETE FROM mail_outbox WHERE state = 'sent' AND ended_at <= ? AND ordered_at <= ?")
                .param(now.minus(MailDesk.LATELY).atOffset(ZoneOffset.UTC))
                .param(now.minus(MailDesk.LATELY).atOffset(ZoneOffset.UTC))
                .update();
        tooOld(now).forEach(one -> discard(one, BY_ITSELF));
    }

    private List<UUID> tooOld(Instant now) {
        return jdbc.sql("SELECT id FROM mail_outbox WHERE state = 'stuck' AND ended_at <= ? LIMIT ?")
                .params(now.minus(KEPT).atOffset(ZoneOffset.UTC), AT_ONCE)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private static StuckMail read(ResultSet row, int number) throws SQLException {
        return new StuckMail(
                row.getObject(1, UUID.class),
                MailPurpose.valueOf(row.getString(2)),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getInt(4),
                row.getString(5),
                row.getObject(6, OffsetDateTime.class).toInstant());
    }
}
