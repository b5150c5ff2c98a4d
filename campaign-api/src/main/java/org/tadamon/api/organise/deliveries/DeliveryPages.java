package org.tadamon.api.organise.deliveries;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.component.Problems;
import org.tadamon.api.delivery.Corrections;
import org.tadamon.api.delivery.DeliveredSheets;
import org.tadamon.api.delivery.DeliveryViews;
import org.tadamon.api.delivery.OwnedDeliveries.Owned;
import org.tadamon.api.page.Reader;
import org.tadamon.api.sheet.PetitionSheets;
import org.tadamon.projections.petitionpage.PetitionPage;

/** Gathers what the pages about a petition's deliveries say. */
@Component
final class DeliveryPages {

    private static final int MOST = 50;

    private final PetitionSheets sheets;
    private final DeliveryViews deliveries;
    private final DeliveredSheets delivered;
    private final DeliveryRows rows;
    private final DeliveryChoices choices;
    private final Corrections corrections;
    private final CorrectionSheets notices;

    DeliveryPages(
            PetitionSheets sheets,
            DeliveryViews deliveries,
            DeliveredSheets delivered,
            DeliveryRows rows,
            DeliveryChoices choices,
            Corrections corrections,
            CorrectionSheets notices) {
        this.sheets = sheets;
        this.deliveries = deliveries;
        this.delivered = delivered;
        this.rows = rows;
        this.choices = choices;
        this.corrections = corrections;
        this.notices = notices;
    }

    /** All of a petition's; {@code typed} stands in the form. */
    ModelAndView all(PetitionPage petition, long before, Map<String, String> typed, Reader reader) {
        var found = deliveries.of(petition.id(), before, MOST + 1);
        boolean more = found.size() > MOST;
        var shown = more ? found.subList(0, MOST) : found;
        return new ModelAndView("organise/deliveries")
                .addObject("petition", sheets.sheet(petition, reader))
                .addObject("isPublic", petition.stage().isPublic())
                .addObject("once", typed.getOrDefault("once", UUID.randomUUID().toString()))
                .addObject("delivered", delivered.sheet(petition, reader))
                .addObject("numbers", deliveries.numbers(petition.id()))
                .addObject("due", notices.sheets(petition, corrections.due(petition), reader))
                .addObject("deliveries", rows.rows(shown, reader))
                .addObject("before", before == Long.MAX_VALUE ? null : before)
                .addObject("next", more ? shown.getLast().position() : null)
                .addObject("exports", choices.exports(petition.id(), reader))
                .addObject("levels", choices.levels(reader))
                .addObject("ways", choices.ways(reader))
                .addObject("typed", typed)
                .addObject("meant", List.of())
                .addObject("many", -1)
                .addObject("said", null)
                .addObject("problems", Problems.NONE);
    }

    /** One of them; {@code typed} stands in its forms. */
    ModelAndView one(Owned owned, Map<String, String> typed, Reader reader) {
        var petition = owned.petition();
        return new ModelAndView("organise/delivery")
                .addObject("petition", sheets.sheet(petition, reader))
                .addObject("one", rows.rows(List.of(owned.delivery()), reader).getFirst())
                .addObject("due", notices.sheets(petition, corrections.due(petition, owned.delivery()), reader))
                .addObject("typed", typed)
                .addObject("problems", Problems.NONE);
    }
}
