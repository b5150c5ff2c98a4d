package org.tadamon.api.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.privacy.Personal;

/** The epochs of keys … */
class EpochsTest {

    private static final Logger LOG = LoggerFactory.getLogger(EpochsTest.class);

    private static final Duration LENGTH = Duration.ofDays(14);
    private static final Instant LATER = Instant.now().plus(LENGTH).plus(Duration.ofHours(1));
    private static final Instant RETIRED = LATER.plus(Epochs.UNTIL_RETIRED);

    @TempDir
    private Path folder;

    private Boxes boxes;
    private Vault here;
    private UUID scope;

    @BeforeEach
    void open() {
        boxes = new Boxes(folder);
        here = boxes.node();
        scope = boxes.scope();
    }

    @AfterEach
    void close() {
        boxes.close();
    }

    @Test
    void endWithEverythingWrappedAnewAndTheOldKeyDestroyed() throws Exception {
        var elsewhere = boxes.scope();
        var written = boxes.people(here, scope, 20);
        var others = boxes.people(here, elsewhere, 5);
        pass(here, LATER);
        assertThat(boxes.count("vault_secret WHERE epoch = 1")).isZero();
        assertThat(boxes.count("vault_wrapping_key")).isEqualTo(2);
        assertThat(boxes.count("vault_wrapping_key WHERE epoch = 2")).isEqualTo(2);
        assertThat(boxes.node().open(written)).hasSize(20).containsEntry(written.get(7), "Layla 7");
        assertThat(here.open(others)).hasSize(5);
        assertThat(here.draw(new KeyRef(scope, UUID.randomUUID())).epoch()).isEqualTo(2);
    }

    @Test
    void beginWhenTheirTimeHasComeAndTakeAlongWhoIsHalfThrough() {
        assertThat(here.epochs().begin(Instant.now(), LENGTH)).isZero();
        assertThat(here.epochs().begin(LATER, LENGTH)).isEqualTo(1);
        var half = boxes.scope();
        var young = boxes.scope();
        begunAt(half, LATER.plus(Duration.ofDays(6)));
        begunAt(young, LATER.plus(Duration.ofDays(8)));
        boxes.jdbc
                .sql("DELETE FROM vault_wrapping_key WHERE scope = ? AND epoch = 1")
                .param(scope)
                .update();
        assertThat(here.epochs().begin(LATER.plus(LENGTH), LENGTH)).isEqualTo(2);
        assertThat(boxes.count("vault_wrapping_key WHERE epoch = 2 AND scope = '" + half + "'"))
                .isEqualTo(1);
        assertThat(boxes.count("vault_wrapping_key WHERE epoch = 2 AND scope = '" + young + "'"))
                .isZero();
    }

    @Test
    void beginOnceHoweverManyNodesLook() {
        here.epochs().begin(LATER, LENGTH);
        assertThat(boxes.node().epochs().begin(LATER, LENGTH)).isZero();
        assertThat(boxes.count("vault_wrapping_key")).isEqualTo(2);
    }

    @Test
    void loseNothingThatWasDrawnBeforeTheyBeganAndStoredAfter() throws Exception {
        var there = boxes.node();
        var drawn = there.draw(new KeyRef(scope, UUID.randomUUID()));
        here.epochs().begin(LATER, LENGTH);
        here.epochs().rewrap();
        boxes.store(drawn);
        var written = drawn.seal("signer.name", "Layla");
        var late = boxes.people(there, scope, 1);
        assertThat(boxes.count("vault_secret WHERE epoch = 1"))
                .as("another node does not know yet")
                .isEqualTo(2);
        assertThat(here.epochs().destroy()).isZero();
        finish(here);
        assertThat(boxes.node().open(List.of(written, late.getFirst()))).hasSize(2);
    }

    @Test
    void keepAnOldKeyUntilNobodyCanRememberIt() throws Exception {
        here.epochs().begin(LATER, LENGTH);
        here.epochs().rewrap();
        assertThat(here.epochs().retire(RETIRED.minusSeconds(1))).isZero();
        assertThat(here.epochs().destroy()).isZero();
        assertThat(here.epochs().retire(RETIRED)).isEqualTo(1);
        assertThat(here.epochs().destroy()).isEqualTo(1);
    }

    /** Wrapping anew may have been stopped: nothing is destroyed on the word of the step before. */
    @Test
    void keepAnOldKeyAsLongAsItWrapsAnything() throws Exception {
        var written = boxes.people(here, scope, 3);
        here.epochs().begin(LATER, LENGTH);
        here.epochs().retire(RETIRED);
        assertThat(here.epochs().destroy()).isZero();
        assertThat(boxes.node().open(written)).hasSize(3);
        here.epochs().rewrap();
        assertThat(here.epochs().destroy()).isEqualTo(1);
        assertThat(boxes.node().open(written)).hasSize(3);
    }

    @Test
    void refuseWhatANodeThatWasAwayForLongWouldStoreUnderARetiredKey() {
        var drawn = boxes.node().draw(new KeyRef(scope, UUID.randomUUID()));
        here.epochs().begin(LATER, LENGTH);
        here.epochs().retire(RETIRED);
        assertThatThrownBy(() -> boxes.store(drawn)).isInstanceOf(DataAccessException.class);
        assertThat(boxes.count("vault_secret")).isZero();
    }

    /** A row read a moment before it was wrapped anew names a key that is gone the moment after. */
    @Test
    void letWhatWasReadAMomentBeforeBeOpenedStill() throws Exception {
        var drawn = here.draw(new KeyRef(scope, UUID.randomUUID()));
        boxes.store(drawn);
        pass(here, LATER);
        var opened = boxes.node().unwrap(drawn.key(), drawn.epoch(), drawn.wrapped());
        assertThat(opened.orElseThrow().proof("same")).isEqualTo(drawn.proof("same"));
    }

    @Test
    void goOnWhereANodeWasKilled() throws Exception {
        var written = boxes.people(here, scope, 7_000);
        here.epochs().begin(LATER, LENGTH);
        var last = boxes.jdbc
                .sql("SELECT subject FROM vault_secret ORDER BY ctid DESC LIMIT 1")
                .query(UUID.class)
                .single();
        boxes.jdbc.sql("""
                CREATE FUNCTION away() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN RAISE EXCEPTION 'power is off'; END $$""").update();
        boxes.jdbc
                .sql("CREATE TRIGGER away BEFORE UPDATE ON vault_secret FOR EACH ROW WHEN (OLD.subject = '" + last
                        + "') EXECUTE FUNCTION away()")
                .update();
        assertThatThrownBy(() -> here.epochs().rewrap()).isInstanceOf(DataAccessException.class);
        assertThat(boxes.count("vault_secret WHERE epoch = 1")).isBetween(1L, 6_999L);
        boxes.jdbc.sql("DROP TRIGGER away ON vault_secret").update();

        var next = boxes.node();
        finish(next);
        assertThat(boxes.count("vault_secret WHERE epoch = 1")).isZero();
        assertThat(boxes.count("vault_wrapping_key")).isEqualTo(1);
        assertThat(next.open(written)).hasSize(7_000);
    }

    /** Tells in the log how long it took. */
    @Test
    void wrapManyAnew() throws Exception {
        for (int i = 0; i < 10; i++) {
            boxes.people(here, scope, 10_000);
        }
        here.epochs().begin(LATER, LENGTH);
        long before = System.nanoTime();
        assertThat(here.epochs().rewrap()).isEqualTo(100_000);
        LOG.info("100,000 secrets were wrapped anew in {} ms", (System.nanoTime() - before) / 1_000_000);
        assertThat(boxes.count("vault_secret WHERE epoch = 2")).isEqualTo(100_000);
    }

    @Test
    void stopInBetweenWhenTheyAreAskedTo() {
        boxes.people(here, scope, 3);
        here.epochs().begin(LATER, LENGTH);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> here.epochs().rewrap()).isInstanceOf(InterruptedException.class);
    }

    @Test
    void neverReviveWhoIsDestroyedMeanwhile() throws Exception {
        var written = boxes.people(here, scope, 3);
        here.destroy(written.getFirst().key());
        pass(here, LATER);
        assertThat(here.open(written)).hasSize(2).doesNotContainKey(written.getFirst());
    }

    /** Everybody whose secret was stored can be opened, whatever the keys went through while they came. */
    @Test
    void loseNobodyWhileManyComeAndAKeyIsRenewed() throws Exception {
        var stored = new java.util.concurrent.ConcurrentLinkedQueue<Personal>();
        var ended = new java.util.concurrent.atomic.AtomicBoolean();
        var threads = IntStream.range(0, 4)
                .mapToObj(_ -> Thread.ofPlatform().start(() -> {
                    var there = boxes.node();
                    while (!ended.get()) {
                        try {
                            stored.addAll(boxes.people(there, scope, 2));
                        } catch (DataAccessException refused) {
                            there = boxes.node();
                        }
                    }
                }))
                .toList();
        var now = LATER;
        for (int epoch = 0; epoch < 5; epoch++) {
            pass(here, now);
            now = now.plus(LENGTH).plusSeconds(60);
        }
        ended.set(true);
        for (var thread : threads) {
            thread.join();
        }
        finish(here);
        assertThat(boxes.node().open(stored)).hasSameSizeAs(stored);
        assertThat(boxes.count("vault_wrapping_key")).isLessThanOrEqualTo(2);
    }

    @Test
    void leaveWhatABackupHeldShutAfterTwoOfThem() throws Exception {
        var written = boxes.people(here, scope, 3);
        var forgotten = written.getFirst();
        boxes.jdbc.sql("CREATE TABLE backup AS SELECT * FROM vault_secret").update();
        here.destroy(forgotten.key());
        pass(here, LATER);
        pass(here, LATER.plus(LENGTH).plusSeconds(60));

        boxes.jdbc.sql("DELETE FROM vault_tombstone").update();
        var restore = boxes.jdbc
                .sql("INSERT INTO vault_secret SELECT * FROM backup WHERE subject = ?")
                .param(forgotten.key().subject());
        assertThatThrownBy(restore::update).isInstanceOf(DataAccessException.class);
        boxes.jdbc.sql("ALTER TABLE vault_secret DISABLE TRIGGER USER").update();
        restore.update();
        assertThat(boxes.node().open(written)).hasSize(2).doesNotContainKey(forgotten);
    }

    private static void pass(Vault vault, Instant now) throws InterruptedException {
        vault.epochs().begin(now, LENGTH);
        vault.epochs().rewrap();
        vault.epochs().retire(now.plus(Epochs.UNTIL_RETIRED));
        vault.epochs().rewrap();
        vault.epochs().destroy();
    }

    private static void finish(Vault vault) throws InterruptedException {
        vault.epochs().retire(RETIRED);
        vault.epochs().rewrap();
        vault.epochs().destroy();
    }

    private void begunAt(UUID of, Instant moment) {
        boxes.jdbc
                .sql("UPDATE vault_wrapping_key SET begun_at = ? WHERE scope = ?")
                .params(java.sql.Timestamp.from(moment), of)
                .update();
    }
}
