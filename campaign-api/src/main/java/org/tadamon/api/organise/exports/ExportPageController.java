package org.tadamon.api.organise.exports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.export.ExportDesk;
import org.tadamon.api.export.ExportTaking;
import org.tadamon.api.export.OwnedExports;
import org.tadamon.api.export.ZipAnswer;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.core.export.Audience;
import org.tadamon.core.export.ExportId;

/** What staff do with one export: cancel it, take it along. */
@Controller
@RequestMapping("/{language:ar|en}/organise/exports/{export}")
final class ExportPageController {

    private final OwnedExports exports;
    private final ExportDesk desk;
    private final ExportTaking taking;

    ExportPageController(OwnedExports exports, ExportDesk desk, ExportTaking taking) {
        this.exports = exports;
        this.desk = desk;
        this.taking = taking;
    }

    @PostMapping("/cancel")
    ModelAndView cancel(Actor actor, @PathVariable UUID export, Reader reader) {
        var known = exports.require(actor, Right.EXPORT, new ExportId(export));
        desk.cancel(known.exportId(), actor.account());
        return SeeOther.to("/" + reader.language() + "/organise/p/" + known.petitionId() + "/exports");
    }

    @PostMapping("/download")
    void download(Actor actor, @PathVariable UUID export, HttpServletResponse answer) throws IOException {
        var known = exports.require(actor, Right.EXPORT, new ExportId(export));
        var zip = taking.take(known, Audience.EVERYBODY, actor.account());
        ZipAnswer.write(known.exportId(), zip, answer);
    }

    /** Where whoever has shown anew who they are is led back to, and a reload. */
    @GetMapping({"/cancel", "/download"})
    ModelAndView back(Actor actor, @PathVariable UUID export, Reader reader) {
        var known = exports.require(actor, Right.SEE_FIGURES, new ExportId(export));
        return SeeOther.to("/" + reader.language() + "/organise/p/" + known.petitionId() + "/exports");
    }
}
