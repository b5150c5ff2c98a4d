package org.tadamon.api.running;

import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tadamon.api.account.AccountDesk;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.founding.FirstLink;
import org.tadamon.api.session.Sessions;
import org.tadamon.core.account.AccountId;

/** People who come to the application with a browser. */
@Lazy
@Component
public class Visitors {

    /** Where {@link #administrator} gets mail. */
    public static final String ADMINISTRATOR = "administrator@example.org";

    private final Api api;
    private final AccountDesk accounts;
    private final Sessions sessions;
    private final FirstLink first;

    Visitors(Api api, AccountDesk accounts, Sessions sessions, FirstLink first) {
        this.api = api;
        this.accounts = accounts;
        this.sessions = sessions;
        this.first = first;
    }

    /** The account of an address, opened if there was none; called what stands before the @. */
    public AccountId account(String address) {
        var account = accounts.open(EmailAddress.parse(address).orElseThrow(), "en");
        accounts.name(account, address.substring(0, address.indexOf('@')), null);
        return account;
    }

    /**
     * A browser in which the first administrator has just signed in who is an owner of the organisation that runs the
     * platform; founds it where nobody has.
     */
    public Visitor administrator() {
        var visitor = anybody();
        first.draw().ifPresent(link -> {
            visitor.get("/en/organise/first");
            visitor.post(
                    "/en/organise/first",
                    Map.of(
                            "token",
                            link.written(),
                            "address",
                            ADMINISTRATOR,
                            "name",
                            "Amal",
                            "organisation",
                            "Cedar Hosts"));
        });
        return anybody().with(sessions.begin(account(ADMINISTRATOR), "computer"));
    }

    /** A browser nobody is signed in with. */
    public Visitor anybody() {
        return new Visitor(api.base());
    }

    /** A browser in which the person with this address has just signed in, so that they are stepped up, too. */
    public Visitor signedIn(String address) {
        return signedIn(account(address));
    }

    /** A browser in which the person of this account has just signed in. */
    public Visitor signedIn(AccountId account) {
        return anybody().with(sessions.begin(account, "computer"));
    }
}
