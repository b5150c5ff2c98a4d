package org.tadamon.api.delivery.json;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.delivery.Corrections;
import org.tadamon.api.delivery.DeliveryDesk;
import org.tadamon.api.delivery.DeliveryForm;
import org.tadamon.api.delivery.DeliveryViews;
import org.tadamon.api.delivery.json.DeliveryJson.MeantJson;
import org.tadamon.api.delivery.json.DeliveryJson.RecordedJson;
import org.tadamon.api.petition.owned.OwnedPetitions;
import org.tadamon.core.delivery.DeliveryId;
import org.tadamon.core.petition.PetitionId;

/**
 * Deliveries to those on the list of decision makers, over JSON, for those who work on a petition. That it was handed
 * over to somebody else is told of its life, one path above.
 */
@RestController
@RequestMapping("/api/v1/petitions/{petition}/deliveries/to-decision-makers")
@Tag(name = "Deliveries")
class DeliveriesController {

    private static final int ON_A_PAGE = 50;

    private final OwnedPetitions petitions;
    private final DeliveryDesk desk;
    private final DeliveryViews views;
    private final Corrections corrections;

    DeliveriesController(OwnedPetitions petitions, DeliveryDesk desk, DeliveryViews views, Corrections corrections) {
        this.petitions = petitions;
        this.desk = desk;
        this.views = views;
        this.corrections = corrections;
    }

    @PostMapping("/preview")
    @Operation(summary = "To whom deliveries would be recorded", description = "Nothing is recorded.")
    MeantJson preview(@PathVariable PetitionId petition, @RequestBody DeliveryForm form, Actor actor) {
        var of = petitions.require(actor, Right.DELIVER, petition);
        var meant = desk.meant(of, form);
        return new MeantJson(meant.size(), meant.stream().limit(ON_A_PAGE).toList());
    }

    @PostMapping
    @Operation(
            summary = "Record a delivery to each decision maker who is meant",
            description = "At most 1,000 in one go, of the list or of those an export has packages for."
                    + " Honours Idempotency-Key: what was interrupted goes on under the same key.")
    ResponseEntity<RecordedJson> handOver(
            @PathVariable PetitionId petition,
            @RequestBody DeliveryForm form,
            Actor actor,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        var of = petitions.require(actor, Right.DELIVER, petition);
        var ids = desk.handOver(of, form, key, actor.account());
        var recorded = new RecordedJson(
                ids.size(), ids.stream().map(DeliveryId::toString).toList());
        return ResponseEntity.created(URI.create("/api/v1/petitions/" + petition + "/deliveries/to-decision-makers"))
                .body(recorded);
    }

    @GetMapping
    @Operation(summary = "The deliveries of a petition, the last first")
    List<DeliveryJson> list(
            @PathVariable PetitionId petition, @RequestParam(required = false) @Nullable Long before, Actor actor) {
        var of = petitions.require(actor, Right.SEE_FIGURES, petition);
        long present = corrections.total(of);
        return views.of(petition, before == null ? Long.MAX_VALUE : before, ON_A_PAGE).stream()
                .map(each -> DeliveryJson.of(each, present))
                .toList();
    }
}
