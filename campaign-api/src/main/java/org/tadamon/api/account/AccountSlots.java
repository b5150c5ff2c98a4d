package org.tadamon.api.account;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.ids.Ids;
import org.tadamon.api.vault.SubjectSecret;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.privacy.KeyRef;

/** Gives each address the one account that is its own, with the secret its person is sealed under. */
@Component
@DependsOnDatabaseInitialization
class AccountSlots {

    /** Whatever belongs to accounts is sealed in this scope. */
    static final UUID SCOPE = UUID.fromString("7d0c2b54-43a2-4c0e-9a63-6f8b1f0d5a01");

    /** An account and its secret, there from now on or from before. */
    record Slot(AccountId account, SubjectSecret secret) {
        @Override
        public String toString() {
            return "<slot>";
        }
    }

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Vault vault;
    private final Ids ids;

    AccountSlots(JdbcClient jdbc, TransactionTemplate transaction, Vault vault, Ids ids) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.vault = vault;
        this.ids = ids;
        vault.prepare(SCOPE);
    }

    /** The key an account's values are sealed under. */
    static KeyRef keyOf(AccountId account) {
        return new KeyRef(SCOPE, account.value());
    }

    /** The account of an address, made if there is none; empty while an account of it is being forgotten. */
    Optional<Slot> take(EmailAddress address) {
        var tag = vault.tag(SCOPE, address.canonical().getBytes(StandardCharsets.UTF_8));
        return transaction.execute(_ -> {
            jdbc.sql("INSERT INTO account_slot (tag, account) VALUES (?, ?) ON CONFLICT DO NOTHING")
                    .params(tag, ids.next())
                    .update();
            var account = jdbc.sql("SELECT account FROM account_slot WHERE tag = ?")
                    .param(tag)
                    .query(UUID.class)
                    .optional()
                    .map(AccountId::new);
            return account.flatMap(found -> vault.secret(keyOf(found)).map(secret -> new Slot(found, secret)));
        });
    }

    /** From now on the address leads nowhere. Safe to repeat. */
    void empty(AccountId account) {
        jdbc.sql("DELETE FROM account_slot WHERE account = ?")
                .param(account.value())
                .update();
    }
}
