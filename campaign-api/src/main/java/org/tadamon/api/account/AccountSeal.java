package org.tadamon.api.account;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.account.AccountProblem;
import org.tadamon.core.privacy.Personal;
import org.tadamon.core.refusal.CommandRefused;

/** Seals what is kept for an account outside the ledger, such as what a passkey is called; it dies with the account. */
@Component
public class AccountSeal {

    private final Vault vault;

    AccountSeal(Vault vault) {
        this.vault = vault;
    }

    /** Seals. Refused: {@link AccountProblem.Erased}. */
    public String seal(AccountId account, String purpose, String text) {
        return vault.secret(AccountSlots.keyOf(account))
                .orElseThrow(() -> new CommandRefused(new AccountProblem.Erased()))
                .seal(purpose, text)
                .sealed();
    }

    /** Opens what was sealed for this account and purpose; empty once the account is erased. */
    public Optional<String> open(AccountId account, String purpose, String sealed) {
        var value = new Personal(Personal.VERSION, AccountSlots.keyOf(account), purpose, sealed);
        return Optional.ofNullable(vault.open(List.of(value)).get(value));
    }
}
