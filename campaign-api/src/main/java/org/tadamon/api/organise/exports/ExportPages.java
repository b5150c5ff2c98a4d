package org.tadamon.api.organise.exports;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.area.Areas;
import org.tadamon.api.component.Choice;
import org.tadamon.api.component.ChoiceGroup;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.component.Problems;
import org.tadamon.api.export.ExportViews;
import org.tadamon.api.export.facts.Previews.Preview;
import org.tadamon.api.export.pack.SigningKey;
import org.tadamon.api.page.Reader;
import org.tadamon.api.people.People;
import org.tadamon.api.sheet.PetitionSheets;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.export.Audience;
import org.tadamon.projections.exportlist.ExportView;
import org.tadamon.projections.petitionpage.PetitionPage;

/** Gathers what the page about a petition's exports says. */
@Component
final class ExportPages {

    private static final int MOST = 50;

    private final PetitionSheets sheets;
    private final ExportViews exports;
    private final SigningKey key;
    private final People people;
    private final Areas areas;
    private final MessageSource messages;

    ExportPages(
            PetitionSheets sheets,
            ExportViews exports,
            SigningKey key,
            People people,
            Areas areas,
            MessageSource messages) {
        this.sheets = sheets;
        this.exports = exports;
        this.key = key;
        this.people = people;
        this.areas = areas;
        this.messages = messages;
    }

    /** The page; {@code typed} stands in its form. */
    ModelAndView page(PetitionPage petition, long before, Map<String, String> typed, Reader reader) {
        var found = exports.of(petition.id(), before, MOST + 1);
        boolean more = found.size() > MOST;
        var shown = more ? found.subList(0, MOST) : found;
        var rows = rows(shown, reader);
        return new ModelAndView("organise/exports")
                .addObject("petition", sheets.sheet(petition, reader))
                .addObject("isPublic", petition.stage().isPublic())
                .addObject("once", typed.getOrDefault("once", UUID.randomUUID().toString()))
                .addObject("exports", rows)
                .addObject("before", before == Long.MAX_VALUE ? null : before)
                .addObject("next", more ? shown.getLast().position() : null)
                .addObject("going", rows.stream().anyMatch(row -> row.state().equals("ordered")) ? Boolean.TRUE : null)
                .addObject("levels", List.of(new ChoiceGroup(null, levels(reader))))
                .addObject("typed", typed)
                .addObject("fingerprint", key.fingerprint())
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

    private List<ExportRow> rows(List<ExportView> shown, Reader reader) {
        var everybody = shown.stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(one.by()), one.downloads().stream().map(ExportView.Download::by)))
                .distinct()
                .toList();
        var names = people.names(everybody, reader);
        return shown.stream().map(one -> row(one, names, reader)).toList();
    }

    private List<Choice> levels(Reader reader) {
        return areas.levels().stream()
                .map(level -> new Choice(level, level(level, reader.locale()), ""))
                .toList();
    }

    private ExportRow row(ExportView one, Map<AccountId, String> names, Reader reader) {
        var made = one.made();
        return new ExportRow(
                one.exportId().toString(),
                EnumCode.of(one.state()),
                reader.moment(one.order().asOf()),
                names.getOrDefault(one.by(), ""),
                one.order().reason(),
                parts(one.order().audience(), reader.locale()),
                exports.progress(one.exportId()),
                made == null ? 0 : made.packages(),
                made == null ? "" : reader.number(made.total()),
                one.downloads().stream()
                        .map(each -> new ExportRow.Taken(
                                names.getOrDefault(each.by(), ""),
                                reader.moment(each.at()),
                                parts(each.part(), reader.locale())))
                        .toList());
    }

    private List<String> parts(Audience audience, Locale locale) {
        return Stream.of(
                        audience.level().isEmpty() ? "" : level(audience.level(), locale),
                        audience.areaCode().isEmpty() ? "" : areas.name(audience.areaCode(), locale.getLanguage()),
                        audience.office(),
                        audience.name())
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private String level(String level, Locale locale) {
        return Objects.requireNonNullElse(messages.getMessage("level." + level, null, level, locale), level);
    }
}
