package org.tadamon.api.delivery.json;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.delivery.Corrections;
import org.tadamon.api.delivery.DeliveryDesk;
import org.tadamon.api.delivery.DeliveryForm.AnswerForm;
import org.tadamon.api.delivery.DeliveryForm.CorrectionForm;
import org.tadamon.api.delivery.DeliveryForm.WithdrawalForm;
import org.tadamon.api.delivery.OwnedDeliveries;
import org.tadamon.core.delivery.DeliveryId;

/** What came of one delivery, over JSON, for those who work on a petition. */
@RestController
@RequestMapping("/api/v1/deliveries/{delivery}")
@Tag(name = "Deliveries")
class DeliveryController {

    private final OwnedDeliveries deliveries;
    private final DeliveryDesk desk;
    private final Corrections corrections;

    DeliveryController(OwnedDeliveries deliveries, DeliveryDesk desk, Corrections corrections) {
        this.deliveries = deliveries;
        this.desk = desk;
        this.corrections = corrections;
    }

    @GetMapping
    @Operation(summary = "A delivery, and what came of it")
    DeliveryJson read(@PathVariable UUID delivery, Actor actor) {
        var known = deliveries.require(actor, Right.SEE_FIGURES, new DeliveryId(delivery));
        return DeliveryJson.of(known.delivery(), corrections.total(known.petition()));
    }

    @PostMapping("/answer")
    @Operation(
            summary = "Write down what was answered",
            description =
                    "In place of what was written before. Safe to repeat. Everybody reads it once it is published.")
    DeliveryJson answer(@PathVariable UUID delivery, @RequestBody AnswerForm form, Actor actor) {
        var known = deliveries.require(actor, Right.DELIVER, new DeliveryId(delivery));
        desk.answer(known.id(), form, actor.account());
        return read(delivery, actor);
    }

    @PostMapping("/withdraw")
    @Operation(
            summary = "Take it back, since it was recorded by mistake",
            description = "For good, for a reason that is on record. Safe to repeat.")
    DeliveryJson withdraw(@PathVariable UUID delivery, @RequestBody WithdrawalForm form, Actor actor) {
        var known = deliveries.require(actor, Right.DELIVER, new DeliveryId(delivery));
        desk.withdraw(known.id(), form, actor.account());
        return read(delivery, actor);
    }

    @PostMapping("/correction")
    @Operation(
            summary = "Write down that they were sent another number",
            description = "Today and the public number of this moment, unless the form says other. Safe to repeat.")
    DeliveryJson correct(@PathVariable UUID delivery, @RequestBody CorrectionForm form, Actor actor) {
        var known = deliveries.require(actor, Right.DELIVER, new DeliveryId(delivery));
        desk.correct(known.petition(), known.id(), form, actor.account());
        return read(delivery, actor);
    }
}
