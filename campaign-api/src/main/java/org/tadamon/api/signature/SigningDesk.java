package org.tadamon.api.signature;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.admission.Admission.Gate;
import org.tadamon.api.admission.ProofNeeded;
import org.tadamon.api.area.Areas;
import org.tadamon.api.confirmation.Confirming;
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
    private final Confirming confirming;
    private final Areas areas;
    private final Ids ids;
    private final Clock clock;

    SigningDesk(
            CommandGateway commands,
            SigningTerms terms,
            SlotIntake slots,
            Vault vault,
            ConsentDesk consents,
            Confirming confirming,
            Areas areas,
            Ids ids,
            Clock clock) {
        this.commands = commands;
        this.terms = terms;
        this.slots = slots;
        this.vault = vault;
        this.consents = consents;
        this.confirming = confirming;
        this.areas = areas;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * How a signature came.
     *
     * @param base where the application is, as links in mail are to begin; {@code null} where that is not known for
     *     sure
     * @param gate lets it in once all that was typed is right, and tells whether it is to be held from its first moment
     */
    public record Arrival(@Nullable String base, Gate gate) {}

    /**
     * What came of it; to be told to nobody, but for what the page may do next.
     *
     * @param isNew whether this address has not signed before
     */
    public record Signed(SignatureId id, boolean isNew) {}

    /**
     * Signs. Where nothing is ticked nobody is asked about consents. Refused: every {@code signature/…} problem, those
     * of the form all at once, and every {@code consent/…} problem. Throws {@link ProofNeeded}.
     */
    public Signed sign(PetitionId petition, SignatureForm form, Arrival arrival) {
        refuseUnlessOpen(petition);
        var input = SignatureInput.read(form, areas);
        var agreed = consents.agreed(petition, form.ticked());
        var hold = arrival.gate.hold(input.email());
        var tag = vault.tag(petition.value(), input.email().canonical().getBytes(StandardCharsets.UTF_8));
        var fresh = vault.draw(new KeyRef(petition.value(), ids.next()));
        var first = confirming.first(fresh, input.email().given(), input.language(), arrival.base);
        var slot = slots.take(new SlotIntake.Asked(petition.value(), tag, fresh, clock.instant(), first.orElse(null)));
        var asked = new Asked(new SignatureId(slot.signature()), petition, hold, agreed);
        if (slot.isNew()) {
            LedgerEngine.withNew(slot.signature(), () -> give(asked, input, fresh));
            confirming.ring();
        } else {
            vault.unwrap(new KeyRef(petition.value(), slot.signature()), slot.epoch(), slot.wrapped())
                    .ifPresent(secret -> give(asked, input, secret));
            if (confirming.asked() == Confirmation.ASKED) {
                confirming.again(asked.id, input.language(), arrival.base);
            }
        }
        return new Signed(asked.id, slot.isNew());
    }

    private record Asked(
            SignatureId id, PetitionId petition, @Nullable String hold, List<Consent> agreed) {}

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
                    confirming.asked(),
                    asked.hold,
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
