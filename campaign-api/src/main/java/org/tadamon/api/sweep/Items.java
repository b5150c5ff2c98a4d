package org.tadamon.api.sweep;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tadamon.core.signature.SignatureId;

/** Keeps which signatures work is about, and which of them were gone through. */
@Component
@DependsOnDatabaseInitialization
public class Items {

    private static final RowMapper<Item> ROW = (row, _) -> new Item(
            new SignatureId(Objects.requireNonNull(row.getObject("signature", UUID.class))),
            row.getLong("position"),
            row.getString("held_for"),
            row.getBoolean("counted"),
            row.getString("area"));

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Items(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** How far an item has come. */
    public enum State {
        FOUND,
        DONE,
        UNDONE;

        String stored() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** It is about these and no others, all or none. */
    public void replace(UUID subject, List<Item> items) {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("DELETE FROM sweep_item WHERE subject = ?").param(subject).update();
            add(subject, items);
        });
    }

    /** It is about these as well; one that is there already stays as it is. */
    public void add(UUID subject, List<Item> items) {
        jdbc.sql("""
                INSERT INTO sweep_item (subject, signature, position, held_for, counted, area)
                SELECT ?, * FROM unnest(?::uuid[], ?::bigint[], ?::text[], ?::boolean[], ?::text[])
                ON CONFLICT DO NOTHING""")
                .params(
                        subject,
                        items.stream().map(item -> item.signature().value()).toArray(UUID[]::new),
                        items.stream().map(Item::position).toArray(Long[]::new),
                        items.stream().map(Item::heldFor).toArray(String[]::new),
                        items.stream().map(Item::counted).toArray(Boolean[]::new),
                        items.stream().map(Item::areaCode).toArray(String[]::new))
                .update();
    }

    /** The next that were not gone through yet, all of the first of these states there are any of. */
    public List<Item> next(UUID subject, List<State> states, int limit) {
        return states.stream()
                .map(state -> next(subject, state, limit))
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Of one state: of several at once the index would not know the order, and all would be sorted for each part. */
    private List<Item> next(UUID subject, State state, int limit) {
        return jdbc.sql("""
                SELECT signature, position, held_for, counted, area FROM sweep_item
                WHERE subject = ? AND state = ? ORDER BY position, signature LIMIT ?""").params(subject, state.stored(), limit).query(ROW).list();
    }

    /** These were gone through. */
    public void mark(Sweep sweep, List<Item> items, State state) {
        transaction.executeWithoutResult(_ -> {
            mark(sweep.subject(), items, state);
            jdbc.sql("UPDATE sweep SET done = done + ? WHERE id = ?")
                    .params(items.size(), sweep.id())
                    .update();
        });
    }

    /** These were gone through, apart from any work that was ordered. */
    public void mark(UUID subject, List<Item> items, State state) {
        jdbc.sql("UPDATE sweep_item SET state = ? WHERE subject = ? AND signature = ANY(?)")
                .params(
                        state.stored(),
                        subject,
                        items.stream().map(item -> item.signature().value()).toArray(UUID[]::new))
                .update();
    }

    /** How many there are. */
    public long count(UUID subject) {
        return jdbc.sql("SELECT count(*) FROM sweep_item WHERE subject = ?")
                .param(subject)
                .query(Long.class)
                .single();
    }

    /** A page of them, in the order of the ledger, after a position. */
    public List<Item> page(UUID subject, long after, int limit) {
        return jdbc.sql("""
                SELECT signature, position, held_for, counted, area FROM sweep_item
                WHERE subject = ? AND position > ? ORDER BY position LIMIT ?""").params(subject, after, limit).query(ROW).list();
    }
}
