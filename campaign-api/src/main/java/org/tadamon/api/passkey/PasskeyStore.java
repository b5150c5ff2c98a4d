package org.tadamon.api.passkey;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import org.tadamon.api.account.AccountSeal;
import org.tadamon.api.account.ForgetsAccounts;
import org.tadamon.core.account.AccountId;

/** The public halves of passkeys, and what each is called, sealed. */
@Component
@DependsOnDatabaseInitialization
class PasskeyStore implements UserCredentialRepository, ForgetsAccounts {

    private static final String SEALED_AS = "passkey.label";

    private final JdbcClient jdbc;
    private final PasskeyUsers users;
    private final AccountSeal seal;

    PasskeyStore(JdbcClient jdbc, PasskeyUsers users, AccountSeal seal) {
        this.jdbc = jdbc;
        this.users = users;
        this.seal = seal;
    }

    /** Of one that is known already only what changes with its use. */
    @Override
    public void save(CredentialRecord passkey) {
        var account = users.accountOf(passkey.getUserEntityUserId()).orElseThrow();
        int known = jdbc.sql("UPDATE passkey SET signatures = ?, backed_up = ?, used_at = ?"
                        + " WHERE credential = ? AND account = ?")
                .params(
                        passkey.getSignatureCount(),
                        passkey.isBackupState(),
                        at(passkey.getLastUsed()),
                        passkey.getCredentialId().getBytes(),
                        account.value())
                .update();
        if (known == 0) {
            insert(account, passkey);
        }
    }

    private void insert(AccountId account, CredentialRecord passkey) {
        jdbc.sql("""
                        INSERT INTO passkey (credential, id, account, label, public_key, signatures, backup_eligible,
                        backed_up, attestation, client_data, created_at, used_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        passkey.getCredentialId().getBytes(),
                        UUID.randomUUID(),
                        account.value(),
                        seal.seal(account, SEALED_AS, passkey.getLabel()),
                        passkey.getPublicKey().getBytes(),
                        passkey.getSignatureCount(),
                        passkey.isBackupEligible(),
                        passkey.isBackupState(),
                        bytes(passkey.getAttestationObject()),
                        bytes(passkey.getAttestationClientDataJSON()),
                        at(passkey.getCreated()),
                        at(passkey.getLastUsed()))
                .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return jdbc.sql(PasskeyRow.SELECT + "p.credential = ?")
                .param(credential.getBytes())
                .query(PasskeyRow::read)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return jdbc.sql(PasskeyRow.SELECT + "u.handle = ?")
                .param(handle.getBytes())
                .query(PasskeyRow::read)
                .list();
    }

    @Override
    public void delete(Bytes credential) {
        throw new UnsupportedOperationException("a passkey is removed by its person");
    }

    /** Those of an account, in the order they came. */
    List<Passkey> of(AccountId account) {
        return jdbc.sql("SELECT id, label, created_at, used_at FROM passkey WHERE account = ? ORDER BY created_at, id")
                .param(account.value())
                .query((row, _) -> new Passkey(
                        row.getObject(1, UUID.class),
                        seal.open(account, SEALED_AS, row.getString(2)).orElse(""),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        row.getObject(4, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Removes one of an account's own. */
    void remove(AccountId account, UUID id) {
        jdbc.sql("DELETE FROM passkey WHERE account = ? AND id = ?")
                .params(account.value(), id)
                .update();
    }

    @Override
    public void forget(AccountId account) {
        jdbc.sql("DELETE FROM passkey WHERE account = ?").param(account.value()).update();
        jdbc.sql("DELETE FROM passkey_user WHERE account = ?")
                .param(account.value())
                .update();
    }

    private static byte[] bytes(@Nullable Bytes value) {
        return value == null ? new byte[0] : value.getBytes();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
