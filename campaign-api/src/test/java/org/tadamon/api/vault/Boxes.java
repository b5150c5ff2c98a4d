package org.tadamon.api.vault;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tadamon.api.running.Postgres;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.privacy.Personal;

/** A database with sealed values in it, and the vaults of as many nodes as are asked for. */
final class Boxes implements AutoCloseable {

    final HikariDataSource database = Postgres.fresh();
    final JdbcClient jdbc = JdbcClient.create(database);
    private final Path folder;

    Boxes(Path folder) {
        this.folder = folder;
    }

    /** The vault of a node that has looked at nothing yet. */
    Vault node() {
        return new Vault(
                jdbc,
                new TransactionTemplate(new JdbcTransactionManager(database)),
                MasterKey.in(folder.resolve("master.key")));
    }

    /** A scope with its keys. */
    UUID scope() {
        var scope = UUID.randomUUID();
        node().prepare(scope);
        return scope;
    }

    /** Stores what was drawn, as signing does. */
    void store(SubjectSecret... drawn) {
        var all = List.of(drawn);
        jdbc.sql("""
                        INSERT INTO vault_secret (subject, scope, epoch, wrapped)
                        SELECT * FROM unnest(?::uuid[], ?::uuid[], ?::int[], ?::bytea[])""")
                .param(all.stream().map(each -> each.key().subject()).toArray(UUID[]::new))
                .param(all.stream().map(each -> each.key().scope()).toArray(UUID[]::new))
                .param(all.stream().map(SubjectSecret::epoch).toArray(Integer[]::new))
                .param(all.stream().map(SubjectSecret::wrapped).toArray(byte[][]::new))
                .update();
    }

    /** So many people in a scope, and what each of them wrote. */
    List<Personal> people(Vault vault, UUID scope, int count) {
        var drawn = IntStream.range(0, count)
                .mapToObj(_ -> vault.draw(new KeyRef(scope, UUID.randomUUID())))
                .toList();
        store(drawn.toArray(SubjectSecret[]::new));
        var written = new ArrayList<Personal>();
        drawn.forEach(each -> written.add(each.seal("signer.name", "Layla " + written.size())));
        return written;
    }

    /** How many rows. */
    long count(String what) {
        return jdbc.sql("SELECT count(*) FROM " + what).query(Long.class).single();
    }

    @Override
    public void close() {
        database.close();
    }
}
