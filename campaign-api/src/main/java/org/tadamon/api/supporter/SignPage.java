package org.tadamon.api.supporter;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tadamon.api.action.page.CampaignActions;
import org.tadamon.api.area.choice.AreaFields;
import org.tadamon.api.areamap.AreaMapSheets;
import org.tadamon.api.comment.ShownComments;
import org.tadamon.api.component.Choice;
import org.tadamon.api.component.Problems;
import org.tadamon.api.consent.ConsentCard;
import org.tadamon.api.consent.ConsentCards;
import org.tadamon.api.delivery.DeliveredSheets;
import org.tadamon.api.letterdrive.page.CampaignLetters;
import org.tadamon.api.page.Reader;
import org.tadamon.api.sheet.CountSheets;
import org.tadamon.api.sheet.PetitionSheets;
import org.tadamon.api.signature.SignatureForm;
import org.tadamon.api.signaturecount.CountViews;
import org.tadamon.projections.petitionpage.PetitionPage;
import org.tadamon.projections.signaturecount.PublicCount;

/** Gathers what the page of a petition says. */
@Component
final class SignPage {

    private final PetitionSheets sheets;
    private final CountViews counts;
    private final CountSheets countSheets;
    private final AreaMapSheets maps;
    private final AreaFields areas;
    private final ConsentCards cards;
    private final ShownComments comments;
    private final DeliveredSheets delivered;
    private final CampaignActions together;
    private final CampaignLetters letters;
    private final MessageSource messages;

    SignPage(
            PetitionSheets sheets,
            CountViews counts,
            CountSheets countSheets,
            AreaMapSheets maps,
            AreaFields areas,
            ConsentCards cards,
            ShownComments comments,
            DeliveredSheets delivered,
            CampaignActions together,
            CampaignLetters letters,
            MessageSource messages) {
        this.maps = maps;
        this.cards = cards;
        this.comments = comments;
        this.delivered = delivered;
        this.together = together;
        this.letters = letters;
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
        model.put("area", areas.field(petition.draft().areaLevel(), form.area(), problems.touches("area"), reader));
        model.put("visibilities", Choice.visibilities(messages, reader.locale()));
        model.put("comments", comments.newest(petition));
        model.put("delivered", delivered.sheet(petition, reader));
        model.put("together", together.of(petition.id(), reader));
        model.put("letters", letters.of(petition.id(), reader));
        model.put("card", cards.card(petition.id(), reader.language()));
        model.put("ticked", ConsentCard.fields(form.ticked()));
        return model;
    }

    /** What the petition says, how many have signed, and where: a map shows the very figures of the table. */
    Map<String, Object> figures(PetitionPage petition, Reader reader) {
        var count = counts.publicCount(petition);
        var model = new HashMap<>(numbers(petition, count, reader));
        model.put("map", maps.inPage(petition, count.areas(), count.least(), reader));
        return model;
    }

    /** What the petition says and how many have signed. */
    Map<String, Object> numbers(PetitionPage petition, Reader reader) {
        return numbers(petition, counts.publicCount(petition), reader);
    }

    /** The same for somebody who has just signed, and must find themselves counted. */
    Map<String, Object> freshNumbers(PetitionPage petition, Reader reader) {
        return numbers(petition, counts.fresh(petition), reader);
    }

    private Map<String, Object> numbers(PetitionPage petition, PublicCount count, Reader reader) {
        return Map.of(
                "reader", reader,
                "petition", sheets.sheet(petition, reader),
                "count", countSheets.sheet(count, reader));
    }
}
