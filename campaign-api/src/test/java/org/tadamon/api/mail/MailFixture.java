package org.tadamon.api.mail;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tadamon.api.running.Postgres;
import org.tadamon.api.vault.MasterKey;
import org.tadamon.api.vault.Vault;

/** An outbox in a database of its own, with everything around it that is needed to order. */
public final class MailFixture implements AutoCloseable {

    public final HikariDataSource database = Postgres.fresh();
    public final JdbcClient jdbc = JdbcClient.create(database);
    public final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    public final MeterRegistry meters = new SimpleMeterRegistry();
    public final Bell bell = new Bell();
    public final MailDesk desk;
    public final MailQueue queue;
    public final StuckMails stuck;
    final SealedOrders sealed;

    /** Keeps its master key in this folder. */
    public MailFixture(Path folder, Clock clock) {
        sealed = new SealedOrders(new Vault(jdbc, transaction, MasterKey.in(folder.resolve("master.key"))));
        desk = new MailDesk(new Outbox(jdbc, sealed), bell, transaction, clock, meters);
        queue = new MailQueue(jdbc, sealed, new Outcomes(jdbc, transaction, sealed));
        stuck = new StuckMails(jdbc, transaction, sealed, bell, clock);
    }

    /** A code and a link for somebody. */
    public static MailOrder order(UUID id, MailPurpose purpose, String to) {
        return new MailOrder(id, purpose, "en", to, Map.of("link", "http://localhost/en/x#secret"));
    }

    /** A code and a link for somebody, to sign in. */
    public static MailOrder order(String to) {
        return order(UUID.randomUUID(), MailPurpose.SIGN_IN, to);
    }

    /** How many are in this state. */
    public int count(String state) {
        return jdbc.sql("SELECT count(*) FROM mail_outbox WHERE state = ?")
                .param(state)
                .query(Integer.class)
                .single();
    }

    @Override
    public void close() {
        database.close();
    }
}
