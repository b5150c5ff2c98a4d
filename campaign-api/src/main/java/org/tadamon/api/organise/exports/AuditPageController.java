package org.tadamon.api.organise.exports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.component.Again;
import org.tadamon.api.component.ListLinks;
import org.tadamon.api.component.Problems;
import org.tadamon.api.export.ExportViews;
import org.tadamon.api.export.audit.AuditedExports;
import org.tadamon.api.export.audit.AuditedExports.Asked;
import org.tadamon.api.export.audit.AuditedExports.Seen;
import org.tadamon.api.page.Reader;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.export.ExportId;

/** All exports of all petitions one may look through, to read, to print and to take along as a table. */
@Controller
@RequestMapping("/{language:ar|en}/organise")
final class AuditPageController {

    private static final int ON_A_PAGE = 50;

    private final AuditedExports audited;
    private final ExportViews exports;
    private final AuditPages pages;
    private final AuditCsv csv;
    private final Again again;

    AuditPageController(AuditedExports audited, ExportViews exports, AuditPages pages, AuditCsv csv, Again again) {
        this.audited = audited;
        this.exports = exports;
        this.pages = pages;
        this.csv = csv;
        this.again = again;
    }

    /** What is looked for: a petition by its link, a person by their account, from a key on. */
    record Typed(
            @Nullable String petition,
            @Nullable UUID person,
            @Nullable Long before) {

        String named() {
            return Objects.requireNonNullElse(petition, "").strip();
        }

        @Nullable
        AccountId by() {
            return person == null ? null : new AccountId(person);
        }
    }

    @GetMapping("/exports")
    ModelAndView look(Actor actor, @ModelAttribute Typed typed, Reader reader) {
        var seen = audited.seenBy(actor, Right.AUDIT_EXPORTS);
        var page = page(seen, typed, reader);
        var asked = asked(seen, typed);
        if (asked == null) {
            return again.wrong(page, "petition", "export.audit.unknown", reader.locale());
        }
        var found = audited.page(seen, asked, typed.before() == null ? Long.MAX_VALUE : typed.before(), ON_A_PAGE + 1);
        boolean more = found.size() > ON_A_PAGE;
        var shown = more ? found.subList(0, ON_A_PAGE) : found;
        var links = links("/exports", typed, reader);
        return page.addObject("exports", pages.rows(shown, reader))
                .addObject(
                        "nextPage", links.next("before", more ? shown.getLast().position() : null))
                .addObject("firstPage", links.first(typed.before()));
    }

    @GetMapping("/exports.csv")
    void table(Actor actor, @ModelAttribute Typed typed, Reader reader, HttpServletResponse answer) throws IOException {
        audited.seenBy(actor, Right.AUDIT_EXPORTS);
        var seen = audited.seenBy(actor, Right.TAKE_AUDIT);
        var asked = asked(seen, typed);
        csv.write(asked == null ? some -> {} : some -> audited.forEach(seen, asked, some), reader, answer);
    }

    @GetMapping("/exports/{export}/takings")
    ModelAndView takings(
            Actor actor,
            @PathVariable UUID export,
            @RequestParam(required = false) @Nullable Long before,
            Reader reader) {
        var one = audited.require(actor, new ExportId(export));
        var found = exports.takings(one.exportId(), before == null ? Long.MAX_VALUE : before, ON_A_PAGE + 1);
        boolean more = found.size() > ON_A_PAGE;
        var shown = more ? found.subList(0, ON_A_PAGE) : found;
        var links = new ListLinks("/" + reader.language() + "/organise/exports/" + export + "/takings");
        return new ModelAndView("organise/takings")
                .addObject("row", pages.rows(List.of(one), reader).getFirst())
                .addObject("takings", pages.takings(shown, reader))
                .addObject(
                        "nextPage", links.next("before", more ? shown.getLast().key() : null))
                .addObject("firstPage", links.first(before));
    }

    private ModelAndView page(Seen seen, Typed typed, Reader reader) {
        return new ModelAndView("organise/all-exports")
                .addObject("typed", typed)
                .addObject("people", pages.people(seen, reader))
                .addObject("exports", List.of())
                .addObject("narrowed", !typed.named().isEmpty() || typed.person() != null)
                .addObject("table", links("/exports.csv", typed, reader).first(""))
                .addObject("problems", Problems.NONE);
    }

    /** {@code null} where a petition is named that whoever asks may not know of. */
    private @Nullable Asked asked(Seen seen, Typed typed) {
        if (typed.named().isEmpty()) {
            return new Asked(null, typed.by());
        }
        return audited.named(seen, typed.named())
                .map(petition -> new Asked(petition, typed.by()))
                .orElse(null);
    }

    private static ListLinks links(String path, Typed typed, Reader reader) {
        return new ListLinks("/" + reader.language() + "/organise" + path)
                .with("petition", typed.named())
                .with("person", typed.person());
    }
}
