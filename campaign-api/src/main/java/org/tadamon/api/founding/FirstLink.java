package org.tadamon.api.founding;

import java.util.Optional;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.FirstAdministrator;
import org.tadamon.api.secret.Secret;
import org.tadamon.core.account.AccountId;

/** The link of the first administrator, and who came by it. */
@Component
@DependsOnDatabaseInitialization
public class FirstLink implements FirstAdministrator {

    private final JdbcClient jdbc;

    FirstLink(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Draws one, to be told on the console and nowhere else; those before work no more. Empty once there is an
     * organisation that runs the platform.
     */
    public Optional<Secret> draw() {
        if (isFounded()) {
            end();
            return Optional.empty();
        }
        var secret = Secret.draw();
        jdbc.sql("INSERT INTO first_link (link) VALUES (?)"
                        + " ON CONFLICT (only_row) DO UPDATE SET link = EXCLUDED.link, account = NULL")
                .param(secret.hash())
                .update();
        return Optional.of(secret);
    }

    /** Whether this is it. */
    boolean is(Secret tried) {
        return !isFounded()
                && jdbc.sql("SELECT EXISTS (SELECT 1 FROM first_link WHERE link = ?)")
                        .param(tried.hash())
                        .query(Boolean.class)
                        .single();
    }

    /** This account came by it. */
    void usedBy(AccountId account, Secret link) {
        jdbc.sql("UPDATE first_link SET account = ? WHERE link = ?")
                .params(account.value(), link.hash())
                .update();
    }

    @Override
    public boolean is(AccountId account) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM first_link WHERE account = ?)")
                .param(account.value())
                .query(Boolean.class)
                .single();
    }

    /** It has done what it was for. */
    void end() {
        jdbc.sql("DELETE FROM first_link").update();
    }

    /** By the ledger itself: read models may still be catching up. */
    private boolean isFounded() {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT 1 FROM platform_host h JOIN ledger_event e ON e.aggregate = h.organisation)")
                .query(Boolean.class)
                .single();
    }
}
