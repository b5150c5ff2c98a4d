package org.tadamon.api.organise.imports;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.AccessProblem;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.area.Areas;
import org.tadamon.api.component.ListLinks;
import org.tadamon.api.component.Problems;
import org.tadamon.api.decisionmaker.history.DecisionMakerHistory;
import org.tadamon.api.page.Reader;
import org.tadamon.core.decisionmaker.DecisionMakerImportId;
import org.tadamon.core.refusal.CommandRefused;

/** What became of the list of decision makers: import by import, and of one area. */
@Controller
@RequestMapping("/{language:ar|en}/organise/decision-makers")
final class ListHistoryController {

    private static final int IMPORTS = 10;
    private static final int FIRST = 20;

    private final DecisionMakerHistory history;
    private final ListChangeRows rows;
    private final Areas areas;
    private final Access access;

    ListHistoryController(DecisionMakerHistory history, ListChangeRows rows, Areas areas, Access access) {
        this.history = history;
        this.rows = rows;
        this.areas = areas;
        this.access = access;
    }

    @GetMapping("/history")
    ModelAndView imports(
            Actor actor,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(required = false) @Nullable Long before,
            Reader reader) {
        access.requireAtHost(actor, Right.IMPORT);
        var code = area.strip();
        var found = history.changes(code, before, IMPORTS + 1);
        boolean more = found.size() > IMPORTS;
        var shown = more ? found.subList(0, IMPORTS) : found;
        var links = new ListLinks(path(reader) + "/history").with("area", code);
        return new ModelAndView("organise/list-history")
                .addObject("area", code)
                .addObject("areaName", areas.name(code, reader.language()))
                .addObject("terms", code.isEmpty() ? List.of() : rows.terms(history.terms(code), reader))
                .addObject("imports", rows.rows(shown, FIRST, reader))
                .addObject("problems", Problems.NONE)
                .addObject(
                        "nextPage", links.next("before", more ? shown.getLast().key() : null))
                .addObject("firstPage", links.first(before));
    }

    @GetMapping("/history/{import}")
    ModelAndView changes(
            Actor actor,
            @PathVariable("import") UUID id,
            @RequestParam(required = false) @Nullable Integer after,
            Reader reader) {
        access.requireAtHost(actor, Right.IMPORT);
        var one = history.change(new DecisionMakerImportId(id))
                .orElseThrow(() -> new CommandRefused(new AccessProblem.NotThere()));
        int from = StayingList.from(after);
        var links = new ListLinks(path(reader) + "/history/" + id);
        return new ModelAndView("organise/list-change")
                .addObject("row", rows.rows(List.of(one), 0, reader).getFirst())
                .addObject("changes", rows.changes(StayingList.some(one.changes(), from), reader))
                .addObject("nextPage", links.next("after", StayingList.next(one.changes(), from)))
                .addObject("firstPage", links.first(from == 0 ? null : from));
    }

    private static String path(Reader reader) {
        return "/" + reader.language() + "/organise/decision-makers";
    }
}
