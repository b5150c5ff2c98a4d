package org.tadamon.api.passkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Set;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;

/** A passkey as it lies in PostgreSQL, without what it is called. */
final class PasskeyRow {

    /** To be followed by a condition. */
    static final String SELECT = """
            SELECT p.credential, u.handle, p.public_key, p.signatures, p.backup_eligible, p.backed_up, p.attestation,
            p.client_data, p.created_at, p.used_at FROM passkey p JOIN passkey_user u USING (account) WHERE\s""";

    private PasskeyRow() {}

    static CredentialRecord read(ResultSet row, int number) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes(1)))
                .userEntityUserId(new Bytes(row.getBytes(2)))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes(3)))
                .signatureCount(row.getLong(4))
                .uvInitialized(true)
                .transports(Set.of())
                .backupEligible(row.getBoolean(5))
                .backupState(row.getBoolean(6))
                .attestationObject(new Bytes(row.getBytes(7)))
                .attestationClientDataJSON(new Bytes(row.getBytes(8)))
                .label("")
                .created(row.getObject(9, OffsetDateTime.class).toInstant())
                .lastUsed(row.getObject(10, OffsetDateTime.class).toInstant())
                .build();
    }
}
