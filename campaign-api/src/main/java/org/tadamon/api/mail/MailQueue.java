package org.tadamon.api.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;

/**
 * Gives out what is due, one mail at a time. Whoever has it holds its row until they have said what became of it, so no
 * two nodes ever have the same one; a node that dies lets go of it, and it is given out again. So a mail is handed over
 * twice only if a node died between handing it over and saying so.
 */
@Component
public class MailQueue {

    private static final String NEXT = """
            SELECT id, purpose, sealed_version, sealed, tries FROM mail_outbox
            WHERE state = 'waiting' AND due_at <= ? ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED""";

    /** What became of a mail. */
    public sealed interface Outcome {

        /** Why it was not handed over: a code, and a detail that names nobody; empty if it was. */
        default String reason() {
            return "";
        }
    }

    /** It was handed over. */
    public record Sent() implements Outcome {}

    /** It was not, and may be later. */
    public record Later(Instant dueAt, String reason) implements Outcome {}

    /** It was not, and is left to the operator. */
    public record Stuck(String reason) implements Outcome {}

    private record Row(UUID id, String purpose, int version, String sealed, int tries) {

        static Row of(ResultSet row, int number) throws SQLException {
            return new Row(
                    row.getObject(1, UUID.class), row.getString(2), row.getInt(3), row.getString(4), row.getInt(5));
        }
    }

    /**
     * A mail that is due.
     *
     * @param reference the same for the same mail, each time; says nothing
     * @param tries how often it was tried before
     */
    public record Due(MailOrder order, String reference, int tries) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final SealedOrders sealed;

    MailQueue(JdbcClient jdbc, TransactionTemplate transaction, SealedOrders sealed) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.sealed = sealed;
    }

    /** Has the next mail sent that is due; empty when none is. */
    public Optional<Outcome> next(Instant now, Function<Due, Outcome> sender) {
        return Objects.requireNonNull(transaction.execute(_ -> jdbc.sql(NEXT)
                .param(now.atOffset(ZoneOffset.UTC))
                .query(Row::of)
                .optional()
                .map(row -> mark(row, now, send(row, sender)))));
    }

    private Outcome send(Row row, Function<Due, Outcome> sender) {
        return read(row)
                .map(order -> sender.apply(new Due(order, reference(row.id), row.tries)))
                .orElseGet(() -> new Stuck("unreadable"));
    }

    /**
     * Empty where its secret is gone, or it is nothing we know: it must not stand in the way of all that come after.
     */
    private Optional<MailOrder> read(Row row) {
        try {
            return sealed.open(row.id, MailPurpose.valueOf(row.purpose), row.version, row.sealed);
        } catch (IllegalArgumentException | IllegalStateException | JacksonException unknown) {
            return Optional.empty();
        }
    }

    private String reference(UUID id) {
        return HexFormat.of().formatHex(sealed.tag(("reference|" + id).getBytes(UTF_8)), 0, 16);
    }

    private Outcome mark(Row row, Instant now, Outcome outcome) {
        switch (outcome) {
            case Sent() -> {
                jdbc.sql("UPDATE mail_outbox SET state = 'sent', sealed = NULL, reason = NULL, tries = tries + 1,"
                                + " ended_at = ? WHERE id = ?")
                        .params(now.atOffset(ZoneOffset.UTC), row.id)
                        .update();
                sealed.destroy(row.id);
            }
            case Later(var dueAt, var reason) ->
                jdbc.sql("UPDATE mail_outbox SET tries = tries + 1, due_at = ?, reason = ? WHERE id = ?")
                        .params(dueAt.atOffset(ZoneOffset.UTC), reason, row.id)
                        .update();
            case Stuck(var reason) ->
                jdbc.sql("UPDATE mail_outbox SET state = 'stuck', tries = tries + 1, reason = ?, ended_at = ?"
                                + " WHERE id = ?")
                        .params(reason, now.atOffset(ZoneOffset.UTC), row.id)
                        .update();
        }
        return outcome;
    }

    /** How many wait to be sent, now or later. */
    public long waiting() {
        return jdbc.sql("SELECT count(*) FROM mail_outbox WHERE state = 'waiting'")
                .query(Long.class)
                .single();
    }
}
