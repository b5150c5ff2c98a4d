package org.tadamon.api.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.Actor;
import org.tadamon.api.account.Accounts;
import org.tadamon.api.page.Reader;
import org.tadamon.core.account.AccountId;

/** What people who act for organisations are called, those without a name too. */
@Component
public class People {

    private final Accounts accounts;
    private final MessageSource messages;

    People(Accounts accounts, MessageSource messages) {
        this.accounts = accounts;
        this.messages = messages;
    }

    /** Something to call each of them by. */
    public Map<AccountId, String> names(Collection<AccountId> of, Reader reader) {
        var known = accounts.names(of);
        var names = new HashMap<AccountId, String>();
        of.forEach(account -> names.put(account, known.getOrDefault(account, otherwise(account, reader))));
        return names;
    }

    private String otherwise(AccountId account, Reader reader) {
        return messages.getMessage(
                account.equals(Actor.OPERATOR) ? "moderation.operator" : nameless(account), null, reader.locale());
    }

    private String nameless(AccountId account) {
        return accounts.isThere(account) ? "account.unnamed" : "account.nobody";
    }
}
