package org.tadamon.api.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.account.AccountEvent;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.privacy.Personal;

/** Tells who somebody is, as far as they chose to tell. What is remembered here is sealed. */
@Component
public class Accounts {

    /** Another node may take this long to hear of a new name; its own is known at once. */
    private static final Duration REMEMBERED = Duration.ofSeconds(5);

    /**
     * How to reach somebody.
     *
     * @param address as given
     * @param language the language to write in, a tag such as {@code ar}
     */
    public record Reach(String address, String language) {
        @Override
        public String toString() {
            return "<reach>";
        }
    }

    private final EventStore events;
    private final Vault vault;
    private final Cache<AccountId, Optional<AccountRecord>> remembered = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(REMEMBERED)
            .build();

    Accounts(EventStore events, Vault vault) {
        this.events = events;
        this.vault = vault;
    }

    /** The chosen names of accounts, opened; those erased or unnamed are not in the answer. */
    public Map<AccountId, String> names(Collection<AccountId> accounts) {
        var sealed = new HashMap<AccountId, Personal>();
        for (var account : accounts) {
            record(account)
                    .map(AccountRecord::name)
                    .ifPresent(name -> sealed.put(account, Objects.requireNonNull(name)));
        }
        var opened = vault.open(sealed.values());
        var names = new HashMap<AccountId, String>();
        sealed.forEach((account, name) -> {
            var told = opened.get(name);
            if (told != null) {
                names.put(account, told);
            }
        });
        return names;
    }

    /** Whether somebody is there: neither unknown nor forgotten. */
    public boolean isThere(AccountId account) {
        return record(account).isPresent();
    }

    /** Where to write to somebody; empty once they are erased. */
    public Optional<Reach> reach(AccountId account) {
        return record(account)
                .flatMap(known -> Optional.ofNullable(
                                vault.open(List.of(known.address())).get(known.address()))
                        .map(address -> new Reach(address, known.language())));
    }

    /** What the account's history says by now. */
    Optional<AccountRecord> record(AccountId account) {
        return remembered.get(account, this::read);
    }

    /** What this node has just changed it knows at once. */
    void forget(AccountId account) {
        remembered.invalidate(account);
    }

    private Optional<AccountRecord> read(AccountId account) {
        return AccountRecord.of(events.readEvents(account.toString())
                .asStream()
                .map(event -> (AccountEvent) event.getPayload())
                .toList());
    }
}
