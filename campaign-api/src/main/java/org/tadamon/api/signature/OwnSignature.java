package org.tadamon.api.signature;

import java.nio.charset.StandardCharsets;
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
                .flatMap(tag -> jdbc.sql("SELECT signature FROM signature_slot WHERE petition = ? AND tag = ?")
                        .params(petition.value(), tag)
                        .query(UUID.class)
                        .optional())
                .map(SignatureId::new);
    }
}
