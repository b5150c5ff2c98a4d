package org.tadamon.api.partner;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.access.Actor;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.partner.PartnerFigures.PetitionFigures;
import org.tadamon.api.partner.PartnerRows.Row;
import org.tadamon.core.coalition.PartnershipId;
import org.tadamon.projections.signaturecount.Figure;

/** What a partner sees, over JSON. */
@RestController
@RequestMapping("/api/v1/partnerships/{partnership}")
@Tag(name = "Coalitions")
class PartnerController {

    private static final int MOST = 500;

    /** A petition in figures; what is not granted is left out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FiguresJson(
            String petition,
            @Nullable Long total,
            @Nullable Instant asOf,
            @Nullable List<Figure> referrals) {}

    /** A page of rows. */
    record RowsJson(List<RowJson> rows, @Nullable Long next) {}

    /** One row. */
    record RowJson(
            String signature,
            String petition,
            @Nullable String name,
            @Nullable String email,
            String area,
            List<String> purposes,
            Instant since) {

        @Override
        public String toString() {
            return "<row " + signature + ">";
        }
    }

    private final PartnerFigures figures;
    private final PartnerRows rows;

    PartnerController(PartnerFigures figures, PartnerRows rows) {
        this.figures = figures;
        this.rows = rows;
    }

    @GetMapping("/figures")
    @Operation(
            summary = "The figures the terms grant",
            description = "Right SEE_FIGURES at the partner. Numbers below ten are not told.")
    List<FiguresJson> figures(Actor actor, @PathVariable PartnershipId partnership) {
        return figures.of(actor, partnership).stream()
                .map(PartnerController::json)
                .toList();
    }

    @GetMapping("/rows")
    @Operation(
            summary = "The rows of signers who consented to the partner, newest first",
            description = "Right SEE_SIGNERS at the partner. Ask the next page with `before` = `next`.")
    RowsJson rows(
            Actor actor,
            @PathVariable PartnershipId partnership,
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(defaultValue = "100") int limit) {
        var page = rows.of(actor, partnership, before, Math.clamp(limit, 1, MOST));
        return new RowsJson(page.rows().stream().map(PartnerController::json).toList(), page.next());
    }

    private static FiguresJson json(PetitionFigures figures) {
        var count = figures.count();
        return new FiguresJson(
                figures.petition().id().toString(),
                count == null ? null : count.total(),
                count == null ? null : count.asOf(),
                figures.referrals());
    }

    private static RowJson json(Row row) {
        return new RowJson(
                row.signature().toString(),
                row.petition().toString(),
                row.name(),
                row.email(),
                row.areaCode(),
                row.purposes().stream().map(EnumCode::of).toList(),
                row.since());
    }
}
