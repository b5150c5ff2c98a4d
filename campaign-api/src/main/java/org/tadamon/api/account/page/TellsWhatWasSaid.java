package org.tadamon.api.account.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tadamon.api.account.OwnAccount;
import org.tadamon.api.account.TellsAboutAccounts;
import org.tadamon.api.passkey.Passkeys;
import org.tadamon.api.session.Sessions;
import org.tadamon.core.account.AccountId;

/** What people said about themselves, what happened to their account, and where they are signed in. */
@Component
@Order(1)
final class TellsWhatWasSaid implements TellsAboutAccounts {

    private final OwnAccount accounts;
    private final Sessions sessions;
    private final Passkeys passkeys;

    TellsWhatWasSaid(OwnAccount accounts, Sessions sessions, Passkeys passkeys) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passkeys = passkeys;
    }

    @Override
    public Map<String, Object> tell(AccountId account) {
        var told = new LinkedHashMap<String, Object>();
        told.put("account", account.toString());
        accounts.of(account).ifPresent(own -> {
            told.put("address", own.address());
            told.put("name", own.name());
            told.put("pronouns", own.pronouns());
            told.put("language", own.language());
        });
        told.put("history", accounts.history(account));
        told.put("passkeys", passkeys.of(account));
        told.put(
                "sessions",
                sessions.of(account).stream()
                        .map(each ->
                                Map.of("begunAt", each.begunAt(), "lastUsedAt", each.seenAt(), "device", each.device()))
                        .toList());
        return told;
    }
}
