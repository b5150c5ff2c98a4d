package org.tadamon.api.account;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.catalogue.EventCatalogue;
import org.tadamon.core.privacy.Personal;

/** What an account tells its own person, and nobody else. */
@Component
public class OwnAccount {

    private static final Map<Class<?>, String> NAMES = EventCatalogue.EVENTS.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    /**
     * What they said about themselves.
     *
     * @param name empty while they have not said it
     * @param pronouns empty where they told none
     */
    public record Own(String address, String name, String pronouns, String language) {
        @Override
        public String toString() {
            return "<own account>";
        }
    }

    /** Something that happened to the account. */
    public record Happened(String what, Instant at) {}

    private final Accounts accounts;
    private final EventStore events;
    private final Vault vault;

    OwnAccount(Accounts accounts, EventStore events, Vault vault) {
        this.accounts = accounts;
        this.events = events;
        this.vault = vault;
    }

    /** What they said; empty once erased. */
    public Optional<Own> of(AccountId account) {
        return accounts.record(account).map(known -> {
            var opened = vault.open(known.sealed());
            return new Own(
                    said(opened, known.address()),
                    said(opened, known.name()),
                    said(opened, known.pronouns()),
                    known.language());
        });
    }

    /** When it was opened and changed; what it was before is sealed and not told here. */
    public List<Happened> history(AccountId account) {
        return events.readEvents(account.toString())
                .asStream()
                .map(event -> new Happened(NAMES.getOrDefault(event.getPayloadType(), ""), event.getTimestamp()))
                .toList();
    }

    private static String said(Map<Personal, String> opened, @Nullable Personal value) {
        return value == null ? "" : opened.getOrDefault(value, "");
    }
}
