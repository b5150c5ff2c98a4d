package org.tadamon.api.export.json;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
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
import org.tadamon.api.export.ExportDesk;
import org.tadamon.api.export.ExportForm;
import org.tadamon.api.export.ExportTaking;
import org.tadamon.api.export.ExportViews;
import org.tadamon.api.export.OwnedExports;
import org.tadamon.api.export.ZipAnswer;
import org.tadamon.api.export.json.ExportJson.MeantJson;
import org.tadamon.api.petition.owned.OwnedPetitions;
import org.tadamon.core.export.ExportId;
import org.tadamon.core.petition.PetitionId;

/** Exports, over JSON, for those who work on a petition. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Exports")
class ExportController {

    private static final int ON_A_PAGE = 50;

    private final OwnedPetitions petitions;
    private final OwnedExports exports;
    private final ExportDesk desk;
    private final ExportViews views;
    private final ExportTaking taking;

    ExportController(
            OwnedPetitions petitions, OwnedExports exports, ExportDesk desk, ExportViews views, ExportTaking taking) {
        this.petitions = petitions;
        this.exports = exports;
        this.desk = desk;
        this.views = views;
        this.taking = taking;
    }

    @PostMapping("/petitions/{petition}/exports/preview")
    @Operation(
            summary = "Whom an export would be for, and what it would tell",
            description = "Nothing is made. figures is null where counting takes too long. Staff, after a step-up.")
    MeantJson preview(@PathVariable PetitionId petition, @RequestBody ExportForm form, Actor actor) {
        var of = petitions.require(actor, Right.EXPORT, petition);
        return MeantJson.of(desk.preview(of, form), ON_A_PAGE);
    }

    @PostMapping("/petitions/{petition}/exports")
    @Operation(
            summary = "Have packages for decision makers made",
            description =
                    "As of now, or of the end of the day asOf (UTC) that is over, in the background. Staff, after a"
                            + " step-up, for a reason that is on record. Honours Idempotency-Key.")
    ResponseEntity<ExportJson> order(
            @PathVariable PetitionId petition,
            @RequestBody ExportForm form,
            Actor actor,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        var of = petitions.require(actor, Right.EXPORT, petition);
        var id = desk.order(of, form, key, actor.account());
        return ResponseEntity.created(URI.create("/api/v1/exports/" + id)).body(json(id));
    }

    @GetMapping("/petitions/{petition}/exports")
    @Operation(summary = "The exports of a petition, the last first")
    List<ExportJson> list(
            @PathVariable PetitionId petition, @RequestParam(required = false) @Nullable Long before, Actor actor) {
        petitions.require(actor, Right.SEE_FIGURES, petition);
        return views.of(petition, before == null ? Long.MAX_VALUE : before, ON_A_PAGE).stream()
                .map(each -> ExportJson.of(each, views.progress(each.exportId())))
                .toList();
    }

    @GetMapping("/exports/{export}")
    @Operation(summary = "An export, how far it has come, and who took it along")
    ExportJson read(@PathVariable UUID export, Actor actor) {
        var id = exports.require(actor, Right.SEE_FIGURES, new ExportId(export)).exportId();
        return json(id);
    }

    @PostMapping("/exports/{export}/cancel")
    @Operation(summary = "Have it made no more", description = "Safe to repeat. Staff, after a step-up.")
    ExportJson cancel(@PathVariable UUID export, Actor actor) {
        var id = exports.require(actor, Right.EXPORT, new ExportId(export)).exportId();
        desk.cancel(id, actor.account());
        return json(id);
    }

    @PostMapping("/exports/{export}/make-again")
    @Operation(
            summary = "Have it made again, from the same order",
            description = "Tells whether every byte is as it was. The old ones stay until the new ones are there."
                    + " Staff, after a step-up.")
    ExportJson makeAgain(@PathVariable UUID export, Actor actor) {
        var id = exports.require(actor, Right.EXPORT, new ExportId(export)).exportId();
        desk.makeAgain(id, actor.account());
        return json(id);
    }

    @PostMapping("/exports/{export}/downloads")
    @Operation(
            summary = "Take packages along, as a ZIP",
            description = "All of them, or those for whom the form names. Each time is on record. After a step-up.")
    void download(@PathVariable UUID export, @RequestBody ExportForm part, Actor actor, HttpServletResponse answer)
            throws IOException {
        var known = exports.require(actor, Right.EXPORT, new ExportId(export));
        var zip = taking.take(known, part.audience(), actor.account());
        ZipAnswer.write(known.exportId(), zip, answer);
    }

    private ExportJson json(ExportId id) {
        return ExportJson.of(views.known(id), views.progress(id));
    }
}
