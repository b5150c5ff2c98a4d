package org.tadamon.api.signer;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.confirmation.Confirming;
import org.tadamon.api.confirmation.Handles;
import org.tadamon.api.confirmation.Handles.Handle;
import org.tadamon.api.confirmation.Handles.Use;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.eventime.EvenTime;
import org.tadamon.api.ids.Ids;
import org.tadamon.api.inside.OwnAddress;
import org.tadamon.api.limits.Limit;
import org.tadamon.api.page.PageMissing;
import org.tadamon.api.page.Reader;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.api.signature.OwnSignature;
import org.tadamon.core.signature.SignatureId;
import org.tadamon.projections.petitionpage.PetitionPage;

/** From a petition back to one's signature of it, by the address it was given with. */
@Controller
@RequestMapping("/{language:ar|en}/p/{slug}/signature")
final class OwnAddressController {

    private final Limit asked = new Limit(60, Duration.ofHours(1));
    private final PetitionViews petitions;
    private final OwnSignature signatures;
    private final EvenTime even;
    private final Confirming confirming;
    private final SignerPages pages;
    private final OwnAddress own;
    private final Handles handles;
    private final Ids ids;

    OwnAddressController(
            PetitionViews petitions,
            OwnSignature signatures,
            EvenTime even,
            Confirming confirming,
            SignerPages pages,
            OwnAddress own,
            Handles handles,
            Ids ids) {
        this.handles = handles;
        this.ids = ids;
        this.petitions = petitions;
        this.signatures = signatures;
        this.even = even;
        this.confirming = confirming;
        this.pages = pages;
        this.own = own;
    }

    @GetMapping
    ModelAndView address(@PathVariable String slug) {
        return pages.address(petition(slug), "");
    }

    /** The same for every address, whether somebody signed with it or not. */
    @PostMapping
    ModelAndView ask(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String address,
            Reader reader,
            HttpServletRequest request) {
        var petition = petition(slug);
        if (!asked.isLeft(request.getRemoteAddr())) {
            return pages.wait(pages.address(petition, address), reader);
        }
        var email = EmailAddress.parse(address);
        if (email.isEmpty()) {
            return pages.wrong(pages.address(petition, address), "address", "sign-in.no-address", reader);
        }
        asked.count(request.getRemoteAddr());
        var signature = even.of(() -> signatures.find(petition.id(), email.get()))
                .orElseGet(() -> new SignatureId(ids.next())); // one there is not
        confirming.again(signature, reader.language(), own.of(request).orElse(null));
        var handle = handles.written(Use.BACK, new Handle(petition.id(), signature, false));
        return pages.code(petition, handle, null, reader);
    }

    private PetitionPage petition(String slug) {
        return petitions.bySlug(slug).filter(page -> page.stage().isReadable()).orElseThrow(PageMissing::new);
    }
}
