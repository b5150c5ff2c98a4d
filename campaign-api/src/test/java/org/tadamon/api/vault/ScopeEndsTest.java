package org.tadamon.api.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.refusal.CommandRefused;

/** A scope that is destroyed … */
class ScopeEndsTest {

    private static final Logger LOG = LoggerFactory.getLogger(ScopeEndsTest.class);
    private static final byte[] ADDRESS = "layla@example.org".getBytes(java.nio.charset.StandardCharsets.UTF_8);

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
    void opensNothingAnyMoreAndLeavesOthersAlone() throws Exception {
        var elsewhere = boxes.scope();
        var written = boxes.people(here, scope, 3);
        var others = boxes.people(here, elsewhere, 3);
        here.epochs().begin(Instant.now().plus(Duration.ofDays(15)), Duration.ofDays(14));
        here.ends().destroy(scope);
        here.ends().destroy(scope);
        assertThat(here.open(written)).isEmpty();
        assertThat(boxes.node().open(written)).isEmpty();
        assertThat(boxes.node().open(others)).hasSize(3);
        assertThat(boxes.count("vault_wrapping_key WHERE scope = '" + scope + "'"))
                .as("of no epoch")
                .isZero();
        assertThat(here.unwrap(written.getFirst().key(), 1, new byte[40])).isEmpty();
    }

    @Test
    void takesNobodyInAndSaysSo() {
        here.ends().destroy(scope);
        refused(() -> here.tag(scope, ADDRESS));
        refused(() -> here.draw(new KeyRef(scope, UUID.randomUUID())));
        refused(() -> boxes.node().tag(scope, ADDRESS));
        assertThat(here.findTag(scope, ADDRESS)).isEmpty();
    }

    /** A node that remembers the keys for another minute can draw, and cannot store. */
    @Test
    void storesNothingThatWasDrawnElsewhereBefore() {
        var there = boxes.node();
        there.draw(new KeyRef(scope, UUID.randomUUID()));
        here.ends().destroy(scope);
        assertThatThrownBy(() -> boxes.people(there, scope, 1)).isInstanceOf(DataAccessException.class);
    }

    @Test
    void isNotRevivedByWhateverMakesKeys() throws Exception {
        var written = boxes.people(here, scope, 1);
        here.ends().destroy(scope);
        here.prepare(scope);
        here.epochs().begin(Instant.now().plus(Duration.ofDays(15)), Duration.ofDays(14));
        here.epochs().rewrap();
        assertThat(boxes.count("vault_wrapping_key")).isZero();
        assertThat(boxes.count("vault_tag_key")).isZero();
        assertThat(boxes.node().open(written)).isEmpty();
    }

    @Test
    void isCleanedUpAfterwardsPieceByPiece() throws Exception {
        var elsewhere = boxes.scope();
        boxes.people(here, scope, 7_000);
        var others = boxes.people(here, elsewhere, 2);
        slots();
        here.ends().destroy(scope);
        assertThat(here.ends().cleanUp(Instant.now())).isEqualTo(14_000);
        assertThat(boxes.count("vault_secret")).isEqualTo(2);
        assertThat(boxes.count("signature_slot")).isEqualTo(2);
        assertThat(boxes.count("vault_destroyed_scope WHERE cleaned_at IS NOT NULL"))
                .isEqualTo(1);
        assertThat(here.open(others)).hasSize(2);
        assertThat(here.ends().cleanUp(Instant.now())).isZero();
    }

    @Test
    void isCleanedUpByAnotherNodeWhenTheFirstWasStopped() throws Exception {
        boxes.people(here, scope, 10);
        slots();
        here.ends().destroy(scope);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> here.ends().cleanUp(Instant.now())).isInstanceOf(InterruptedException.class);
        assertThat(boxes.node().ends().cleanUp(Instant.now())).isEqualTo(20);
    }

    /** Tells in the log how long it took; the rows are made by the database, so nothing but the keys is real. */
    @Test
    void isDestroyedInAMomentHoweverManySigned() {
        boxes.jdbc.sql("""
                        INSERT INTO vault_secret (subject, scope, epoch, wrapped)
                        SELECT gen_random_uuid(), ?, 1, decode(repeat('00', 40), 'hex') FROM generate_series(1, 1000000)""").param(scope).update();
        slots();
        long before = System.nanoTime();
        here.ends().destroy(scope);
        LOG.info("The keys of 1,000,000 signatures were destroyed in {} µs", (System.nanoTime() - before) / 1_000);
        assertThat(boxes.count("vault_wrapping_key")).isZero();
        assertThat(boxes.count("vault_secret")).isEqualTo(1_000_000);
    }

    private void slots() {
        boxes.jdbc.sql("""
                INSERT INTO signature_slot (petition, tag, signature)
                SELECT scope, decode(replace(subject::text, '-', ''), 'hex'), subject FROM vault_secret""").update();
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOf(CommandRefused.class).hasMessage("privacy/destroyed");
    }
}
