package org.tadamon.api.organise.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.area.Areas;
import org.tadamon.api.component.Choice;
import org.tadamon.api.component.ChoiceGroup;
import org.tadamon.api.decisionmaker.DecisionMakerViews;
import org.tadamon.api.organisation.OrganisationView;
import org.tadamon.api.organisation.Organisations;
import org.tadamon.api.organise.campaigns.CampaignChoices;
import org.tadamon.api.page.Reader;
import org.tadamon.api.text.Tongue;
import org.tadamon.api.text.TypedLanguages;
import org.tadamon.core.area.Area;

/** Gathers what the form of a letter drive offers to choose from. */
@Component
class LetterDriveFormPage {

    private static final int WEEKS_OPEN = 6;
    private static final int OFFICES_SHOWN = 50;

    private final Organisations organisations;
    private final CampaignChoices campaigns;
    private final DecisionMakerViews decisionMakers;
    private final Areas areas;
    private final Access access;
    private final MessageSource messages;
    private final Clock clock;

    LetterDriveFormPage(
            Organisations organisations,
            CampaignChoices campaigns,
            DecisionMakerViews decisionMakers,
            Areas areas,
            Access access,
            MessageSource messages,
            Clock clock) {
        this.organisations = organisations;
        this.campaigns = campaigns;
        this.decisionMakers = decisionMakers;
        this.areas = areas;
        this.access = access;
        this.messages = messages;
        this.clock = clock;
    }

    /** What most begin with. */
    Map<String, String> usual() {
        var closes = LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusWeeks(WEEKS_OPEN);
        return Map.of("closes", closes.toString(), "level", Area.COUNTRY, "relayed", "yes", "exposure", "open");
    }

    /** A new drive, with what has been typed so far. */
    ModelAndView fresh(Actor actor, Map<String, String> typed, Reader reader) {
        var own = writesFor(actor);
        return choices(new ModelAndView("organise/letters/new"), typed, reader)
                .addObject(
                        "organisations",
                        ChoiceGroup.only(own.stream()
                                .map(each -> new Choice(each.id().toString(), each.name(reader.language())))
                                .toList()))
                .addObject("campaigns", campaigns.of(own, reader))
                .addObject("exposures", Choice.exposures(messages, reader.locale()))
                .addObject("key", typed.getOrDefault("key", UUID.randomUUID().toString()));
    }

    /** What every form of a drive offers. */
    ModelAndView choices(ModelAndView page, Map<String, String> typed, Reader reader) {
        var offices = decisionMakers.offices();
        return page.addObject("typed", typed)
                .addObject("kept", TypedLanguages.others(List.of("wordings"), typed))
                .addObject("levels", levels(reader))
                .addObject("officesKnown", offices.stream().limit(OFFICES_SHOWN).toList())
                .addObject("tongues", Tongue.of(reader));
    }

    /** In whose name somebody may ask. */
    List<OrganisationView> writesFor(Actor actor) {
        return organisations.of(actor.account()).stream()
                .filter(each -> access.may(actor, Right.WRITE, each.id()))
                .toList();
    }

    private List<ChoiceGroup> levels(Reader reader) {
        return ChoiceGroup.only(areas.levels().stream()
                .map(level -> new Choice(
                        level,
                        Objects.requireNonNullElse(
                                messages.getMessage("level." + level, null, null, reader.locale()), level)))
                .toList());
    }
}
