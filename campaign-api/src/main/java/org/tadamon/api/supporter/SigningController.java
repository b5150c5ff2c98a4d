package org.tadamon.api.supporter;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.component.Problems;
import org.tadamon.api.consent.ConsentCard;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.api.signature.CountedWait;
import org.tadamon.api.signature.SignatureForm;
import org.tadamon.api.signature.SigningDesk;
import org.tadamon.core.refusal.CommandRefused;

/** Signing. The answer is the same for a first and for a repeated signature. */
@Controller
final class SigningController {

    private static final Set<String> FIELDS = Set.of("name", "email", "area", "visibility", "consents");

    private final PublicPetitions petitions;
    private final SigningDesk desk;
    private final CountedWait counted;
    private final SignPage page;
    private final MessageSource messages;

    SigningController(
            PublicPetitions petitions, SigningDesk desk, CountedWait counted, SignPage page, MessageSource messages) {
        this.counted = counted;
        this.petitions = petitions;
        this.desk = desk;
        this.page = page;
        this.messages = messages;
    }

    @PostMapping("/{language:ar|en}/p/{slug}")
    ModelAndView sign(
            @PathVariable String slug,
            @RequestParam Map<String, String> typed,
            @ModelAttribute("reader") Reader reader) {
        var petition = petitions.named(slug);
        var form = form(typed, reader);
        try {
            var signature = desk.sign(petition.id(), form);
            counted.await(petition.id(), signature);
            return SeeOther.to("/" + reader.language() + "/p/" + petition.slug() + "/thanks");
        } catch (CommandRefused refused) {
            var problems = Problems.of(refused, messages, reader.locale(), SigningController::onPage);
            var model = page.with(petition, form, Via.orNothing(typed.get("via")), problems, reader);
            return new ModelAndView("supporter/petition", model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static SignatureForm form(Map<String, String> typed, Reader reader) {
        return new SignatureForm(
                typed.get("name"),
                typed.get("email"),
                typed.get("area"),
                typed.get("visibility"),
                typed.get("via"),
                reader.language(),
                ConsentCard.ticked(typed));
    }

    /** The link's code and the language are not fields of the page: what is wrong with them is told in the summary. */
    private static @Nullable String onPage(@Nullable String field) {
        return field != null && FIELDS.contains(field) ? field : null;
    }
}
