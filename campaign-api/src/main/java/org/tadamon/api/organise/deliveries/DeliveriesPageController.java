package org.tadamon.api.organise.deliveries;

import java.util.Map;
import java.util.Objects;
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
import org.tadamon.api.delivery.DeliveryDesk;
import org.tadamon.api.organise.KnownPetitions;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.petitionpage.PetitionPage;

/** Where staff write down that a petition was handed to those on the list of decision makers. */
@Controller
@RequestMapping("/{language:ar|en}/organise/p/{id}/deliveries")
final class DeliveriesPageController {

    private static final int SHOWN = 20;

    private final KnownPetitions petitions;
    private final DeliveryPages pages;
    private final DeliveryDesk desk;
    private final Again again;

    DeliveriesPageController(KnownPetitions petitions, DeliveryPages pages, DeliveryDesk desk, Again again) {
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
            @RequestParam(required = false) @Nullable Integer done,
            Reader reader) {
        var petition = petitions.named(id, actor, Right.SEE_FIGURES);
        return pages.all(petition, before == null ? Long.MAX_VALUE : before, Map.of(), reader)
                .addObject("said", done);
    }

    @PostMapping("/preview")
    ModelAndView preview(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Reader reader) {
        var petition = petitions.named(id, actor, Right.DELIVER);
        var page = pages.all(petition, Long.MAX_VALUE, typed, reader);
        try {
            var meant = desk.meant(petition, TypedDelivery.handOver(typed));
            return page.addObject("meant", meant.stream().limit(SHOWN).toList()).addObject("many", meant.size());
        } catch (CommandRefused refused) {
            return refused(page, refused, reader);
        }
    }

    @PostMapping("/to-decision-makers")
    ModelAndView handOver(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Reader reader) {
        var petition = petitions.named(id, actor, Right.DELIVER);
        try {
            var form = TypedDelivery.handOver(typed);
            var recorded = desk.handOver(petition, form, typed.get("once"), actor.account());
            return SeeOther.to(path(petition, reader) + "?done=" + recorded.size());
        } catch (CommandRefused refused) {
            return refused(pages.all(petition, Long.MAX_VALUE, typed, reader), refused, reader);
        }
    }

    @PostMapping("/corrections")
    ModelAndView correct(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Reader reader) {
        var petition = petitions.named(id, actor, Right.DELIVER);
        try {
            var told = TypedDelivery.number("told", typed.get("told"));
            var total = TypedDelivery.number("total", typed.get("total"));
            if (told != null && total != null) {
                desk.correctAll(petition, told, total, actor.account());
            }
            return SeeOther.to(path(petition, reader));
        } catch (CommandRefused refused) {
            return refused(pages.all(petition, Long.MAX_VALUE, Map.of(), reader), refused, reader);
        }
    }

    /** Reloading a page that was the answer to a form leads here. */
    @GetMapping({"/preview", "/to-decision-makers", "/corrections"})
    ModelAndView shown(@PathVariable UUID id, Reader reader) {
        return SeeOther.to("/" + reader.language() + "/organise/p/" + id + "/deliveries");
    }

    private ModelAndView refused(ModelAndView page, CommandRefused refused, Reader reader) {
        return again.refused(
                page, refused, reader.locale(), field -> Objects.equals(field, "audience") ? "level" : field);
    }

    private static String path(PetitionPage petition, Reader reader) {
        return "/" + reader.language() + "/organise/p/" + petition.id() + "/deliveries";
    }
}
