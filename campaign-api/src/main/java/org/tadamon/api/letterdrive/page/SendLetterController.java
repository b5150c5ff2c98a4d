package org.tadamon.api.letterdrive.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.admission.Admission;
import org.tadamon.api.admission.Origin;
import org.tadamon.api.admission.ProofNeeded;
import org.tadamon.api.admission.WaitPage;
import org.tadamon.api.component.Again;
import org.tadamon.api.eventime.EvenTime;
import org.tadamon.api.inside.OwnAddress;
import org.tadamon.api.letterdrive.LetterDriveViews;
import org.tadamon.api.letterdrive.writing.ByHand;
import org.tadamon.api.letterdrive.writing.LetterHandles;
import org.tadamon.api.letterdrive.writing.LetterHandles.Use;
import org.tadamon.api.letterdrive.writing.WritingDesk;
import org.tadamon.api.letterdrive.writing.WritingDesk.Arrival;
import org.tadamon.api.page.PageMissing;
import org.tadamon.api.page.Reader;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.letterdrive.LetterDrivePage;

/** A letter that is written: to be sent from here, or by whoever wrote it. */
@Controller
@RequestMapping("/{language:ar|en}/letters/{driveLink}")
final class SendLetterController {

    private static final Set<String> FIELDS = Set.of("name", "email", "to", "text");

    private final LetterDriveViews drives;
    private final WritingDesk desk;
    private final ByHand byHand;
    private final LetterHandles handles;
    private final WritingPages pages;
    private final OwnLetterPages own;
    private final Admission admission;
    private final WaitPage patience;
    private final EvenTime even;
    private final OwnAddress here;
    private final Again again;

    SendLetterController(
            LetterDriveViews drives,
            WritingDesk desk,
            ByHand byHand,
            LetterHandles handles,
            WritingPages pages,
            OwnLetterPages own,
            Admission admission,
            WaitPage patience,
            EvenTime even,
            OwnAddress here,
            Again again) {
        this.drives = drives;
        this.desk = desk;
        this.byHand = byHand;
        this.handles = handles;
        this.pages = pages;
        this.own = own;
        this.admission = admission;
        this.patience = patience;
        this.even = even;
        this.here = here;
        this.again = again;
    }

    @PostMapping("/send")
    ModelAndView send(
            @PathVariable String driveLink,
            @RequestParam Map<String, String> typed,
            Reader reader,
            Origin origin,
            HttpServletRequest request) {
        var drive = drive(driveLink);
        var form = Writing.form(typed, reader);
        try {
            var arrival = new Arrival(here.of(request).orElse(null), admission.gate(origin, form.proof()));
            var letter = even.of(() -> desk.write(drive.id(), form, arrival));
            return desk.asksToConfirm()
                    ? pages.code(drive, handles.written(Use.WRITTEN, letter), form.email(), reader)
                    : own.letter(letter, "confirmed", reader);
        } catch (ProofNeeded needed) {
            return patience.of("/letters/" + driveLink + "/send", typed, origin);
        } catch (CommandRefused refused) {
            var page = pages.write(drive, typed.getOrDefault("area", ""), typed, reader);
            return again.refused(page, refused, reader.locale(), SendLetterController::onPage);
        }
    }

    @PostMapping("/by-hand")
    ModelAndView byHand(@PathVariable String driveLink, @RequestParam Map<String, String> typed, Reader reader) {
        var drive = drive(driveLink);
        var handle = handles.written(Use.BY_HAND, byHand.begin(drive.id()));
        return pages.byHand(drive, typed.getOrDefault("area", ""), typed, handle, reader);
    }

    /** One of them was sent. */
    @PostMapping("/sent")
    ModelAndView sent(
            @PathVariable String driveLink,
            @RequestParam Map<String, String> typed,
            Reader reader,
            HttpServletRequest request) {
        var drive = drive(driveLink);
        var handle = typed.getOrDefault("handle", "");
        var area = typed.getOrDefault("area", "");
        var letter =
                handles.read(Use.BY_HAND, handle).filter(page -> page.drive().equals(drive.id()));
        if (letter.isEmpty()) {
            return pages.over();
        }
        if (!byHand.isLeft(request.getRemoteAddr())) {
            return again.wait(pages.byHand(drive, area, typed, handle, reader), "sign-in.wait", reader.locale());
        }
        var after = new HashMap<>(typed);
        try {
            if (byHand.note(letter.get(), area, typed.get("sent"), request.getRemoteAddr())) {
                after.merge("noted", typed.getOrDefault("sent", ""), (before, one) -> before + " " + one);
            }
            return pages.byHand(drive, area, after, handle, reader).addObject("done", "noted");
        } catch (CommandRefused refused) {
            return again.refused(pages.byHand(drive, area, after, handle, reader), refused, reader.locale(), _ -> null);
        }
    }

    private LetterDrivePage drive(String driveLink) {
        return drives.byLink(driveLink).orElseThrow(PageMissing::new);
    }

    private static @Nullable String onPage(@Nullable String field) {
        if (field == null || !FIELDS.contains(field)) {
            return null;
        }
        return field.equals("text") ? "letter" : field;
    }
}
