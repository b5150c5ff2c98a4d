package org.tadamon.api.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.api.mail.SealedOrders.Kept;
import org.tadamon.core.privacy.KeyRef;

/**
 * Gives out what is due, some mails at a time. Whoever takes them has them to themselves for half a minute, so no two
 * nodes have the same one and no connection to the database waits for a mail server; a node that dies leaves them to
 * others when that is over. What became of them is written down as soon as a commit is worth it, so a mail is handed
 * over twice only if a node died in the moment between handing it over and saying so.
 */
@Component
public class MailQueue {

    private static final String TAKE = """
            UPDATE mail_outbox m SET due_at = ?
            FROM (SELECT id, due_at FROM mail_outbox WHERE state = 'waiting' AND due_at <= ?
                    ORDER BY due_at LIMIT ? FOR UPDATE SKIP LOCKED) n
            WHERE m.id = n.id
            RETURNING m.id, purpose, sealed_version, sealed, tries, scope, subject, n.due_at""";

    /** How long mails are kept from others; whoever has not come to some by half of it gives them back. */
    static final Duration HAD_FOR = Duration.ofSeconds(30);

    /**
     * What was handed over in this time is written down together; where writing it takes longer, in that time, so that
     * no more is spent on writing than on sending. To a slow mail server that is one by one.
     */
    private static final Duration TOGETHER = Duration.ofMillis(10);

    /** What became of a mail. */
    public sealed interface Outcome {

        /** Why it was not handed over: a code, and a detail that names nobody; empty if it was. */
        default String reason() {
            return "";
        }
    }

    /** It was handed over. */
    public record Sent() implements Outcome {}

    /** Whoever it was for is forgotten, and it with them. */
    public record Forgotten() implements Outcome {}

    /** It was not, and may be later. */
    public record Later(Instant dueAt, String reason) implements Outcome {}

    /** It was not, and is left to the operator. */
    public record Stuck(String reason) implements Outcome {}

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

    /** Has mail sent that is due, at most so many; tells what became of each, nothing when none is due. */
    public List<Outcome> some(Instant now, int most, Function<Due, Outcome> sender) {
        var rows = take(now, most);
        var orders = sealed.open(rows.stream().flatMap(row -> row.kept.stream()).toList());
        var book = outcomes.book(now);
        long began = System.nanoTime();
        int at = 0;
        while (at < rows.size() && System.nanoTime() - began < HAD_FOR.toNanos() / 2) {
            var row = rows.get(at++);
            book.note(row.id, row.isOwned, send(row, orders.get(row.id), sender));
            if (book.openFor() > Math.max(TOGETHER.toNanos(), book.lastTook())) {
                book.write();
            }
        }
        book.write();
        rows.subList(at, rows.size()).forEach(row -> outcomes.giveBack(row.id, row.dueAt));
        return book.all();
    }

    private List<Row> take(Instant now, int most) {
        return jdbc
                .sql(TAKE)
                .params(now.plus(HAD_FOR).atOffset(ZoneOffset.UTC), now.atOffset(ZoneOffset.UTC), most)
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
