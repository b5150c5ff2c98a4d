package org.tadamon.api.organise.exports;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.component.Again;
import org.tadamon.api.component.Going;
import org.tadamon.api.export.ExportDesk;
import org.tadamon.api.export.ExportForm;
import org.tadamon.api.organise.KnownPetitions;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.petitionpage.PetitionPage;

/** Where staff see for whom packages would be, and have them made. */
@Controller
@RequestMapping("/{language:ar|en}/organise/p/{id}/exports")
final class ExportsPageController {

    private static final int SHOWN = 20;

    private final KnownPetitions petitions;
    private final ExportPages pages;
    private final ExportDesk desk;
    private final Again again;

    ExportsPageController(KnownPetitions petitions, ExportPages pages, ExportDesk desk, Again again) {
        this.petitions = petitions;
        this.pages = pages;
        this.desk = desk;
        this.again = again;
    }

    @GetMapping
    ModelAndView read(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Long before,
            Reader reader,
            HttpServletResponse answer) {
        var petition = petitions.named(id, actor, Right.SEE_FIGURES);
        var page = pages.page(petition, before == null ? Long.MAX_VALUE : before, Map.of(), reader);
        Going.readAnewOnceOver(page, answer);
        return page;
    }

    @PostMapping("/preview")
    ModelAndView preview(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Reader reader) {
        var petition = petitions.named(id, actor, Right.EXPORT);
        var page = pages.page(petition, Long.MAX_VALUE, typed, reader);
        try {
            return ExportPages.withPreview(page, desk.preview(petition, form(typed)), SHOWN, reader);
        } catch (CommandRefused refused) {
            return refused(page, refused, reader);
        }
    }

    @PostMapping
    ModelAndView order(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Reader reader) {
        return order(petitions.named(id, actor, Right.EXPORT), actor, typed, reader);
    }

    /** Reloading a page that was the answer to a form leads here. */
    @GetMapping("/preview")
    ModelAndView shown(@PathVariable UUID id, Reader reader) {
        return SeeOther.to("/" + reader.language() + "/organise/p/" + id + "/exports");
    }

    private ModelAndView order(PetitionPage petition, Actor actor, Map<String, String> typed, Reader reader) {
        try {
            desk.order(petition, form(typed), typed.get("once"), actor.account());
            return SeeOther.to("/" + reader.language() + "/organise/p/" + petition.id() + "/exports");
        } catch (CommandRefused refused) {
            return refused(pages.page(petition, Long.MAX_VALUE, typed, reader), refused, reader);
        }
    }

    private ModelAndView refused(ModelAndView page, CommandRefused refused, Reader reader) {
        return again.refused(page, refused, reader.locale(), field -> "audience".equals(field) ? "level" : field);
    }

    private static ExportForm form(Map<String, String> typed) {
        List<String> languages = Stream.of("ar", "en")
                .filter(language -> typed.containsKey("in-" + language))
                .toList();
        return new ExportForm(
                typed.get("reason"),
                languages,
                typed.get("asOf"),
                typed.get("level"),
                typed.get("area"),
                typed.get("office"),
                Objects.requireNonNullElse(typed.get("name"), ""),
                ExportPages.chosen(typed));
    }
}
