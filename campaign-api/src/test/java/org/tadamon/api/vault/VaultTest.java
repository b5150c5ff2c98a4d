package org.tadamon.api.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tadamon.api.running.Postgres;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.privacy.Personal;

/** A vault … */
class VaultTest {

    @TempDir
    private Path folder;

    private HikariDataSource database;
    private JdbcClient jdbc;
    private Vault vault;
    private final KeyRef key = new KeyRef(UUID.randomUUID(), UUID.randomUUID());

    @BeforeEach
    void open() {
        database = Postgres.fresh();
        jdbc = JdbcClient.create(database);
        vault = vault(MasterKey.in(folder.resolve("master.key")));
        vault.prepare(key.scope());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void opensWhatItSealedAsLongAsTheSecretIsThere() {
        var sealed = seal("Layla");
        assertThat(vault.open(List.of(sealed))).containsEntry(sealed, "Layla");
        assertThat(vault(MasterKey.in(folder.resolve("master.key"))).open(List.of(sealed)))
                .containsEntry(sealed, "Layla");
        vault.destroy(key);
        assertThat(vault.open(List.of(sealed))).isEmpty();
    }

    @Test
    void findsTheSecretItMadeAndMakesNoneForTheDestroyed() {
        var sealed = vault.secret(key).orElseThrow().seal("account.email", "layla");
        assertThat(vault.secret(key).orElseThrow().wrapped())
                .isEqualTo(vault.secret(key).orElseThrow().wrapped());
        assertThat(vault.open(List.of(sealed))).containsEntry(sealed, "layla");
        vault.destroy(key);
        assertThat(vault.secret(key)).isEmpty();
        assertThat(vault.open(List.of(sealed))).isEmpty();
    }

    @Test
    void leavesATombstoneAndMayBeAskedToDestroyTwice() {
        seal("Layla");
        vault.destroy(key);
        vault.destroy(key);
        assertThat(jdbc.sql("SELECT count(*) FROM vault_tombstone WHERE subject = ?")
                        .param(key.subject())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void keepsNoSecretInClear() {
        var drawn = vault.draw(key);
        assertThat(drawn.wrapped()).hasSize(40);
        assertThat(drawn).hasToString("<secret>");
    }

    @Test
    void tagsTheSameAddressAlikeInOnePetitionOnly() {
        var address = "layla@example.org".getBytes(StandardCharsets.UTF_8);
        var elsewhere = UUID.randomUUID();
        vault.prepare(elsewhere);
        assertThat(vault.tag(key.scope(), address)).isEqualTo(vault.tag(key.scope(), address));
        assertThat(vault.tag(key.scope(), address)).isNotEqualTo(vault.tag(elsewhere, address));
    }

    @Test
    void drawsNothingWithoutTheKeysOfThePetition() {
        var unknown = new KeyRef(UUID.randomUUID(), UUID.randomUUID());
        assertThatThrownBy(() -> vault.draw(unknown)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesAnotherMasterKeyThanItWasBegunWith() {
        assertThatCode(() -> MasterKey.in(folder.resolve("master.key")).verify(database))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> MasterKey.in(folder.resolve("other.key")).verify(database))
                .hasMessageContaining("not the master key");
    }

    @Test
    void keepsItsMasterKeyToItsOwner() throws Exception {
        var file = folder.resolve("master.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> MasterKey.in(file)).hasMessageContaining("chmod 600");
    }

    private Vault vault(MasterKey master) {
        return new Vault(jdbc, new TransactionTemplate(new JdbcTransactionManager(database)), master);
    }

    private Personal seal(String name) {
        var secret = vault.draw(key);
        jdbc.sql("INSERT INTO vault_secret (subject, scope, epoch, wrapped) VALUES (?, ?, ?, ?)")
                .params(key.subject(), key.scope(), secret.epoch(), secret.wrapped())
                .update();
        return secret.seal("signer.name", name);
    }
}
