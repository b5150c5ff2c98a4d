package org.tadamon.api.partner;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.Actor;
import org.tadamon.api.area.Areas;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.component.FigureRow;
import org.tadamon.api.page.Reader;
import org.tadamon.api.partner.PartnerFigures.PetitionFigures;
import org.tadamon.api.partner.PartnerRows.Row;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.api.sheet.CountSheet;
import org.tadamon.api.sheet.CountSheets;
import org.tadamon.api.sheet.PetitionSheet;
import org.tadamon.api.sheet.PetitionSheets;
import org.tadamon.core.coalition.PartnershipId;
import org.tadamon.projections.signaturecount.Figure;

/** Writes out for a reader what a partner sees. */
@Component
public class PartnerSheets {

    private final PartnerFigures figures;
    private final PartnerRows rows;
    private final PetitionViews petitions;
    private final PetitionSheets petitionSheets;
    private final CountSheets countSheets;
    private final Areas areas;
    private final MessageSource messages;

    PartnerSheets(
            PartnerFigures figures,
            PartnerRows rows,
            PetitionViews petitions,
            PetitionSheets petitionSheets,
            CountSheets countSheets,
            Areas areas,
            MessageSource messages) {
        this.figures = figures;
        this.rows = rows;
        this.petitions = petitions;
        this.petitionSheets = petitionSheets;
        this.countSheets = countSheets;
        this.areas = areas;
        this.messages = messages;
    }

    /**
     * One petition in figures.
     *
     * @param count {@code null} where totals are not granted
     * @param referrals {@code null} where they are not granted or not told
     */
    public record FiguresSheet(
            PetitionSheet petition,
            @Nullable CountSheet count,
            @Nullable List<FigureRow> referrals) {

        /** What the longest bar stands for. */
        public long most() {
            return FigureRow.most(referrals == null ? List.of() : referrals);
        }
    }

    /** A page of rows; {@code next} is the key of the next page, {@code null} on the last. */
    public record RowsSheet(List<RowSheet> rows, @Nullable Long next) {}

    /** One row, as it is read. */
    public record RowSheet(
            @Nullable String name,
            @Nullable String email,
            String area,
            String petition,
            List<String> purposes,
            String since) {

        @Override
        public String toString() {
            return "<row>";
        }
    }

    /** The figures the terms grant. */
    public List<FiguresSheet> figures(Actor actor, PartnershipId id, Reader reader) {
        return figures.of(actor, id).stream().map(each -> sheet(each, reader)).toList();
    }

    /** The rows of those who consented. */
    public RowsSheet rows(Actor actor, PartnershipId id, @Nullable Long before, int limit, Reader reader) {
        var page = rows.of(actor, id, before, limit);
        return new RowsSheet(
                page.rows().stream().map(each -> sheet(each, reader)).toList(), page.next());
    }

    private FiguresSheet sheet(PetitionFigures each, Reader reader) {
        var count = each.count();
        var referrals = each.referrals();
        return new FiguresSheet(
                petitionSheets.sheet(each.petition(), reader),
                count == null ? null : countSheets.sheet(count, reader),
                referrals == null
                        ? null
                        : referrals.stream()
                                .map(figure -> row(figure, reader.locale()))
                                .toList());
    }

    private FigureRow row(Figure figure, Locale locale) {
        return new FigureRow(
                figure.under(),
                messages.getMessage("count.at-least", new Object[] {figure.atLeast()}, locale),
                figure.atLeast());
    }

    private RowSheet sheet(Row row, Reader reader) {
        return new RowSheet(
                row.name(),
                row.email(),
                areas.name(row.areaCode(), reader.language()),
                petitions
                        .byId(row.petition())
                        .map(page -> petitionSheets.sheet(page, reader).title())
                        .orElse(""),
                row.purposes().stream().map(EnumCode::of).toList(),
                reader.day(row.since()));
    }
}
