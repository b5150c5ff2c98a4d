package org.tadamon.api.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.ledger.LedgerFixture.event;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadamon.api.ledger.LedgerSource.Part;

/** A reader at the end of the ledger … */
class LedgerOrderTest {

    /** Slows every other commit down after its positions are drawn, which is when readers used to run ahead. */
    private static final String SLOW_COMMITS = """
            CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                IF random() < 0.5 THEN PERFORM pg_sleep(0.03); END IF;
                RETURN NULL;
            END $$;
            CREATE CONSTRAINT TRIGGER slow AFTER INSERT ON ledger_event DEFERRABLE INITIALLY DEFERRED
                FOR EACH ROW EXECUTE FUNCTION slow()""";

    @Test
    void missesNothingThatTwoNodesCommitSlowly() throws Exception {
        try (var ledger = new LedgerFixture();
                var other = ledger.another();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            JdbcClient.create(ledger.database).sql(SLOW_COMMITS).update();
            int wanted = 400;
            var seen = threads.submit(() -> read(ledger, wanted));
            for (int i = 0; i < wanted; i++) {
                var engine = i % 2 == 0 ? ledger.engine : other;
                threads.submit(() -> engine.appendEvents(List.of(event(UUID.randomUUID(), 0))));
                Thread.sleep(1);
            }
            assertThat(seen.get(60, TimeUnit.SECONDS)).isEqualTo(ledger.stored());
        }
    }

    @Test
    void findsWhatIsRareAmongSignatures() throws Exception {
        try (var ledger = new LedgerFixture()) {
            var rare = UUID.randomUUID();
            for (int i = 0; i < 30; i++) {
                ledger.engine.appendEvents(List.of(event("signature", UUID.randomUUID(), 0)));
            }
            ledger.engine.appendEvents(List.of(event("petition", rare, 0)));
            try (var stream = ledger.source(Part.NOT_SIGNATURES).openStream(null)) {
                assertThat(stream.nextAvailable().trackingToken()).isEqualTo(new GlobalSequenceTrackingToken(31));
                assertThat(stream.hasNextAvailable(0, TimeUnit.MILLISECONDS)).isFalse();
            }
        }
    }

    @Test
    void doesNotWakeThoseWhoReadWhatIsRareForEverySignature() throws Exception {
        try (var ledger = new LedgerFixture()) {
            ledger.engine.appendEvents(List.of(event("petition", UUID.randomUUID(), 0)));
            var woken = new Semaphore(0);
            try (var stream = ledger.source(Part.NOT_SIGNATURES).openStream(null)) {
                stream.setOnAvailableCallback(woken::release);
                assertThat(stream.nextAvailable()).isNotNull();
                woken.drainPermits();
                for (int i = 0; i < 200; i++) {
                    ledger.engine.appendEvents(List.of(event("signature", UUID.randomUUID(), 0)));
                }
                ledger.engine.appendEvents(List.of(event("petition", UUID.randomUUID(), 0)));
                assertThat(stream.nextAvailable()).isNotNull();
                assertThat(woken.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
                assertThat(woken.availablePermits()).isZero();
            }
        }
    }

    private static List<String> read(LedgerFixture ledger, int wanted) throws Exception {
        var seen = new ArrayList<String>();
        try (var stream = ledger.source(Part.WHOLE).openStream(null)) {
            while (seen.size() < wanted && stream.hasNextAvailable(20, TimeUnit.SECONDS)) {
                var event = (org.axonframework.eventhandling.DomainEventMessage<?>) stream.nextAvailable();
                seen.add(event.getAggregateIdentifier() + "/" + event.getSequenceNumber());
            }
        }
        return seen;
    }
}
