package org.tadamon.api.organise.campaigns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.campaign.CampaignDesk;
import org.tadamon.api.component.Again;
import org.tadamon.api.component.Choice;
import org.tadamon.api.component.ChoiceGroup;
import org.tadamon.api.organisation.OrganisationView;
import org.tadamon.api.organisation.Organisations;
import org.tadamon.api.organise.together.CampaignSheet;
import org.tadamon.api.organise.together.Gathering;
import org.tadamon.api.organise.together.PartnershipSheet;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.core.campaign.CampaignProblem.Empty;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.refusal.CommandRefused;

/** The campaigns somebody's organisations lead, and those they were invited into. */
@Controller
@RequestMapping("/{language:ar|en}/organise/campaigns")
final class CampaignsController {

    private final CampaignDesk desk;
    private final Gathering gathering;
    private final Organisations organisations;
    private final Access access;
    private final Again again;

    CampaignsController(
            CampaignDesk desk, Gathering gathering, Organisations organisations, Access access, Again again) {
        this.desk = desk;
        this.gathering = gathering;
        this.organisations = organisations;
        this.access = access;
        this.again = again;
    }

    /** One of somebody's organisations, with what it works on. */
    record Place(String id, String name, String language, List<CampaignSheet> leads, List<PartnershipSheet> joins) {}

    @GetMapping
    ModelAndView list(Actor actor, @RequestParam Map<String, String> typed, Reader reader) {
        return show(actor, typed, reader);
    }

    @PostMapping
    ModelAndView start(Actor actor, @RequestParam Map<String, String> typed, Reader reader) {
        try {
            var names = NameFields.read(typed);
            var id = desk.start(actor, organisation(typed), names, typed.get("key"));
            return SeeOther.to("/" + reader.language() + "/organise/campaigns/" + id + "?done=started");
        } catch (CommandRefused refused) {
            var page = show(actor, typed, reader);
            return again.refused(page, refused, reader.locale(), field -> NameFields.onPage(field, reader));
        }
    }

    private ModelAndView show(Actor actor, Map<String, String> typed, Reader reader) {
        var places = new ArrayList<Place>();
        var mayStart = new ArrayList<Choice>();
        for (var each : organisations.of(actor.account())) {
            var name = each.name(reader.language());
            if (access.may(actor, Right.SEE_FIGURES, each.id())) {
                places.add(place(each, reader));
            }
            if (access.may(actor, Right.WRITE, each.id())) {
                mayStart.add(new Choice(each.id().toString(), name));
            }
        }
        return new ModelAndView("organise/together/campaigns")
                .addObject("places", places)
                .addObject("starting", ChoiceGroup.only(mayStart))
                .addObject(
                        "organisation",
                        typed.getOrDefault(
                                "organisation",
                                mayStart.size() == 1 ? mayStart.getFirst().code() : ""))
                .addObject("namesIn", NameFields.of(typed))
                .addObject("key", typed.getOrDefault("key", UUID.randomUUID().toString()));
    }

    private Place place(OrganisationView each, Reader reader) {
        return new Place(
                each.id().toString(),
                each.name(reader.language()),
                each.languageOfName(reader.language()),
                gathering.ledBy(each.id(), reader),
                gathering.of(each.id(), reader));
    }

    private static OrganisationId organisation(Map<String, String> typed) {
        try {
            return OrganisationId.of(typed.getOrDefault("organisation", ""));
        } catch (IllegalArgumentException none) {
            throw new CommandRefused(new Empty("organisation"));
        }
    }
}
