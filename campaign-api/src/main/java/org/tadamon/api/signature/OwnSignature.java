package org.tadamon.api.signature;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.signature.SignatureId;

/** Finds the signature that was given with an address. Nobody is told whether there is one but by mail to it. */
@Component
public class OwnSignature {

    private final JdbcClient jdbc;
    private final Vault vault;

    OwnSignature(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Theirs, whatever has become of it; empty where nobody signed with it or the person is forgotten. */
    public Optional<SignatureId> find(PetitionId petition, EmailAddress address) {
        return vault.findTag(petition.value(), address.canonical().getBytes(StandardCharsets.UTF_8))
                .flatMap(tag -> jdbc.sql("SELECT signature FROM signature_slot"
                                + " WHERE petition = ? AND tag = ? AND NOT forgotten")
                        .params(petition.value(), tag)
                        .query(UUID.class)
                        .optional())
                .map(SignatureId::new);
    }

    /**
     * Everything that was signed with this address, on whatever petition. Nothing is stored that joins them: they are
     * found by making the address's tag for each petition there is.
     */
    public List<SignatureId> everywhere(EmailAddress address) {
        var tags = vault.tags(address.canonical().getBytes(StandardCharsets.UTF_8));
        return jdbc.sql(
                        "SELECT signature FROM signature_slot s JOIN unnest(?::uuid[], ?::bytea[]) AS a (petition, tag)"
                                + " ON s.petition = a.petition AND s.tag = a.tag WHERE NOT s.forgotten ORDER BY s.taken_at DESC")
                .param(tags.keySet().toArray(UUID[]::new))
                .param(tags.values().toArray(byte[][]::new))
                .query((row, _) -> new SignatureId(row.getObject(1, UUID.class)))
                .list();
    }
}
