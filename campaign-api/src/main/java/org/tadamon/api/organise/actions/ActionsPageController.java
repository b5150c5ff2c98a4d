package org.tadamon.api.organise.actions;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.action.ActionViews;
import org.tadamon.api.action.ScheduleDesk;
import org.tadamon.api.action.ScheduleDesk.Belonging;
import org.tadamon.api.action.page.ActionSheets;
import org.tadamon.api.component.Again;
import org.tadamon.api.organisation.OrganisationView;
import org.tadamon.api.organisation.Organisations;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.core.action.ActionProblem.Malformed;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.refusal.CommandRefused;

/** The actions of one's organisations, and scheduling another. */
@Controller
@RequestMapping("/{language:ar|en}/organise/actions")
final class ActionsPageController {

    private final ScheduleDesk desk;
    private final ActionViews actions;
    private final ActionSheets sheets;
    private final ActionFormPage page;
    private final Organisations organisations;
    private final Access access;
    private final Again again;

    ActionsPageController(
            ScheduleDesk desk,
            ActionViews actions,
            ActionSheets sheets,
            ActionFormPage page,
            Organisations organisations,
            Access access,
            Again again) {
        this.desk = desk;
        this.actions = actions;
        this.sheets = sheets;
        this.page = page;
        this.organisations = organisations;
        this.access = access;
        this.again = again;
    }

    @GetMapping
    ModelAndView list(Actor actor, Reader reader) {
        var seen = organisations.of(actor.account()).stream()
                .map(OrganisationView::id)
                .filter(each -> access.may(actor, Right.SEE_FIGURES, each))
                .toList();
        return new ModelAndView("organise/actions/list")
                .addObject("ahead", sheets.toOrganisers(actions.ahead(seen), reader))
                .addObject("past", sheets.toOrganisers(actions.past(seen), reader))
                .addObject("mayWrite", !page.writesFor(actor).isEmpty());
    }

    @GetMapping("/new")
    ModelAndView begin(Actor actor, Reader reader) {
        return page.fresh(actor, Map.of(), reader);
    }

    @PostMapping("/new")
    ModelAndView schedule(Actor actor, @RequestParam Map<String, String> typed, Reader reader) {
        try {
            var weeks = ActionFields.number("weeks", typed);
            var where =
                    new Belonging(organisation(typed), campaign(typed), weeks == null ? 1 : weeks, typed.get("key"));
            var id = desk.schedule(actor, where, ActionFields.form(typed));
            return SeeOther.to("/" + reader.language() + "/organise/a/" + id + "?done=scheduled");
        } catch (CommandRefused refused) {
            return again.refused(
                    page.fresh(actor, typed, reader), refused, reader.locale(), field -> onPage(field, reader));
        }
    }

    /** What is said in no language at all is missing in the reader's. */
    static @Nullable String onPage(@Nullable String field, Reader reader) {
        return switch (field == null ? "" : field) {
            case "" -> null;
            case "wordings" -> "wordings." + reader.language() + ".title";
            case "kind" -> "action-kind"; // lists have kinds, too
            case "near", "reasons" -> field + "." + reader.language();
            default -> field;
        };
    }

    private static OrganisationId organisation(Map<String, String> typed) {
        return read("organisation", typed)
                .map(OrganisationId::of)
                .orElseThrow(() -> new CommandRefused(new Malformed("organisation")));
    }

    private static @Nullable CampaignId campaign(Map<String, String> typed) {
        return read("campaign", typed).map(CampaignId::of).orElse(null);
    }

    private static Optional<String> read(String field, Map<String, String> typed) {
        var text = typed.getOrDefault(field, "");
        if (!text.isEmpty() && !text.matches("[0-9a-f-]{36}")) {
            throw new CommandRefused(new Malformed(field));
        }
        return Optional.of(text).filter(each -> !each.isEmpty());
    }
}
