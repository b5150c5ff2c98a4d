package org.tadamon.api.account;

import java.util.Objects;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.vault.SubjectSecret;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.account.AccountCommand;
import org.tadamon.core.account.AccountCommand.ChooseAccountLanguage;
import org.tadamon.core.account.AccountCommand.EraseAccount;
import org.tadamon.core.account.AccountCommand.NameAccount;
import org.tadamon.core.account.AccountCommand.OpenAccount;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.account.AccountProblem;
import org.tadamon.core.refusal.CommandRefused;

/** Takes what people say about themselves, seals it, and asks their account for it. */
@Component
public class AccountDesk {

    private final CommandGateway commands;
    private final AccountSlots slots;
    private final Accounts accounts;
    private final Vault vault;
    private final ObjectProvider<LetsAccountsGo> bonds;

    AccountDesk(
            CommandGateway commands,
            AccountSlots slots,
            Accounts accounts,
            Vault vault,
            ObjectProvider<LetsAccountsGo> bonds) {
        this.commands = commands;
        this.slots = slots;
        this.accounts = accounts;
        this.vault = vault;
        this.bonds = bonds;
    }

    /**
     * The account of an address that was shown to be the person's own, opened if there was none. Refused:
     * {@link AccountProblem.Erased} for the moments in which an account of it is being forgotten.
     */
    public AccountId open(EmailAddress address, String language) {
        var slot = slots.take(address).orElseThrow(() -> new CommandRefused(new AccountProblem.Erased()));
        var sealed = slot.secret().seal("account.address", address.given());
        try {
            commands.sendAndWait(new OpenAccount(slot.account(), sealed, language));
        } catch (ConcurrencyException sameMoment) {
            // the same person, twice at once: it was opened, which is what was asked for
        }
        return slot.account();
    }

    /** Is called this from now on. Refused: every {@link AccountInput.Broken}. */
    public void name(AccountId account, @Nullable String name, @Nullable String pronouns) {
        var input = AccountInput.read(name, pronouns);
        var known = accounts.record(account);
        var before = known.map(each -> vault.open(each.sealed()));
        if (before.isPresent()
                && input.name().equals(before.get().get(known.get().name()))
                && Objects.equals(input.pronouns(), before.get().get(known.get().pronouns()))) {
            return;
        }
        var secret = secretOf(account).orElseThrow(() -> new CommandRefused(new AccountProblem.Erased()));
        var told = input.pronouns();
        send(new NameAccount(
                account,
                secret.seal("account.name", input.name()),
                told == null ? null : secret.seal("account.pronouns", told)));
    }

    /** Is written to in this language from now on. Refused: {@link AccountProblem.NotALanguage}. */
    public void chooseLanguage(AccountId account, String language) {
        send(new ChooseAccountLanguage(account, language));
    }

    /** Is forgotten, within moments and everywhere. Refused: what any {@link LetsAccountsGo} refuses. */
    public void erase(AccountId account) {
        bonds.forEach(each -> each.letGo(account));
        send(new EraseAccount(account));
    }

    private void send(AccountCommand command) {
        try {
            commands.sendAndWait(command);
        } finally {
            accounts.forget(command.accountId());
        }
    }

    private Optional<SubjectSecret> secretOf(AccountId account) {
        return vault.secret(AccountSlots.keyOf(account));
    }
}
