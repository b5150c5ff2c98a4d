package org.tadamon.api.mail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.vault.SubjectSecret;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.privacy.Personal;
import tools.jackson.core.JacksonException;
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
        return vault.secret(key(order.id())).map(secret -> seal(secret, order));
    }

    /** Sealed under this secret. */
    static Personal seal(SubjectSecret secret, MailOrder order) {
        return secret.seal(AS, JSON.writeValueAsString(new Inside(order.to(), order.language(), order.facts())));
    }

    /** A mail that was kept under its own secret, or under that of whoever it is for. */
    record Kept(UUID id, MailPurpose purpose, Personal inside) {}

    /** What opens a mail: the secret of whoever it is for, or its own. */
    static Personal inside(UUID id, @Nullable KeyRef of, int version, String sealed) {
        return new Personal(version, of == null ? key(id) : of, AS, sealed);
    }

    /** Opened, by id; those whose secret was destroyed, or which say nothing we know, are not in the answer. */
    Map<UUID, MailOrder> open(List<Kept> mails) {
        try {
            var opened = vault.open(mails.stream().map(Kept::inside).toList());
            var orders = new HashMap<UUID, MailOrder>();
            mails.forEach(mail -> Optional.ofNullable(opened.get(mail.inside()))
                    .flatMap(json -> read(mail, json))
                    .ifPresent(order -> orders.put(mail.id(), order)));
            return orders;
        } catch (IllegalStateException broken) {
            return mails.size() == 1 ? Map.of() : oneByOne(mails);
        }
    }

    /** One that was changed must not stand in the way of the others. */
    private Map<UUID, MailOrder> oneByOne(List<Kept> mails) {
        var orders = new HashMap<UUID, MailOrder>();
        mails.forEach(mail -> orders.putAll(open(List.of(mail))));
        return orders;
    }

    private static Optional<MailOrder> read(Kept mail, String json) {
        try {
            var inside = JSON.readValue(json, Inside.class);
            return Optional.of(
                    new MailOrder(mail.id(), mail.purpose(), inside.language(), inside.to(), inside.facts()));
        } catch (IllegalArgumentException | JacksonException unknown) {
            return Optional.empty();
        }
    }

    /** Nobody can open it any more. */
    void destroy(UUID id) {
        vault.destroy(key(id));
    }

    private static KeyRef key(UUID id) {
        return new KeyRef(SCOPE, id);
    }
}
