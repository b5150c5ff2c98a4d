package org.tadamon.api.mail;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.privacy.Personal;
import tools.jackson.databind.json.JsonMapper;

/** Seals what a mail says and whom it is for, each under a secret of its own. */
@Component
class SealedOrders {

    /** Whose keys all of it is under. */
    private static final UUID SCOPE = UUID.fromString("6d61696c-0000-4000-8000-000000000001");

    private static final String AS = "mail.order";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What is sealed. */
    private record Inside(String to, String language, Map<String, String> facts) {
        @Override
        public String toString() {
            return "<mail>";
        }
    }

    private final Vault vault;

    SealedOrders(Vault vault) {
        this.vault = vault;
        vault.prepare(SCOPE);
    }

    /** The same for the same text, and of no use to anybody else. */
    byte[] tag(byte[] text) {
        return vault.tag(SCOPE, text);
    }

    /** Sealed; empty once the secret of this mail was destroyed. */
    Optional<Personal> seal(MailOrder order) {
        var inside = new Inside(order.to(), order.language(), order.facts());
        return vault.secret(key(order.id())).map(secret -> secret.seal(AS, JSON.writeValueAsString(inside)));
    }

    /** Opened; empty once the secret of this mail was destroyed. */
    Optional<MailOrder> open(UUID id, MailPurpose purpose, int version, String sealed) {
        var value = new Personal(version, key(id), AS, sealed);
        return Optional.ofNullable(vault.open(List.of(value)).get(value))
                .map(json -> JSON.readValue(json, Inside.class))
                .map(inside -> new MailOrder(id, purpose, inside.language(), inside.to(), inside.facts()));
    }

    /** Nobody can open it any more. */
    void destroy(UUID id) {
        vault.destroy(key(id));
    }

    private static KeyRef key(UUID id) {
        return new KeyRef(SCOPE, id);
    }
}
