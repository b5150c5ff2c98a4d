package org.tadamon.api.organisation.json;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Memberships;
import org.tadamon.api.access.Right;
import org.tadamon.api.organisation.OrganisationDesk;
import org.tadamon.api.organisation.Organisations;
import org.tadamon.api.organisation.json.OrganisationJson.ChangeJson;
import org.tadamon.api.organisation.json.OrganisationJson.HistoryJson;
import org.tadamon.api.organisation.json.OrganisationJson.MineJson;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.projections.organisationhistory.ListChanges;

/** Organisations, over JSON. */
@RestController
@RequestMapping("/api/v1/organisations")
@Tag(name = "Organisations")
class OrganisationController {

    /** What an organisation is to be called, by language tag; and whether it is to run this platform. */
    record FoundForm(
            @Nullable Map<String, String> names, @Nullable Boolean host) {}

    /** What it is to be called from now on, and why. */
    record NamesForm(
            @Nullable Map<String, String> names, @Nullable String reason) {}

    private final OrganisationDesk desk;
    private final Organisations organisations;
    private final Access access;
    private final Memberships memberships;

    OrganisationController(OrganisationDesk desk, Organisations organisations, Access access, Memberships memberships) {
        this.desk = desk;
        this.organisations = organisations;
        this.access = access;
        this.memberships = memberships;
    }

    @PostMapping
    @Operation(summary = "Found an organisation", description = "Whoever asks owns it. Honours Idempotency-Key.")
    ResponseEntity<OrganisationJson> found(
            Actor actor,
            @RequestBody FoundForm form,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        var id = desk.found(actor, given(form.names()), Boolean.TRUE.equals(form.host()), key);
        return ResponseEntity.created(URI.create("/api/v1/organisations/" + id)).body(read(actor, id));
    }

    @GetMapping
    @Operation(summary = "The organisations whoever asks is a member of")
    List<MineJson> mine(Actor actor) {
        var roles = memberships.of(actor.account());
        return organisations.of(actor.account()).stream()
                .filter(one -> roles.containsKey(one.id()))
                .map(one -> new MineJson(
                        one.id().toString(),
                        one.names(),
                        one.host(),
                        OrganisationJson.codes(roles.getOrDefault(one.id(), Set.of()))))
                .toList();
    }

    @GetMapping("/{organisation}")
    @Operation(summary = "An organisation and its members", description = "Members only.")
    OrganisationJson one(Actor actor, @PathVariable OrganisationId organisation) {
        access.require(actor, Right.SEE_POWER, organisation);
        return read(actor, organisation);
    }

    @PutMapping("/{organisation}/names")
    @Operation(summary = "Call it otherwise", description = "Owners only.")
    OrganisationJson rename(Actor actor, @PathVariable OrganisationId organisation, @RequestBody NamesForm form) {
        desk.rename(actor, organisation, given(form.names()), form.reason());
        return read(actor, organisation);
    }

    @GetMapping("/{organisation}/history")
    @Operation(summary = "Who changed what, when and why, newest first", description = "Members only.")
    HistoryJson history(
            Actor actor,
            @PathVariable OrganisationId organisation,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "100") int limit) {
        access.require(actor, Right.SEE_POWER, organisation);
        var page = organisations.history(new ListChanges(organisation, after, Math.clamp(limit, 1, 1_000)));
        return new HistoryJson(page.changes().stream().map(ChangeJson::of).toList(), page.next());
    }

    private OrganisationJson read(Actor actor, OrganisationId id) {
        return OrganisationJson.of(
                organisations.page(id).orElseThrow(), access.may(actor, Right.TAKE_INVITATIONS_BACK, id));
    }

    private static Map<String, String> given(@Nullable Map<String, String> names) {
        return names == null ? Map.of() : names;
    }
}
