package org.tadamon.api.action.json;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.action.ActionViews;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.action.ActionProblem.ActionUnknown;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.refusal.CommandRefused;

/** Actions, over JSON, for everybody. Where exactly is told as far as everybody may know, and who comes never. */
@RestController
@RequestMapping("/api/v1/actions")
@Tag(name = "Actions")
class PublicActionController {

    private final ActionViews actions;
    private final ActionAnswers answers;

    PublicActionController(ActionViews actions, ActionAnswers answers) {
        this.actions = actions;
        this.answers = answers;
    }

    @GetMapping
    @Operation(
            summary = "Actions that are not over",
            description = "The next first, 200 at the most: everybody's, an organisation's, or a campaign's.")
    List<ActionJson> list(
            @RequestParam(required = false) @Nullable OrganisationId organisation,
            @RequestParam(required = false) @Nullable CampaignId campaign) {
        if (campaign != null) {
            return answers.toEverybody(actions.ahead(campaign));
        }
        return answers.toEverybody(organisation == null ? actions.ahead() : actions.ahead(List.of(organisation)));
    }

    @GetMapping("/{action}")
    @Operation(summary = "An action")
    ActionJson read(@PathVariable ActionId action) {
        return answers.toEverybody(actions.known(action));
    }

    @GetMapping("/by-link/{link}")
    @Operation(summary = "The action that is called so in links")
    ActionJson byLink(@PathVariable String link) {
        return answers.toEverybody(actions.byLink(link).orElseThrow(() -> new CommandRefused(new ActionUnknown())));
    }
}
