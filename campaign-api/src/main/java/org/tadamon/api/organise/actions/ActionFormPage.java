package org.tadamon.api.organise.actions;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.component.Choice;
import org.tadamon.api.component.ChoiceGroup;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.organisation.OrganisationView;
import org.tadamon.api.organisation.Organisations;
import org.tadamon.api.organise.campaigns.CampaignChoices;
import org.tadamon.api.page.Reader;
import org.tadamon.api.text.Tongue;
import org.tadamon.api.text.TypedLanguages;
import org.tadamon.core.action.ActionKind;
import org.tadamon.core.action.ActionPlan.Provision;

/** Gathers what the form of an action offers to choose from. */
@Component
class ActionFormPage {

    private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.contains("/"))
            .filter(id -> !id.startsWith("Etc/"))
            .sorted()
            .toList();

    private final Organisations organisations;
    private final CampaignChoices campaigns;
    private final Access access;
    private final MessageSource messages;

    ActionFormPage(Organisations organisations, CampaignChoices campaigns, Access access, MessageSource messages) {
        this.organisations = organisations;
        this.campaigns = campaigns;
        this.access = access;
        this.messages = messages;
    }

    /** A new action, with what has been typed so far. */
    ModelAndView fresh(Actor actor, Map<String, String> typed, Reader reader) {
        var own = writesFor(actor);
        return choices(new ModelAndView("organise/actions/new"), typed, reader)
                .addObject(
                        "organisations",
                        ChoiceGroup.only(own.stream()
                                .map(each -> new Choice(each.id().toString(), each.name(reader.language())))
                                .toList()))
                .addObject("campaigns", campaigns.of(own, reader))
                .addObject("key", typed.getOrDefault("key", UUID.randomUUID().toString()));
    }

    /** What every form of an action offers. */
    ModelAndView choices(ModelAndView page, Map<String, String> typed, Reader reader) {
        return page.addObject("typed", typed)
                .addObject("kept", TypedLanguages.others(List.of("wordings"), typed))
                .addObject("kinds", ChoiceGroup.only(named("action.kind.", ActionKind.values(), reader)))
                .addObject("exposures", Choice.exposures(messages, reader.locale()))
                .addObject("provisions", named("action.provision.", Provision.values(), reader))
                .addObject("reveals", reveals(reader))
                .addObject("zones", ZONES)
                .addObject("tongues", Tongue.of(reader))
                .addObject("placed", TypedLanguages.shown(List.of("near", "place", "way"), typed, reader));
    }

    /** Whom somebody calls people together for. */
    List<OrganisationView> writesFor(Actor actor) {
        return organisations.of(actor.account()).stream()
                .filter(each -> access.may(actor, Right.WRITE, each.id()))
                .toList();
    }

    private List<Choice> reveals(Reader reader) {
        return List.of("attending", "everybody").stream()
                .map(code -> new Choice(
                        code, say("action.reveal." + code, reader), say("action.reveal." + code + ".means", reader)))
                .toList();
    }

    private List<Choice> named(String prefix, Enum<?>[] values, Reader reader) {
        return Arrays.stream(values)
                .map(EnumCode::of)
                .map(code -> new Choice(code, say(prefix + code, reader)))
                .toList();
    }

    private String say(String code, Reader reader) {
        return messages.getMessage(code, null, reader.locale());
    }
}
