package org.tadamon.api.signature;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.admission.Admission.Gate;
import org.tadamon.api.admission.ProofNeeded;
import org.tadamon.api.area.Areas;
import org.tadamon.api.comment.CommentDesk;
import org.tadamon.api.confirmation.Confirming;
import org.tadamon.api.consent.ConsentDesk;
import org.tadamon.api.forgetting.CountsAlready;
import org.tadamon.api.ids.Ids;
import org.tadamon.api.ledger.LedgerEngine;
import org.tadamon.api.signature.Slot.Whose;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.signature.Confirmation;
import org.tadamon.core.signature.SignatureId;
import org.tadamon.core.signature.SigningTerms;

/** Takes signatures. An answer means the signature is on disk; asking again, anywhere, leads to the same one. */
@Component
public class SigningDesk {

    private final Giving giving;
    private final SigningTerms terms;
    private final SlotIntake slots;
    private final Vault vault;
    private final ConsentDesk consents;
    private final CommentDesk comments;
    private final Confirming confirming;
    private final CountsAlready already;
    private final Areas areas;
    private final Ids ids;
    private final Clock clock;

    SigningDesk(
            Giving giving,
            SigningTerms terms,
            SlotIntake slots,
            Vault vault,
            ConsentDesk consents,
            CommentDesk comments,
            Confirming confirming,
            CountsAlready already,
            Areas areas,
            Ids ids,
            Clock clock) {
        this.giving = giving;
        this.terms = terms;
        this.slots = slots;
        this.vault = vault;
        this.consents = consents;
        this.comments = comments;
        this.confirming = confirming;
        this.already = already;
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
     * of the form all at once, every {@code consent/…} problem, and {@code comment/not-asked}. Throws
     * {@link ProofNeeded}.
     */
    public Signed sign(PetitionId petition, SignatureForm form, Arrival arrival) {
        // before anything is kept of somebody who cannot sign anyway; the aggregate decides again
        var open = SigningTerms.requireOpen(terms.of(petition), clock);
        var input = SignatureInput.read(form, areas, open.areaLevel());
        var agreed = consents.agreed(petition, form.ticked());
        if (!input.comment().isEmpty()) {
            comments.requireAsked(petition);
        }
        var hold = arrival.gate.hold(input.email());
        var tag = vault.tag(petition.value(), input.email().canonical().getBytes(StandardCharsets.UTF_8));
        var fresh = vault.draw(new KeyRef(petition.value(), ids.next()));
        var first = confirming.first(fresh, input.email(), input.language(), arrival.base);
        var slot = slots.take(new SlotIntake.Asked(petition.value(), tag, fresh, clock.instant(), first.orElse(null)));
        var asked =
                new Giving.Asked(new SignatureId(slot.signature()), petition, hold, agreed, slot.whose() == Whose.NEW);
        switch (slot.whose()) {
            case NEW -> {
                LedgerEngine.withNew(slot.signature(), () -> giving.give(asked, input, fresh));
                confirming.ring(input.email());
            }
            case HAD -> giveAgain(asked, input, slot, arrival);
            case FORGOTTEN, GONE -> remind(input);
        }
        return new Signed(asked.id(), slot.whose() == Whose.NEW);
    }

    private void giveAgain(Giving.Asked asked, SignatureInput input, Slot slot, Arrival arrival) {
        vault.unwrap(new KeyRef(asked.petition().value(), slot.signature()), slot.epoch(), slot.wrapped())
                .ifPresent(secret -> giving.give(asked, input, secret));
        if (confirming.asked() == Confirmation.ASKED) {
            confirming.again(asked.id(), input.language(), arrival.base);
        }
    }

    /** Nothing is given where somebody was forgotten and counts already. */
    private void remind(SignatureInput input) {
        if (confirming.asked() == Confirmation.ASKED) {
            already.tell(input.email(), input.language());
        }
    }
}
