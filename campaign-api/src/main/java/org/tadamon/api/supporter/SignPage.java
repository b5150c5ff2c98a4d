package org.tadamon.api.supporter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tadamon.api.area.Areas;
import org.tadamon.api.area.Areas.AreaChoice;
import org.tadamon.api.comment.ShownComments;
import org.tadamon.api.component.Choice;
import org.tadamon.api.component.ChoiceGroup;
import org.tadamon.api.component.Problems;
import org.tadamon.api.consent.ConsentCard;
import org.tadamon.api.consent.ConsentCards;
import org.tadamon.api.page.Reader;
import org.tadamon.api.sheet.CountSheets;
import org.tadamon.api.sheet.PetitionSheets;
import org.tadamon.api.signature.SignatureForm;
import org.tadamon.api.signaturecount.CountViews;
import org.tadamon.core.area.Area;
import org.tadamon.projections.petitionpage.PetitionPage;

/** Gathers what the page of a petition says. */
@Component
final class SignPage {

    private final PetitionSheets sheets;
    private final CountViews counts;
    private final CountSheets countSheets;
    private final Areas areas;
    private final ConsentCards cards;
    private final ShownComments comments;
    private final MessageSource messages;

    SignPage(
            PetitionSheets sheets,
            CountViews counts,
            CountSheets countSheets,
            Areas areas,
            ConsentCards cards,
            ShownComments comments,
            MessageSource messages) {
        this.cards = cards;
        this.comments = comments;
        this.sheets = sheets;
        this.counts = counts;
        this.countSheets = countSheets;
        this.areas = areas;
        this.messages = messages;
    }

    /** The whole page, with what has been typed so far. */
    Map<String, Object> with(PetitionPage petition, SignatureForm form, String via, Problems problems, Reader reader) {
        var model = new HashMap<>(numbers(petition, reader));
        model.put("form", form);
        model.put("via", via);
        model.put("problems", problems);
        model.put("areas", areaGroups(petition.draft().areaLevel(), reader));
        model.put("visibilities", Choice.visibilities(messages, reader.locale()));
        model.put("comments", comments.newest(petition));
        model.put("card", cards.card(petition.id(), reader.language()));
        model.put("ticked", ConsentCard.fields(form.ticked()));
        return model;
    }

    /** What the petition says and how many have signed. */
    Map<String, Object> numbers(PetitionPage petition, Reader reader) {
        return Map.of(
                "reader", reader,
                "petition", sheets.sheet(petition, reader),
                "count", countSheets.sheet(counts.publicCount(petition), reader));
    }

    /** The same for somebody who has just signed, and must find themselves counted. */
    Map<String, Object> freshNumbers(PetitionPage petition, Reader reader) {
        return Map.of(
                "reader", reader,
                "petition", sheets.sheet(petition, reader),
                "count", countSheets.sheet(counts.fresh(petition), reader));
    }

    private List<ChoiceGroup> areaGroups(String level, Reader reader) {
        var choices = areas.choices(level, reader.language());
        var countries = options(choices, true);
        if (level.equals(Area.COUNTRY)) {
            return ChoiceGroup.only(countries);
        }
        var levelName = messages.getMessage("level." + level, null, level, reader.locale());
        return List.of(
                new ChoiceGroup(levelName, options(choices, false)),
                new ChoiceGroup(messages.getMessage("sign.areas.countries", null, reader.locale()), countries));
    }

    private static List<Choice> options(List<AreaChoice> choices, boolean countries) {
        return choices.stream()
                .filter(each -> each.country() == countries)
                .map(each -> new Choice(each.code(), each.name()))
                .toList();
    }
}
