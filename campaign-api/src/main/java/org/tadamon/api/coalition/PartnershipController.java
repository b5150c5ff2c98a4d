package org.tadamon.api.coalition;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.campaign.CampaignViews;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.campaign.CampaignProblem.CampaignUnknown;
import org.tadamon.core.coalition.PartnershipId;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.projections.partnership.PartnershipView;

/** Coalitions, over JSON, for the organisations in them. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Coalitions")
class PartnershipController {

    /** An invitation. */
    record InvitationForm(
            @Nullable String partner,
            @Nullable TermsForm terms,
            @Nullable String reason) {}

    /** Other terms. */
    record ChangeForm(@Nullable TermsForm terms, @Nullable String reason) {}

    /** Agreement to exactly these terms. */
    record AcceptForm(@Nullable String termsSha256) {}

    /** Why; it names nobody, and is kept for good. */
    record ReasonForm(@Nullable String reason) {}

    private static final TermsForm NOTHING = new TermsForm(null, null, null, null, null);

    private final CoalitionDesk desk;
    private final CoalitionViews partnerships;
    private final CampaignViews campaigns;
    private final Sides sides;
    private final Access access;

    PartnershipController(
            CoalitionDesk desk, CoalitionViews partnerships, CampaignViews campaigns, Sides sides, Access access) {
        this.desk = desk;
        this.partnerships = partnerships;
        this.campaigns = campaigns;
        this.sides = sides;
        this.access = access;
    }

    @PostMapping("/campaigns/{campaign}/partnerships")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Invite an organisation",
            description = "Right SPEAK_FOR at the lead. Safe to repeat with the same `from`.")
    PartnershipJson invite(Actor actor, @PathVariable CampaignId campaign, @RequestBody InvitationForm form) {
        var terms = form.terms() == null ? NOTHING : form.terms();
        return json(desk.invite(actor, campaign, PartnerLink.read(form.partner()), terms, form.reason()));
    }

    @GetMapping("/campaigns/{campaign}/partnerships")
    @Operation(summary = "The partners of a campaign", description = "Right SEE_FIGURES at the lead.")
    List<PartnershipJson> in(Actor actor, @PathVariable CampaignId campaign) {
        access.require(actor, Right.SEE_FIGURES, campaigns.known(campaign).organisation(), new CampaignUnknown());
        return json(partnerships.in(List.of(campaign)));
    }

    @GetMapping("/partnerships")
    @Operation(
            summary = "What an organisation was invited into",
            description = "Right SEE_FIGURES at the organisation.")
    List<PartnershipJson> of(Actor actor, @RequestParam OrganisationId organisation) {
        access.require(actor, Right.SEE_FIGURES, organisation);
        return json(partnerships.of(organisation));
    }

    @GetMapping("/partnerships/{partnership}")
    @Operation(summary = "A partnership", description = "Right SEE_FIGURES at either side.")
    PartnershipJson read(Actor actor, @PathVariable PartnershipId partnership) {
        return PartnershipJson.of(sides.either(actor, partnership));
    }

    @PostMapping("/partnerships/{partnership}/accept")
    @Operation(
            summary = "Agree to the terms that were read",
            description = "Right SPEAK_FOR at the partner. `termsSha256` is that of the terms offered.")
    PartnershipJson accept(Actor actor, @PathVariable PartnershipId partnership, @RequestBody AcceptForm form) {
        desk.accept(actor, partnership, form.termsSha256());
        return json(partnership);
    }

    @PostMapping("/partnerships/{partnership}/decline")
    @Operation(summary = "Do not agree", description = "Right SPEAK_FOR at the partner. What held before still holds.")
    PartnershipJson decline(Actor actor, @PathVariable PartnershipId partnership, @RequestBody ReasonForm form) {
        desk.decline(actor, partnership, form.reason());
        return json(partnership);
    }

    @PutMapping("/partnerships/{partnership}/terms")
    @Operation(
            summary = "Offer other terms",
            description = "Right SPEAK_FOR at the lead. Those accepted hold until the partner agrees.")
    PartnershipJson change(Actor actor, @PathVariable PartnershipId partnership, @RequestBody ChangeForm form) {
        desk.change(actor, partnership, form.terms() == null ? NOTHING : form.terms(), form.reason());
        return json(partnership);
    }

    @PostMapping("/partnerships/{partnership}/leave")
    @Operation(
            summary = "Leave a coalition",
            description = "Right SPEAK_FOR at the partner. When this answers, nothing is seen any more.")
    PartnershipJson leave(Actor actor, @PathVariable PartnershipId partnership, @RequestBody ReasonForm form) {
        desk.leave(actor, partnership, form.reason());
        return json(partnership);
    }

    @PostMapping("/partnerships/{partnership}/end")
    @Operation(
            summary = "End a partnership",
            description = "Right SPEAK_FOR at the lead. When this answers, nothing is seen any more.")
    PartnershipJson end(Actor actor, @PathVariable PartnershipId partnership, @RequestBody ReasonForm form) {
        desk.end(actor, partnership, form.reason());
        return json(partnership);
    }

    private PartnershipJson json(PartnershipId id) {
        return PartnershipJson.of(partnerships.known(id));
    }

    private static List<PartnershipJson> json(List<PartnershipView> views) {
        return views.stream().map(PartnershipJson::of).toList();
    }
}
