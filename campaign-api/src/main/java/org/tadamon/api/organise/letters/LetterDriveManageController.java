package org.tadamon.api.organise.letters;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Actor;
import org.tadamon.api.component.Again;
import org.tadamon.api.letterdrive.LetterDriveDesk;
import org.tadamon.api.letterdrive.LetterDriveViews;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.core.letterdrive.LetterDriveId;
import org.tadamon.core.refusal.CommandRefused;

/** One letter drive, for those who hold it: what has become of its letters, and changing it. */
@Controller
@RequestMapping("/{language:ar|en}/organise/l/{id}")
final class LetterDriveManageController {

    private final LetterDriveDesk desk;
    private final LetterDriveViews drives;
    private final LetterDriveManagePage page;
    private final Again again;

    LetterDriveManageController(
            LetterDriveDesk desk, LetterDriveViews drives, LetterDriveManagePage page, Again again) {
        this.desk = desk;
        this.drives = drives;
        this.page = page;
        this.again = again;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String done, Reader reader) {
        return page.show(actor, new LetterDriveId(id), Map.of(), done, reader);
    }

    @PostMapping("/words")
    ModelAndView revise(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Reader reader) {
        var drive = new LetterDriveId(id);
        try {
            var before = drives.known(drive).plan();
            desk.revise(actor, drive, LetterDriveFields.form(typed, before));
            return done(drive, "revised", reader);
        } catch (CommandRefused refused) {
            var shown = page.show(actor, drive, new HashMap<>(typed), "", reader);
            return again.refused(
                    shown, refused, reader.locale(), field -> LetterDrivesPageController.onPage(field, reader));
        }
    }

    @PostMapping("/end")
    ModelAndView end(Actor actor, @PathVariable UUID id, Reader reader) {
        desk.end(actor, new LetterDriveId(id));
        return done(new LetterDriveId(id), "ended", reader);
    }

    /** Reloading a page that was the answer to a form leads here. */
    @GetMapping({"/words", "/end"})
    ModelAndView back(@PathVariable UUID id, Reader reader) {
        return SeeOther.to("/" + reader.language() + "/organise/l/" + id);
    }

    private static ModelAndView done(LetterDriveId id, String what, Reader reader) {
        return SeeOther.to("/" + reader.language() + "/organise/l/" + id + "?done=" + what);
    }
}
