package org.tadamon.api.organise.imports;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.area.Areas;
import org.tadamon.api.component.LabelledValue;
import org.tadamon.api.component.ListLinks;
import org.tadamon.api.decisionmaker.DecisionMakerImports;
import org.tadamon.api.decisionmaker.DecisionMakerViews;
import org.tadamon.api.organise.imports.ImportPage.Known;
import org.tadamon.api.organise.imports.ImportPage.Sent;
import org.tadamon.api.page.Reader;
import org.tadamon.core.decisionmaker.DecisionMaker;
import org.tadamon.projections.decisionmakerlist.ListDecisionMakers;

/** Brings in those petitions are addressed to. */
@Controller
@RequestMapping("/{language:ar|en}/organise/decision-makers")
final class DecisionMakerImportController {

    private static final String DECISION_MAKERS = "decision-makers";
    private static final int ON_A_PAGE = 50;

    private final DecisionMakerViews views;
    private final DecisionMakerImports imports;
    private final Areas areas;
    private final ImportPage page;
    private final Access access;

    DecisionMakerImportController(
            DecisionMakerViews views, DecisionMakerImports imports, Areas areas, ImportPage page, Access access) {
        this.access = access;
        this.views = views;
        this.imports = imports;
        this.areas = areas;
        this.page = page;
    }

    @GetMapping
    ModelAndView show(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer taken,
            Reader reader) {
        access.requireAtHost(actor, Right.IMPORT);
        return page.show(DECISION_MAKERS, known(q.strip(), after, reader), taken);
    }

    @PostMapping
    ModelAndView take(
            Actor actor,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String key,
            Reader reader) {
        access.requireAtHost(actor, Right.IMPORT);
        var sent = new Sent(file, key);
        return page.take(
                DECISION_MAKERS,
                sent,
                (csv, once) -> imports.importCsv(csv, once, actor.account()),
                known("", null, reader),
                reader);
    }

    private Known known(String search, @Nullable String after, Reader reader) {
        var list = views.list(new ListDecisionMakers(search, null, after, ON_A_PAGE));
        var links = new ListLinks("/" + reader.language() + "/organise/decision-makers").with("q", search);
        return new Known(
                search,
                list.decisionMakers().stream().map(each -> row(each, reader)).toList(),
                links.next("after", list.next()),
                links.first(after));
    }

    private LabelledValue row(DecisionMaker each, Reader reader) {
        return new LabelledValue(each.name(), each.office() + " · " + areas.name(each.areaCode(), reader.language()));
    }
}
