package org.tadamon.api.organise.deliveries;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
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
import org.tadamon.api.delivery.DeliveryForm.CorrectionForm;
import org.tadamon.api.delivery.DeliveryForm.WithdrawalForm;
import org.tadamon.api.delivery.OwnedDeliveries;
import org.tadamon.api.delivery.OwnedDeliveries.Owned;
import org.tadamon.api.organise.KnownPetitions;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.core.delivery.DeliveryId;
import org.tadamon.core.refusal.CommandRefused;

/** What staff write down of one delivery: its answer, that the number was corrected, that it was a mistake. */
@Controller
@RequestMapping("/{language:ar|en}/organise/deliveries/{delivery}")
final class DeliveryPageController {

    private final OwnedDeliveries deliveries;
    private final KnownPetitions petitions;
    private final DeliveryPages pages;
    private final DeliveryDesk desk;
    private final Again again;

    DeliveryPageController(
            OwnedDeliveries deliveries, KnownPetitions petitions, DeliveryPages pages, DeliveryDesk desk, Again again) {
        this.deliveries = deliveries;
        this.petitions = petitions;
        this.pages = pages;
        this.desk = desk;
        this.again = again;
    }

    @GetMapping
    ModelAndView read(Actor actor, @PathVariable UUID delivery, Reader reader) {
        return pages.one(known(actor, Right.SEE_FIGURES, delivery), Map.of(), reader);
    }

    @PostMapping("/answer")
    ModelAndView answer(
            Actor actor, @PathVariable UUID delivery, @RequestParam Map<String, String> typed, Reader reader) {
        var known = known(actor, Right.DELIVER, delivery);
        return after(known, typed, reader, one -> desk.answer(one.id(), TypedDelivery.answer(typed), actor.account()));
    }

    @PostMapping("/withdraw")
    ModelAndView withdraw(
            Actor actor, @PathVariable UUID delivery, @RequestParam Map<String, String> typed, Reader reader) {
        var known = known(actor, Right.DELIVER, delivery);
        var form = new WithdrawalForm(typed.get("reason"));
        return after(known, typed, reader, one -> desk.withdraw(one.id(), form, actor.account()));
    }

    @PostMapping("/correction")
    ModelAndView correct(
            Actor actor, @PathVariable UUID delivery, @RequestParam Map<String, String> typed, Reader reader) {
        var known = known(actor, Right.DELIVER, delivery);
        return after(known, typed, reader, one -> {
            var form = new CorrectionForm(null, TypedDelivery.number("total", typed.get("total")));
            desk.correct(one.petition(), one.id(), form, actor.account());
        });
    }

    /** Reloading a page that was the answer to a form leads back. */
    @GetMapping({"/answer", "/withdraw", "/correction"})
    ModelAndView back(@PathVariable UUID delivery, Reader reader) {
        return SeeOther.to(path(delivery, reader));
    }

    private ModelAndView after(Owned known, Map<String, String> typed, Reader reader, Consumer<Owned> written) {
        try {
            written.accept(known);
            return SeeOther.to(path(known.id().value(), reader));
        } catch (CommandRefused refused) {
            return again.refused(pages.one(known, typed, reader), refused, reader.locale(), field -> field);
        }
    }

    /** The page is about whoever the petition belongs to from now on. */
    private Owned known(Actor actor, Right right, UUID delivery) {
        var known = deliveries.require(actor, right, new DeliveryId(delivery));
        petitions.named(known.petition().id().value(), actor, right);
        return known;
    }

    private static String path(UUID delivery, Reader reader) {
        return "/" + reader.language() + "/organise/deliveries/" + delivery;
    }
}
