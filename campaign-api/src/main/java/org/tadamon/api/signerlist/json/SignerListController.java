package org.tadamon.api.signerlist.json;

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
import org.tadamon.api.petition.owned.OwnedPetitions;
import org.tadamon.api.signerlist.CopyAnswer;
import org.tadamon.api.signerlist.CopyForm;
import org.tadamon.api.signerlist.SignerListDesk;
import org.tadamon.api.signerlist.SignerListForm;
import org.tadamon.api.signerlist.SignerListTaking;
import org.tadamon.api.signerlist.SignerListViews;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.signerlist.SignerListId;

/** Lists of signers, over JSON, for those who work on a petition. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Signer lists")
class SignerListController {

    private static final int ON_A_PAGE = 50;

    private final OwnedPetitions petitions;
    private final SignerListDesk desk;
    private final SignerListViews views;
    private final SignerListTaking taking;

    SignerListController(
            OwnedPetitions petitions, SignerListDesk desk, SignerListViews views, SignerListTaking taking) {
        this.petitions = petitions;
        this.desk = desk;
        this.views = views;
        this.taking = taking;
    }

    @PostMapping("/petitions/{petition}/signer-lists")
    @Operation(
            summary = "Have a list of signers made",
            description =
                    "Names for decision makers, of ten people or more who chose to be named to them; or contacts of"
                            + " those who agreed to be written to. Never of a guarded petition. In the background, for a reason"
                            + " that is on record. Staff, after a step-up. Honours Idempotency-Key.")
    ResponseEntity<SignerListJson> order(
            @PathVariable PetitionId petition,
            @RequestBody SignerListForm form,
            Actor actor,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        var of = petitions.require(actor, Right.EXPORT, petition);
        var id = desk.order(of, form, key, actor.account());
        return ResponseEntity.created(URI.create("/api/v1/signer-lists/" + id)).body(json(id));
    }

    @GetMapping("/petitions/{petition}/signer-lists")
    @Operation(summary = "The lists of a petition, the last first")
    List<SignerListJson> list(
            @PathVariable PetitionId petition, @RequestParam(required = false) @Nullable Long before, Actor actor) {
        petitions.require(actor, Right.SEE_FIGURES, petition);
        return views.of(petition, before == null ? Long.MAX_VALUE : before, ON_A_PAGE).stream()
                .map(each -> SignerListJson.of(each, views.progress(each.listId())))
                .toList();
    }

    @GetMapping("/signer-lists/{list}")
    @Operation(summary = "A list, how far it has come, and every copy that was taken along")
    SignerListJson read(@PathVariable UUID list, Actor actor) {
        return json(
                views.require(actor, Right.SEE_FIGURES, new SignerListId(list)).listId());
    }

    @PostMapping("/signer-lists/{list}/cancel")
    @Operation(summary = "Have it made no more", description = "Safe to repeat. Staff, after a step-up.")
    SignerListJson cancel(@PathVariable UUID list, Actor actor) {
        var id = views.require(actor, Right.EXPORT, new SignerListId(list)).listId();
        desk.cancel(id, actor.account());
        return json(id);
    }

    @PostMapping("/signer-lists/{list}/copies")
    @Operation(
            summary = "Take a copy along",
            description =
                    "Without whoever has changed their mind since. Each copy is on record, under a mark that stands"
                            + " in each of its rows. After a step-up.")
    void take(@PathVariable UUID list, @RequestBody CopyForm form, Actor actor, HttpServletResponse answer)
            throws IOException {
        var known = views.require(actor, Right.EXPORT, new SignerListId(list));
        CopyAnswer.write(taking.take(known, form, actor.account()), answer);
    }

    private SignerListJson json(SignerListId id) {
        return SignerListJson.of(views.known(id), views.progress(id));
    }
}
