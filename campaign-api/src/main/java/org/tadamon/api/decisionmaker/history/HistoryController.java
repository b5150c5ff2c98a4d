package org.tadamon.api.decisionmaker.history;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.decisionmaker.history.ListChange.Change;

/** What became of the list of decision makers, over JSON. */
@RestController
@Tag(name = "Decision makers")
class HistoryController {

    private static final int ON_A_PAGE = 10;

    private final DecisionMakerHistory history;
    private final Access access;

    HistoryController(DecisionMakerHistory history, Access access) {
        this.history = history;
        this.access = access;
    }

    /**
     * What became of the list.
     *
     * @param imports the last first
     * @param terms who represented the area that was asked for, whoever came last first; empty without one
     */
    record HistoryJson(List<ImportJson> imports, List<Term> terms) {}

    /**
     * An import.
     *
     * @param by the account that brought it; {@code null} where that is not on record
     * @param areas how many it told of
     * @param key what the next page begins before
     */
    record ImportJson(String id, Instant at, @Nullable String by, int areas, List<ChangeJson> changes, long key) {

        static ImportJson of(ListChange each) {
            var by = each.by();
            return new ImportJson(
                    each.id().toString(),
                    each.at(),
                    by == null ? null : by.toString(),
                    each.areas().size(),
                    each.changes().stream().map(ChangeJson::of).toList(),
                    each.key());
        }
    }

    /**
     * A change.
     *
     * @param what {@code came}, {@code went}, {@code office} or {@code contact}
     */
    record ChangeJson(
            String what,
            String area,
            String name,
            String office,
            @Nullable String officeBefore) {

        static ChangeJson of(Change each) {
            return new ChangeJson(
                    EnumCode.of(each.what()), each.areaCode(), each.name(), each.office(), each.officeBefore());
        }
    }

    @GetMapping("/api/v1/decision-makers/history")
    @Operation(
            summary = "What each import changed in the list of decision makers, the last first",
            description = "With area, only what it changed there, and who represented it from when to when."
                    + " For those who may import.")
    HistoryJson read(
            @RequestParam(defaultValue = "") String area,
            @RequestParam(required = false) @Nullable Long before,
            Actor actor) {
        access.requireAtHost(actor, Right.IMPORT);
        return new HistoryJson(
                history.changes(area, before, ON_A_PAGE).stream()
                        .map(ImportJson::of)
                        .toList(),
                area.isEmpty() ? List.of() : history.terms(area));
    }
}
