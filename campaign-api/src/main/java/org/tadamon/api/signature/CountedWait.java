package org.tadamon.api.signature;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.api.shown.Shown;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.signature.SignatureId;
import org.tadamon.projections.signaturecount.SignatureCountQueries;

/** Waits until a signature is in the count, so that whoever has signed sees a number that includes them. */
@Component
public class CountedWait {

    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final Duration STEP = Duration.ofMillis(25);

    private final JdbcClient jdbc;
    private final SignatureCountQueries counts;

    CountedWait(JdbcClient jdbc, SignatureCountQueries counts) {
        this.jdbc = jdbc;
        this.counts = counts;
    }

    /** Returns as soon as the count has taken it in, and after five seconds in any case. */
    public void await(PetitionId petition, SignatureId signature) {
        jdbc.sql("SELECT position, occurred_at FROM ledger_event WHERE aggregate = ? ORDER BY sequence DESC LIMIT 1")
                .param(signature.value())
                .query((row, _) -> new Last(row.getLong(1), row.getObject(2, OffsetDateTime.class)))
                .optional()
                .ifPresent(last -> await(petition, signature.value(), last));
    }

    private record Last(long position, OffsetDateTime at) {}

    private void await(PetitionId petition, UUID signature, Last last) {
        Shown.within(
                LONGEST,
                STEP,
                () -> counts.hasCounted(petition, signature.toString(), last.at.toInstant(), last.position));
    }
}
