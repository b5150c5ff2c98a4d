package org.tadamon.api.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.account.AccountEvent;
import org.tadamon.core.account.AccountEvent.AccountErased;
import org.tadamon.core.account.AccountEvent.AccountLanguageChosen;
import org.tadamon.core.account.AccountEvent.AccountNamed;
import org.tadamon.core.account.AccountEvent.AccountOpened;
import org.tadamon.core.privacy.Personal;

/** What an account's own history says of it by now, still sealed. */
record AccountRecord(
        Personal address, @Nullable Personal name, @Nullable Personal pronouns, String language) {

    /** Empty before it was opened, and once it was erased. */
    static Optional<AccountRecord> of(List<AccountEvent> history) {
        AccountRecord told = null;
        for (var event : history) {
            told = after(told, event);
        }
        return Optional.ofNullable(told);
    }

    private static @Nullable AccountRecord after(@Nullable AccountRecord before, AccountEvent event) {
        if (event instanceof AccountOpened opened) {
            return new AccountRecord(opened.address(), null, null, opened.language());
        }
        return before == null
                ? null
                : switch (event) {
                    case AccountNamed named ->
                        new AccountRecord(before.address, named.name(), named.pronouns(), before.language);
                    case AccountLanguageChosen chosen ->
                        new AccountRecord(before.address, before.name, before.pronouns, chosen.language());
                    case AccountErased _ -> null;
                    case AccountOpened _ -> before;
                };
    }

    /** Everything that is sealed in it. */
    List<Personal> sealed() {
        var all = new ArrayList<Personal>(List.of(address));
        if (name != null) {
            all.add(name);
        }
        if (pronouns != null) {
            all.add(pronouns);
        }
        return all;
    }
}
