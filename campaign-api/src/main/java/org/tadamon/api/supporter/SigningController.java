package org.tadamon.api.supporter;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.admission.Admission;
import org.tadamon.api.admission.Origin;
import org.tadamon.api.admission.ProofNeeded;
import org.tadamon.api.admission.WaitPage;
import org.tadamon.api.area.choice.AreaSearch;
import org.tadamon.api.component.Problems;
import org.tadamon.api.confirmation.ConfirmationDesk;
import org.tadamon.api.confirmation.Confirming;
import org.tadamon.api.consent.ConsentCard;
import org.tadamon.api.eventime.EvenTime;
import org.tadamon.api.inside.OwnAddress;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.api.signature.CountedWait;
import org.tadamon.api.signature.SignatureForm;
import org.tadamon.api.signature.SigningDesk;
import org.tadamon.api.signature.SigningDesk.Arrival;
import org.tadamon.api.signature.SigningDesk.Signed;
import org.tadamon.api.signer.SignerPages;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.petitionpage.PetitionPage;

/** Signing. The answer is the same for a first and for a repeated signature. */
@Controller
final class SigningController {

    private static final Set<String> FIELDS = Set.of("name", "email", "area", "visibility", "consents", "comment");

    private final PublicPetitions petitions;
    private final SigningDesk desk;
    private final EvenTime even;
    private final Admission admission;
    private final WaitPage patience;
    private final Confirming confirming;
    private final ConfirmationDesk confirmation;
    private final CountedWait counted;
    private final SignPage page;
    private final SignerPages signers;
    private final OwnAddress own;
    private final AreaSearch areas;
    private final MessageSource messages;

    SigningController(
            PublicPetitions petitions,
            SigningDesk desk,
            EvenTime even,
            Admission admission,
            WaitPage patience,
            Confirming confirming,
            ConfirmationDesk confirmation,
            CountedWait counted,
            SignPage page,
            SignerPages signers,
            OwnAddress own,
            AreaSearch areas,
            MessageSource messages) {
        this.petitions = petitions;
        this.desk = desk;
        this.even = even;
        this.admission = admission;
        this.patience = patience;
        this.confirming = confirming;
        this.confirmation = confirmation;
        this.counted = counted;
        this.page = page;
        this.signers = signers;
        this.own = own;
        this.areas = areas;
        this.messages = messages;
    }

    @PostMapping("/{language:ar|en}/p/{slug}")
    ModelAndView sign(
            @PathVariable String slug,
            @RequestParam Map<String, String> typed,
            Reader reader,
            Origin origin,
            HttpServletRequest request) {
        var petition = petitions.named(slug);
        var area = areas.meant(petition.draft().areaLevel(), reader.language(), typed);
        var form = form(typed, area, reader);
        try {
            var gate = admission.gate(origin, form.proof());
            var arrival = new Arrival(own.of(request).orElse(null), gate);
            var signed = even.of(() -> sign(petition, form, arrival, typed.get("instead")));
            return answer(petition, form, signed, reader);
        } catch (ProofNeeded needed) {
            return patience.of("/p/" + petition.slug(), typed, origin);
        } catch (CommandRefused refused) {
            var problems = Problems.of(refused, messages, reader.locale(), SigningController::onPage);
            var model = page.with(petition, form, Via.orNothing(typed.get("via")), problems, reader);
            return new ModelAndView("supporter/petition", model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private Signed sign(PetitionPage petition, SignatureForm form, Arrival arrival, @Nullable String instead) {
        var signed = desk.sign(petition.id(), form, arrival);
        confirmation.undo(instead, signed.id());
        return signed;
    }

    private ModelAndView answer(PetitionPage petition, SignatureForm form, Signed signed, Reader reader) {
        var handle = confirming.handle(petition.id(), signed.id(), signed.isNew());
        if (handle != null) {
            return signers.code(petition, handle, form, reader);
        }
        counted.await(petition.id(), signed.id());
        return SeeOther.to("/" + reader.language() + "/p/" + petition.slug() + "/thanks");
    }

    private static SignatureForm form(Map<String, String> typed, String area, Reader reader) {
        return new SignatureForm(
                typed.get("name"),
                typed.get("email"),
                area,
                typed.get("visibility"),
                typed.get("via"),
                reader.language(),
                ConsentCard.ticked(typed),
                typed.get("comment"),
                typed.get("proof"));
    }

    /** The link's code and the language are not fields of the page: what is wrong with them is told in the summary. */
    private static @Nullable String onPage(@Nullable String field) {
        return field != null && FIELDS.contains(field) ? field : null;
    }
}
