package org.tadamon.api.account;

import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tadamon.api.automation.Automation;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.account.AccountEvent.AccountErased;

/**
 * Destroys the secret of an account once it is erased, with the way from its address to it and whatever else is kept
 * for it, also after a crash in between; doing it twice is harmless.
 */
@Component
final class WhenAccountErasedThenDestroySecret implements Automation {

    private final AccountSlots slots;
    private final Vault vault;
    private final List<ForgetsAccounts> others;

    WhenAccountErasedThenDestroySecret(AccountSlots slots, Vault vault, ObjectProvider<ForgetsAccounts> others) {
        this.slots = slots;
        this.vault = vault;
        this.others = others.stream().toList();
    }

    @Override
    public String group() {
        return "when-account-erased-then-destroy-secret";
    }

    /** The address goes first: whoever signs in with it from now on is somebody new. */
    @EventHandler
    void on(AccountErased event) {
        slots.empty(event.accountId());
        others.forEach(other -> other.forget(event.accountId()));
        vault.destroy(AccountSlots.keyOf(event.accountId()));
    }
}
