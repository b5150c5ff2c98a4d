package org.tadamon.api.attendance.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.action.ActionViews;
import org.tadamon.api.attendance.AttendanceDesk;
import org.tadamon.api.attendance.AttendanceHandles;
import org.tadamon.api.attendance.AttendanceHandles.Handle;
import org.tadamon.api.attendance.AttendanceHandles.Use;
import org.tadamon.api.attendance.CodeLetters;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.eventime.EvenTime;
import org.tadamon.api.ids.Ids;
import org.tadamon.api.inside.OwnAddress;
import org.tadamon.api.limits.Limit;
import org.tadamon.api.page.PageMissing;
import org.tadamon.api.page.Reader;
import org.tadamon.core.attendance.AttendanceId;
import org.tadamon.projections.actionpage.ActionPage;

/** From an action back to one's attendance, by the address it was promised with. */
@Controller
final class ComingBackPageController {

    private final Limit asked = new Limit(60, Duration.ofHours(1));
    private final ActionViews actions;
    private final AttendanceDesk desk;
    private final CodeLetters letters;
    private final AttendanceHandles handles;
    private final AttendancePages pages;
    private final EvenTime even;
    private final OwnAddress own;
    private final Ids ids;

    ComingBackPageController(
            ActionViews actions,
            AttendanceDesk desk,
            CodeLetters letters,
            AttendanceHandles handles,
            AttendancePages pages,
            EvenTime even,
            OwnAddress own,
            Ids ids) {
        this.actions = actions;
        this.desk = desk;
        this.letters = letters;
        this.handles = handles;
        this.pages = pages;
        this.even = even;
        this.own = own;
        this.ids = ids;
    }

    @GetMapping("/{language:ar|en}/a/{link}/attendance")
    ModelAndView address(@PathVariable String link) {
        return pages.address(action(link), "");
    }

    /** The same for every address, whether somebody comes with it or not. */
    @PostMapping("/{language:ar|en}/a/{link}/attendance")
    ModelAndView ask(
            @PathVariable String link,
            @RequestParam(defaultValue = "") String address,
            Reader reader,
            HttpServletRequest request) {
        var action = action(link);
        if (!asked.isLeft(request.getRemoteAddr())) {
            return pages.wait(pages.address(action, address), reader);
        }
        Optional<EmailAddress> email = EmailAddress.parse(address);
        if (email.isEmpty()) {
            return pages.wrong(pages.address(action, address), "address", "sign-in.no-address", reader);
        }
        asked.count(request.getRemoteAddr());
        var id = even.of(() -> desk.find(action.id(), email.get()))
                .orElseGet(() -> new AttendanceId(ids.next())); // one there is not
        letters.again(id, reader.language(), own.of(request).orElse(null));
        return pages.code(action, handles.written(Use.RETURNING, new Handle(action.id(), id)), null, reader);
    }

    private ActionPage action(String link) {
        return actions.byLink(link).orElseThrow(PageMissing::new);
    }
}
