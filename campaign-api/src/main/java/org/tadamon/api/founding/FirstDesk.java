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
import org.tadamon.core.organisation.OrganisationId;

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

    /** Who founded what. */
    record Begun(AccountId account, OrganisationId organisation) {}

    /** Opens the account and founds the organisation. Refused: whatever is wrong with either name. */
    Begun begin(Secret used, EmailAddress address, @Nullable String name, Map<String, String> organisation) {
        var language = organisation.keySet().iterator().next();
        var account = accounts.open(address, language);
        accounts.name(account, name, null);
        link.usedBy(account, used);
        var founded = organisations.found(new Actor(account, true), organisation, true, null);
        link.end();
        return new Begun(account, founded);
    }
}
