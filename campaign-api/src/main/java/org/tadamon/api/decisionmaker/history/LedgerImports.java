package org.tadamon.api.decisionmaker.history;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.function.Consumer;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.api.ledger.LedgerSource.Part;
import org.tadamon.core.decisionmaker.DecisionMakerEvent.DecisionMakersImported;

/** Reads the lists of decision makers that were imported from the ledger. */
@Component
@DependsOnDatabaseInitialization
class LedgerImports {

    private static final String NAME = "decision-maker.imported";
    private static final String AMONG_WHAT_IS_RARE =
            " FROM ledger_event WHERE " + Part.NOT_SIGNATURES.condition() + " AND name = '" + NAME + "' ";

    private final JdbcClient jdbc;
    private final Serializer serializer;

    LedgerImports(JdbcClient jdbc, Serializer serializer) {
        this.jdbc = jdbc;
        this.serializer = serializer;
    }

    /** One of them. */
    record Imported(long position, Instant at, DecisionMakersImported event) {}

    /** Where the last of them stands; -1 where there is none. */
    long last() {
        return jdbc.sql("SELECT coalesce(max(position), -1)" + AMONG_WHAT_IS_RARE)
                .query(Long.class)
                .single();
    }

    /**
     * Each of them, in their order.
     *
     * @param before the first instant that is not looked at
     */
    void forEach(Instant before, Consumer<Imported> each) {
        jdbc.sql("SELECT position, occurred_at, payload" + AMONG_WHAT_IS_RARE + "AND occurred_at < ? ORDER BY position")
                .param(Timestamp.from(before))
                .query(row -> {
                    var at = Objects.requireNonNull(row.getObject(2, OffsetDateTime.class));
                    each.accept(new Imported(row.getLong(1), at.toInstant(), read(row.getBytes(3))));
                });
    }

    private DecisionMakersImported read(byte[] payload) {
        return Objects.requireNonNull(
                serializer.deserialize(new SimpleSerializedObject<>(payload, byte[].class, NAME, null)));
    }
}
