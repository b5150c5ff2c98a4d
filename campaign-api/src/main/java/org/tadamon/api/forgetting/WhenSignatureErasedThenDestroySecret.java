package org.tadamon.api.forgetting;

import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import org.tadamon.api.automation.Automation;
import org.tadamon.api.ledger.LedgerSource.Part;
import org.tadamon.core.signature.SignatureEvent.SignatureErased;

/** Destroys the secret of a signature once it is erased, also after a crash in between; doing it twice is harmless. */
@Component
final class WhenSignatureErasedThenDestroySecret implements Automation {

    private final SignerForgetting forgetting;

    WhenSignatureErasedThenDestroySecret(SignerForgetting forgetting) {
        this.forgetting = forgetting;
    }

    @Override
    public String group() {
        return "when-signature-erased-then-destroy-secret";
    }

    @Override
    public Part follows() {
        return Part.ERASURES;
    }

    @EventHandler
    void on(SignatureErased event) {
        forgetting.forget(event.petitionId(), event.signatureId());
    }
}
