package org.tadamon.api.campaign;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
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
import org.tadamon.api.access.Right;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.campaign.CampaignProblem.CampaignUnknown;
import org.tadamon.core.campaign.CampaignProblem.Empty;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.refusal.CommandRefused;

/** Campaigns, over JSON, for the organisation that leads them. */
@RestController
@RequestMapping("/api/v1/campaigns")
@Tag(name = "Campaigns")
class CampaignController {

    /** A campaign to begin. */
    record CampaignForm(
            @Nullable String organisation, @Nullable Map<String, String> names) {}

    /** What it is called, by language tag. */
    record NamesForm(@Nullable Map<String, String> names) {}

    /** Why; it names nobody, and is kept for good. */
    record ReasonForm(@Nullable String reason) {}

    private final CampaignDesk desk;
    private final CampaignViews campaigns;
    private final Access access;

    CampaignController(CampaignDesk desk, CampaignViews campaigns, Access access) {
        this.desk = desk;
        this.campaigns = campaigns;
        this.access = access;
    }

    @PostMapping
    @Operation(summary = "Begin a campaign", description = "Right WRITE at the organisation. Honours Idempotency-Key.")
    ResponseEntity<CampaignJson> start(
            Actor actor,
            @RequestBody CampaignForm form,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        var id = desk.start(actor, organisation(form.organisation()), names(form.names()), key);
        return ResponseEntity.created(URI.create("/api/v1/campaigns/" + id)).body(json(id));
    }

    @GetMapping
    @Operation(summary = "The campaigns of an organisation", description = "Right SEE_FIGURES at the organisation.")
    List<CampaignJson> list(Actor actor, @RequestParam OrganisationId organisation) {
        access.require(actor, Right.SEE_FIGURES, organisation);
        return campaigns.ledBy(organisation).stream().map(CampaignJson::of).toList();
    }

    @GetMapping("/{campaign}")
    @Operation(summary = "A campaign", description = "Right SEE_FIGURES at the organisation that leads it.")
    CampaignJson read(Actor actor, @PathVariable CampaignId campaign) {
        access.require(actor, Right.SEE_FIGURES, campaigns.known(campaign).organisation(), new CampaignUnknown());
        return json(campaign);
    }

    @PutMapping("/{campaign}/names")
    @Operation(summary = "Call a campaign otherwise", description = "Right WRITE. Safe to repeat.")
    CampaignJson rename(Actor actor, @PathVariable CampaignId campaign, @RequestBody NamesForm form) {
        desk.rename(actor, campaign, names(form.names()));
        return json(campaign);
    }

    @PutMapping("/{campaign}/petitions/{petition}")
    @Operation(summary = "Put a petition in", description = "Right WRITE. Safe to repeat.")
    CampaignJson putIn(Actor actor, @PathVariable CampaignId campaign, @PathVariable PetitionId petition) {
        desk.putIn(actor, campaign, petition);
        return json(campaign);
    }

    @DeleteMapping("/{campaign}/petitions/{petition}")
    @Operation(summary = "Take a petition out", description = "Right WRITE. Safe to repeat.")
    CampaignJson takeOut(
            Actor actor,
            @PathVariable CampaignId campaign,
            @PathVariable PetitionId petition,
            @RequestBody ReasonForm form) {
        desk.takeOut(actor, campaign, petition, form.reason());
        return json(campaign);
    }

    @PostMapping("/{campaign}/end")
    @Operation(summary = "End a campaign for good", description = "Right WRITE. Safe to repeat.")
    CampaignJson end(Actor actor, @PathVariable CampaignId campaign, @RequestBody ReasonForm form) {
        desk.end(actor, campaign, form.reason());
        return json(campaign);
    }

    private static OrganisationId organisation(@Nullable String id) {
        try {
            return OrganisationId.of(id == null ? "" : id);
        } catch (IllegalArgumentException none) {
            throw new CommandRefused(new Empty("organisation"));
        }
    }

    private CampaignJson json(CampaignId id) {
        return CampaignJson.of(campaigns.known(id));
    }

    private static Map<String, String> names(@Nullable Map<String, String> typed) {
        return typed == null ? Map.of() : typed;
    }
}
