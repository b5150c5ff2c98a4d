package org.tadamon.api.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tadamon.api.mail.SealedOrders.Kept;
import org.tadamon.core.privacy.KeyRef;

/**
 * Gives out what is due, a few mails at a time. Whoever has them holds their rows until they have said what became of
 * each, so no two nodes ever have the same one; a node that dies lets go of them, and they are given out again. So a
 * mail is handed over twice only if a node died between handing it over and saying so.
 */
@Component
public class MailQueue {

    private static final String NEXT = """
            SELECT id, purpose, sealed_version, sealed, tries, scope, subject FROM mail_outbox
            WHERE state = 'waiting' AND due_at <= ? ORDER BY due_at LIMIT ? FOR UPDATE SKIP LOCKED""";

    /**
     * As many go together as are handed over in the time one commit takes: to a quick mail server dozens, to a slow one
     * one by one, so that a node that is killed has hardly any in its hands.
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

    private record Row(UUID id, Optional<Kept> kept, int tries, boolean isOwned) {

        static Row of(ResultSet row, int number) throws SQLException {
            var id = row.getObject(1, UUID.class);
            var scope = row.getObject(6, UUID.class);
            var owner = scope == null ? null : new KeyRef(scope, row.getObject(7, UUID.class));
            var inside = SealedOrders.inside(id, owner, row.getInt(3), row.getString(4));
            var kept = MailPurpose.named(row.getString(2)).map(purpose -> new Kept(id, purpose, inside));
            return new Row(id, kept, row.getInt(5), owner != null);
        }
    }

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final SealedOrders sealed;
    private final Outcomes outcomes;

    MailQueue(JdbcClient jdbc, TransactionTemplate transaction, SealedOrders sealed, Outcomes outcomes) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.sealed = sealed;
        this.outcomes = outcomes;
    }

    /** Has mail sent that is due, at most so many; tells what became of each, nothing when none is due. */
    public List<Outcome> some(Instant now, int most, Function<Due, Outcome> sender) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var rows = jdbc.sql(NEXT)
                    .params(now.atOffset(ZoneOffset.UTC), most)
                    .query(Row::of)
                    .list();
            return rows.isEmpty() ? List.of() : send(rows, now, sender);
        }));
    }

    private List<Outcome> send(List<Row> rows, Instant now, Function<Due, Outcome> sender) {
        var orders = sealed.open(rows.stream().flatMap(row -> row.kept.stream()).toList());
        var done = new ArrayList<Outcome>();
        var gone = new ArrayList<UUID>();
        long began = System.nanoTime();
        for (var row : rows) {
            if (System.nanoTime() - began > TOGETHER.toNanos()) {
                break;
            }
            var outcome = send(row, orders.get(row.id), sender);
            done.add(outcome);
            if (row.isOwned && (outcome instanceof Sent || outcome instanceof Forgotten)) {
                gone.add(row.id);
            } else {
                outcomes.mark(row.id, now, outcome);
            }
        }
        outcomes.delete(gone);
        return done;
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
