package org.tadamon.api.signature;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.stereotype.Component;
import org.tadamon.api.area.Areas;
import org.tadamon.api.consent.ConsentDesk;
import org.tadamon.api.ids.Ids;
import org.tadamon.api.ledger.LedgerEngine;
import org.tadamon.api.vault.SubjectSecret;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.consent.Consent;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.signature.Confirmation;
import org.tadamon.core.signature.SignatureCommand.GiveSignature;
import org.tadamon.core.signature.SignatureId;
import org.tadamon.core.signature.SigningTerms;
import org.tadamon.core.signer.Signer;

/** Takes signatures. An answer means the signature is on disk; asking again, anywhere, leads to the same one. */
@Component
public class SigningDesk {

    private final CommandGateway commands;
    private final SigningTerms terms;
    private final SlotIntake slots;
    private final Vault vault;
    private final ConsentDesk consents;
    private final Areas areas;
    private final Ids ids;
    private final Clock clock;

    SigningDesk(
            CommandGateway commands,
            SigningTerms terms,
            SlotIntake slots,
            Vault vault,
            ConsentDesk consents,
            Areas areas,
            Ids ids,
            Clock clock) {
        this.commands = commands;
        this.terms = terms;
        this.slots = slots;
        this.vault = vault;
        this.consents = consents;
        this.areas = areas;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Signs. Where nothing is ticked nobody is asked about consents. Refused: every {@code signature/…} problem, those
     * of the form all at once, and every {@code consent/…} problem.
     */
    public SignatureId sign(PetitionId petition, SignatureForm form) {
        refuseUnlessOpen(petition);
        var input = SignatureInput.read(form, areas);
        var agreed = consents.agreed(petition, form.ticked());
        var tag = vault.tag(petition.value(), input.email().canonical().getBytes(StandardCharsets.UTF_8));
        var fresh = vault.draw(new KeyRef(petition.value(), ids.next()));
        var slot = slots.take(new SlotIntake.Asked(petition.value(), tag, fresh));
        var id = new SignatureId(slot.signature());
        if (slot.isNew()) {
            LedgerEngine.withNew(id.value(), () -> give(new Asked(id, petition, agreed), input, fresh));
        } else {
            vault.unwrap(new KeyRef(petition.value(), slot.signature()), slot.epoch(), slot.wrapped())
                    .ifPresent(secret -> give(new Asked(id, petition, agreed), input, secret));
        }
        return id;
    }

    private record Asked(SignatureId id, PetitionId petition, List<Consent> agreed) {}

    private void give(Asked asked, SignatureInput input, SubjectSecret secret) {
        var signer = new Signer(
                secret.seal("signer.name", input.name()),
                secret.seal("signer.email", input.email().given()),
                input.visibility(),
                input.language());
        try {
            commands.sendAndWait(new GiveSignature(
                    asked.id,
                    asked.petition,
                    signer,
                    input.area(),
                    input.source(),
                    Confirmation.NOT_ASKED,
                    null,
                    asked.agreed));
        } catch (ConcurrencyException sameMoment) {
            // the same person, signing twice at once: the other one was taken, which is what was asked for
        }
    }

    /** Before anything is kept of somebody who cannot sign anyway. The aggregate decides again. */
    private void refuseUnlessOpen(PetitionId petition) {
        SigningTerms.wordsOpenToSign(terms.of(petition), clock);
    }
}
