package org.tadamon.api.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.api.mail.Outcome.Forgotten;
import org.tadamon.api.mail.Outcome.Stuck;
import org.tadamon.api.mail.SealedOrders.Kept;
import org.tadamon.core.privacy.KeyRef;

/**
 * Gives out what is due, some mails at a time. Whoever takes them has them to themselves for a while, so no two nodes
 * have the same one and no connection to the database waits for a mail server; a node that dies leaves them to others
 * when that is over. What became of them is written down as soon as a commit is worth it. So a mail is handed over
 * twice only if a node died, or lost the database, between handing it over and saying so, or if that took longer than
 * it had it.
 */
@Component
public class MailQueue {

    private static final String TAKE = """
            UPDATE mail_outbox m SET due_at = ?
            FROM (SELECT id, due_at, set_config('synchronous_commit', 'off', true) FROM mail_outbox
                    WHERE state = 'waiting' AND due_at <= ? ORDER BY due_at LIMIT ? FOR UPDATE SKIP LOCKED) n
            WHERE m.id = n.id
            RETURNING m.id, purpose, sealed_version, sealed, tries, scope, subject, n.due_at""";

    /**
     * What was handed over in this time is written down together; where writing it takes longer, in that time, so that
     * no more is spent on writing than on sending. To a slow mail server that is one by one.
     */
    private static final Duration TOGETHER = Duration.ofMillis(10);

    /**
     * A mail that is due.
     *
     * @param reference the same for the same mail, each time; says nothing
     * @param tries how often it was tried before
     */
    public record Due(MailOrder order, String reference, int tries) {}

    private record Row(UUID id, Optional<Kept> kept, int tries, boolean isOwned, OffsetDateTime dueAt) {

        static Row of(ResultSet row, int number) throws SQLException {
            var id = row.getObject(1, UUID.class);
            var scope = row.getObject(6, UUID.class);
            var owner = scope == null ? null : new KeyRef(scope, row.getObject(7, UUID.class));
            var inside = SealedOrders.inside(id, owner, row.getInt(3), row.getString(4));
            var kept = MailPurpose.named(row.getString(2)).map(purpose -> new Kept(id, purpose, inside));
            return new Row(id, kept, row.getInt(5), owner != null, row.getObject(8, OffsetDateTime.class));
        }
    }

    private final JdbcClient jdbc;
    private final SealedOrders sealed;
    private final Outcomes outcomes;

    MailQueue(JdbcClient jdbc, SealedOrders sealed, Outcomes outcomes) {
        this.jdbc = jdbc;
        this.sealed = sealed;
        this.outcomes = outcomes;
    }

    /**
     * What somebody takes.
     *
     * @param most how many
     * @param hadFor how long they have them to themselves; what they have not begun by a quarter of it they give back
     * @param goOn whether to begin another
     */
    public record Taking(Instant now, int most, Duration hadFor, BooleanSupplier goOn) {

        private OffsetDateTime until() {
            return now.plus(hadFor).truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        }
    }

    /** Has mail sent that is due; tells what became of each, nothing when none is due. */
    public List<Outcome> some(Taking taking, Function<Due, Outcome> sender) {
        var rows = take(taking);
        var orders = sealed.open(rows.stream().flatMap(row -> row.kept.stream()).toList());
        var book = outcomes.book(taking.now, taking.until());
        long began = System.nanoTime();
        int at = 0;
        try {
            while (at < rows.size() && (at == 0 || taking.goOn.getAsBoolean()) && !isLate(began, taking)) {
                var row = rows.get(at++);
                book.note(row.id, row.isOwned, send(row, orders.get(row.id), sender));
                if (book.isWorthWriting(TOGETHER)) {
                    book.write();
                }
            }
        } finally {
            book.write();
            rows.subList(at, rows.size()).forEach(row -> book.giveBack(row.id, row.dueAt));
        }
        return book.all();
    }

    private static boolean isLate(long began, Taking taking) {
        return System.nanoTime() - began > taking.hadFor.toNanos() / 4;
    }

    private List<Row> take(Taking taking) {
        return jdbc
                .sql(TAKE)
                .params(taking.until(), taking.now.atOffset(ZoneOffset.UTC), taking.most)
                .query(Row::of)
                .list()
                .stream()
                .sorted(Comparator.comparing(Row::dueAt))
                .toList();
    }

    /** Of one whose secret is gone, its person was forgotten; or it is one that should never have been kept. */
    private Outcome send(Row row, @Nullable MailOrder order, Function<Due, Outcome> sender) {
        if (order == null) {
            return row.isOwned ? new Forgotten() : new Stuck("unreadable");
        }
        return sender.apply(new Due(order, reference(row.id), row.tries));
    }

    private String reference(UUID id) {
        return HexFormat.of().formatHex(sealed.tag(("reference|" + id).getBytes(UTF_8)), 0, 16);
    }

    /** How many wait to be sent, now or later. */
    public long waiting() {
        return jdbc.sql("SELECT count(*) FROM mail_outbox WHERE state = 'waiting'")
                .query(Long.class)
                .single();
    }
}
