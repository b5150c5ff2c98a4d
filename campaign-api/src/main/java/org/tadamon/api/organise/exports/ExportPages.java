package org.tadamon.api.organise.exports;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.area.Areas;
import org.tadamon.api.comment.ShownComments;
import org.tadamon.api.comment.ShownComments.Tellable;
import org.tadamon.api.component.Choice;
import org.tadamon.api.component.ChoiceGroup;
import org.tadamon.api.component.Problems;
import org.tadamon.api.export.ExportViews;
import org.tadamon.api.export.facts.Previews.Preview;
import org.tadamon.api.export.pack.SigningKey;
import org.tadamon.api.page.Reader;
import org.tadamon.api.sheet.PetitionSheets;
import org.tadamon.projections.petitionpage.PetitionPage;

/** Gathers what the page about a petition's exports says. */
@Component
final class ExportPages {

    private static final int MOST = 50;
    private static final int OFFERED = 60;
    private static final String SAID = "said-";

    private final PetitionSheets sheets;
    private final ExportViews exports;
    private final ShownComments comments;
    private final SigningKey key;
    private final Areas areas;
    private final ExportRows rows;

    ExportPages(
            PetitionSheets sheets,
            ExportViews exports,
            ShownComments comments,
            SigningKey key,
            Areas areas,
            ExportRows rows) {
        this.sheets = sheets;
        this.exports = exports;
        this.comments = comments;
        this.key = key;
        this.areas = areas;
        this.rows = rows;
    }

    /** The page; {@code typed} stands in its form. */
    ModelAndView page(PetitionPage petition, long before, Map<String, String> typed, Reader reader) {
        var found = exports.of(petition.id(), before, MOST + 1);
        boolean more = found.size() > MOST;
        var shown = more ? found.subList(0, MOST) : found;
        var shownRows = rows.rows(shown, reader);
        return new ModelAndView("organise/exports")
                .addObject("petition", sheets.sheet(petition, reader))
                .addObject("isPublic", petition.stage().isPublic())
                .addObject("once", typed.getOrDefault("once", UUID.randomUUID().toString()))
                .addObject("exports", shownRows)
                .addObject("before", before == Long.MAX_VALUE ? null : before)
                .addObject("next", more ? shown.getLast().position() : null)
                .addObject("going", shownRows.stream().anyMatch(ExportRow::beingMade) ? Boolean.TRUE : null)
                .addObject("levels", List.of(new ChoiceGroup(null, levels(reader))))
                .addObject("typed", typed)
                .addObject("fingerprint", key.fingerprint())
                .addObject("offered", offered(petition))
                .addObject("chosen", chosen(typed).size())
                .addObject("meant", List.of())
                .addObject("many", -1)
                .addObject("problems", Problems.NONE);
    }

    /** With what would be made; so many of those it would be for by name. */
    static ModelAndView withPreview(ModelAndView page, Preview preview, int shown, Reader reader) {
        var figures = preview.figures();
        page.addObject("meant", preview.meant().stream().limit(shown).toList())
                .addObject("many", preview.meant().size())
                .addObject("previewAsOf", reader.moment(preview.asOf()))
                .addObject("figures", figures);
        return figures == null ? page : page.addObject("totalAsOf", reader.moment(figures.totalAsOf()));
    }

    private List<Choice> levels(Reader reader) {
        return areas.levels().stream()
                .map(level -> new Choice(level, rows.level(level, reader.locale()), ""))
                .toList();
    }

    /** What can be told along: what everybody may read, the last first. */
    private List<Tellable> offered(PetitionPage petition) {
        return petition.stage().isPublic() ? comments.tellable(petition, OFFERED) : List.of();
    }

    /** The ids of what is ticked to be told along. */
    static List<String> chosen(Map<String, String> typed) {
        return typed.keySet().stream()
                .filter(field -> field.startsWith(SAID))
                .map(field -> field.substring(SAID.length()))
                .toList();
    }
}
