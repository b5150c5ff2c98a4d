package org.tadamon.api.account.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.account.OwnAccount;
import org.tadamon.api.page.PageMissing;
import org.tadamon.api.passkey.Passkeys;
import org.tadamon.api.session.Door;
import org.tadamon.api.session.Session;
import org.tadamon.api.session.Sessions;
import org.tadamon.core.account.AccountId;

/** Puts the account's page together. */
@Component
final class AccountPage {

    private static final Set<String> DONE = Set.of("saved", "ended", "passkey", "passkey-removed");

    /** One session, as its person sees it. */
    record Line(UUID name, Session session, boolean here) {}

    private final OwnAccount accounts;
    private final Sessions sessions;
    private final Passkeys passkeys;
    private final Door door;

    AccountPage(OwnAccount accounts, Sessions sessions, Passkeys passkeys, Door door) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passkeys = passkeys;
        this.door = door;
    }

    ModelAndView of(AccountId account, @Nullable String done) {
        var own = accounts.of(account).orElseThrow(PageMissing::new);
        return new ModelAndView("accounts/account")
                .addAllObjects(
                        Map.of("own", own, "name", own.name(), "pronouns", own.pronouns(), "sessions", lines(account)))
                .addObject("passkeys", passkeys.of(account))
                .addObject(
                        "done", Optional.ofNullable(done).filter(DONE::contains).orElse(null));
    }

    private List<Line> lines(AccountId account) {
        var here = door.here().map(Session::name);
        return sessions.of(account).stream()
                .map(each -> new Line(
                        each.name(), each, here.filter(each.name()::equals).isPresent()))
                .toList();
    }
}
