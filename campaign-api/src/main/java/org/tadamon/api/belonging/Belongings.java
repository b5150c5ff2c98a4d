package org.tadamon.api.belonging;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.OrganisationId;

/** Who belongs where, and who is forgotten, up to where the automation has read. Each may be said twice. */
@Component
@DependsOnDatabaseInitialization
class Belongings {

    private final JdbcClient jdbc;

    Belongings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void joined(AccountId account, OrganisationId organisation) {
        jdbc.sql("INSERT INTO belonging (account, organisation) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(account.value(), organisation.value())
                .update();
    }

    void left(AccountId account, OrganisationId organisation) {
        jdbc.sql("DELETE FROM belonging WHERE account = ? AND organisation = ?")
                .params(account.value(), organisation.value())
                .update();
    }

    List<OrganisationId> of(AccountId account) {
        return jdbc.sql("SELECT organisation FROM belonging WHERE account = ?")
                .param(account.value())
                .query((row, _) -> new OrganisationId(row.getObject(1, UUID.class)))
                .list();
    }

    void forgotten(AccountId account) {
        jdbc.sql("INSERT INTO forgotten_account (account) VALUES (?) ON CONFLICT DO NOTHING")
                .param(account.value())
                .update();
    }

    boolean isForgotten(AccountId account) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM forgotten_account WHERE account = ?)")
                .param(account.value())
                .query(Boolean.class)
                .single();
    }
}
