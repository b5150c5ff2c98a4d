package org.tadamon.api.organise.exports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
import org.tadamon.api.export.ExportDesk;
import org.tadamon.api.export.ExportForm;
import org.tadamon.api.export.ExportTaking;
import org.tadamon.api.export.OwnedExports;
import org.tadamon.api.export.ZipAnswer;
import org.tadamon.api.organise.KnownPetitions;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.core.export.Audience;
import org.tadamon.core.export.ExportId;
import org.tadamon.core.export.ExportProblem.BeingMadeAnew;
import org.tadamon.core.export.ExportProblem.Nobody;
import org.tadamon.core.refusal.CommandRefused;

/** What staff do with one export: cancel it, take it along, have it made again. */
@Controller
@RequestMapping("/{language:ar|en}/organise/exports/{export}")
final class ExportPageController {

    private final OwnedExports exports;
    private final ExportDesk desk;
    private final ExportTaking taking;
    private final KnownPetitions petitions;
    private final ExportPages pages;
    private final Again again;

    ExportPageController(
            OwnedExports exports,
            ExportDesk desk,
            ExportTaking taking,
            KnownPetitions petitions,
            ExportPages pages,
            Again again) {
        this.exports = exports;
        this.desk = desk;
        this.taking = taking;
        this.petitions = petitions;
        this.pages = pages;
        this.again = again;
    }

    @PostMapping("/cancel")
    ModelAndView cancel(Actor actor, @PathVariable UUID export, Reader reader) {
        var known = exports.require(actor, Right.EXPORT, new ExportId(export));
        desk.cancel(known.exportId(), actor.account());
        return SeeOther.to("/" + reader.language() + "/organise/p/" + known.petitionId() + "/exports");
    }

    @PostMapping("/make-again")
    ModelAndView makeAgain(Actor actor, @PathVariable UUID export, Reader reader) {
        var known = exports.require(actor, Right.EXPORT, new ExportId(export));
        desk.makeAgain(known.exportId(), actor.account());
        return SeeOther.to("/" + reader.language() + "/organise/p/" + known.petitionId() + "/exports");
    }

    /** The packages themselves, or the page that tells why they are not there at the moment. */
    @PostMapping("/download")
    @Nullable
    ModelAndView download(
            Actor actor,
            @PathVariable UUID export,
            @RequestParam Map<String, String> typed,
            Reader reader,
            HttpServletResponse answer)
            throws IOException {
        var known = exports.require(actor, Right.EXPORT, new ExportId(export));
        try {
            ZipAnswer.write(known.exportId(), taking.take(known, part(typed), actor.account()), answer);
            return null;
        } catch (CommandRefused refused) {
            var why = refused.problems().getFirst();
            if (!(why instanceof BeingMadeAnew || why instanceof Nobody)) {
                throw refused;
            }
            var petition = petitions.named(known.petitionId().value(), actor, Right.EXPORT);
            var page = again.refused(
                    pages.page(petition, Long.MAX_VALUE, Map.of(), reader), refused, reader.locale(), field -> field);
            page.setStatus(why instanceof Nobody ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT);
            return page;
        }
    }

    /** All of them, or those of one area or name. */
    private static Audience part(Map<String, String> typed) {
        return new ExportForm(null, null, null, null, typed.get("area"), null, typed.get("name"), null).audience();
    }

    /** Where whoever has shown anew who they are is led back to, and a reload. */
    @GetMapping({"/cancel", "/download", "/make-again"})
    ModelAndView back(Actor actor, @PathVariable UUID export, Reader reader) {
        var known = exports.require(actor, Right.SEE_FIGURES, new ExportId(export));
        return SeeOther.to("/" + reader.language() + "/organise/p/" + known.petitionId() + "/exports");
    }
}
