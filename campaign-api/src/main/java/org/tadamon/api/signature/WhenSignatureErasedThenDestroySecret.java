package org.tadamon.api.signature;

import org.axonframework.eventhandling.EventHandler;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.signature.SignatureEvent.SignatureErased;

/** Destroys the secret of a signature once it is erased, also after a crash in between; doing it twice is harmless. */
public final class WhenSignatureErasedThenDestroySecret {

    /** Names its processing group. */
    public static final String NAME = "when-signature-erased-then-destroy-secret";

    private final Vault vault;

    /** Destroys in this vault. */
    public WhenSignatureErasedThenDestroySecret(Vault vault) {
        this.vault = vault;
    }

    @EventHandler
    void on(SignatureErased event) {
        vault.destroy(new KeyRef(event.petitionId().value(), event.signatureId().value()));
    }
}
