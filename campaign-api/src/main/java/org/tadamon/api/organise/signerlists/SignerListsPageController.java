package org.tadamon.api.organise.signerlists;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.component.Again;
import org.tadamon.api.component.Going;
import org.tadamon.api.organise.KnownPetitions;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.api.signerlist.SignerListDesk;
import org.tadamon.api.signerlist.SignerListForm;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.petitionpage.PetitionPage;

/** Where staff have lists of signers made. */
@Controller
@RequestMapping("/{language:ar|en}/organise/p/{id}/lists")
final class SignerListsPageController {

    private final KnownPetitions petitions;
    private final SignerListPages pages;
    private final SignerListDesk desk;
    private final Again again;

    SignerListsPageController(KnownPetitions petitions, SignerListPages pages, SignerListDesk desk, Again again) {
        this.petitions = petitions;
        this.pages = pages;
        this.desk = desk;
        this.again = again;
    }

    @GetMapping
    ModelAndView read(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Long before,
            Reader reader,
            HttpServletResponse answer) {
        var petition = petitions.named(id, actor, Right.SEE_FIGURES);
        var page = pages.page(petition, before == null ? Long.MAX_VALUE : before, Map.of(), reader);
        Going.readAnewOnceOver(page, answer);
        return page;
    }

    @PostMapping
    ModelAndView order(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Reader reader) {
        return order(petitions.named(id, actor, Right.EXPORT), actor, typed, reader);
    }

    private ModelAndView order(PetitionPage petition, Actor actor, Map<String, String> typed, Reader reader) {
        try {
            var form = new SignerListForm(typed.get("kind"), typed.get("area"), typed.get("reason"));
            desk.order(petition, form, typed.get("once"), actor.account());
            return SeeOther.to("/" + reader.language() + "/organise/p/" + petition.id() + "/lists");
        } catch (CommandRefused refused) {
            var page = pages.page(petition, Long.MAX_VALUE, typed, reader);
            return again.refused(page, refused, reader.locale(), field -> field);
        }
    }
}
