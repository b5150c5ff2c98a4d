package org.tadamon.api.founding;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.Actor;
import org.tadamon.api.account.AccountDesk;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.organisation.OrganisationDesk;
import org.tadamon.api.secret.Secret;
import org.tadamon.core.account.AccountId;

/** Makes the first administrator. Each step is safe to repeat, so whoever mistyped something goes on from there. */
@Component
class FirstDesk {

    private final FirstLink link;
    private final AccountDesk accounts;
    private final OrganisationDesk organisations;

    FirstDesk(FirstLink link, AccountDesk accounts, OrganisationDesk organisations) {
        this.link = link;
        this.accounts = accounts;
        this.organisations = organisations;
    }

    boolean knows(Secret tried) {
        return link.is(tried);
    }

    /** The account that founded the organisation. Refused: whatever is wrong with either name. */
    AccountId begin(Secret used, EmailAddress address, @Nullable String name, Map<String, String> organisation) {
        var language = organisation.keySet().iterator().next();
        var account = accounts.open(address, language);
        accounts.name(account, name, null);
        link.usedBy(account, used);
        organisations.found(new Actor(account, true), organisation, true, null);
        link.end();
        return account;
    }
}
