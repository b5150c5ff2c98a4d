package org.tadamon.api.passkey;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;
import org.tadamon.core.account.AccountId;

/** By what an account is known to devices: a random handle, and no name but the platform's. */
@Component
@DependsOnDatabaseInitialization
class PasskeyUsers implements PublicKeyCredentialUserEntityRepository {

    private static final String NAME = "Tadamon";

    private final JdbcClient jdbc;

    PasskeyUsers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The account's handle, drawn now if it had none. */
    @Override
    public PublicKeyCredentialUserEntity findByUsername(String account) {
        jdbc.sql("INSERT INTO passkey_user (account, handle) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(UUID.fromString(account), Bytes.random().getBytes())
                .update();
        return jdbc.sql("SELECT handle FROM passkey_user WHERE account = ?")
                .param(UUID.fromString(account))
                .query((row, _) -> entity(new Bytes(row.getBytes(1))))
                .single();
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return accountOf(handle).map(_ -> entity(handle)).orElse(null);
    }

    /** Whose handle it is. */
    Optional<AccountId> accountOf(Bytes handle) {
        return jdbc.sql("SELECT account FROM passkey_user WHERE handle = ?")
                .param(handle.getBytes())
                .query((row, _) -> new AccountId(row.getObject(1, UUID.class)))
                .optional();
    }

    @Override
    public void save(PublicKeyCredentialUserEntity user) {
        throw new UnsupportedOperationException("a handle is drawn once");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("a handle goes with its account");
    }

    private static PublicKeyCredentialUserEntity entity(Bytes handle) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle)
                .name(NAME)
                .displayName(NAME)
                .build();
    }
}
