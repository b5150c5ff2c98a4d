package org.tadamon.api.attendance.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.action.ActionViews;
import org.tadamon.api.admission.Admission;
import org.tadamon.api.admission.Origin;
import org.tadamon.api.admission.ProofNeeded;
import org.tadamon.api.admission.WaitPage;
import org.tadamon.api.attendance.AttendanceDesk;
import org.tadamon.api.attendance.AttendanceDesk.Arrival;
import org.tadamon.api.attendance.AttendanceHandles;
import org.tadamon.api.attendance.AttendanceHandles.Use;
import org.tadamon.api.component.Again;
import org.tadamon.api.eventime.EvenTime;
import org.tadamon.api.inside.OwnAddress;
import org.tadamon.api.page.PageMissing;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.actionpage.ActionPage;

/** The page of an action, and promising to come. The answer is the same for a first and for a repeated promise. */
@Controller
@RequestMapping("/{language:ar|en}/a/{link}")
final class ComingController {

    private static final Set<String> FIELDS =
            Set.of("name", "email", "people", "needs", "offers", "showing", "notices");
    private static final Pattern VIA = Pattern.compile("[a-z0-9-]{1,32}");

    private final ActionViews actions;
    private final AttendanceDesk desk;
    private final AttendanceHandles handles;
    private final AttendancePages pages;
    private final Admission admission;
    private final WaitPage patience;
    private final EvenTime even;
    private final OwnAddress own;
    private final Again again;

    ComingController(
            ActionViews actions,
            AttendanceDesk desk,
            AttendanceHandles handles,
            AttendancePages pages,
            Admission admission,
            WaitPage patience,
            EvenTime even,
            OwnAddress own,
            Again again) {
        this.actions = actions;
        this.desk = desk;
        this.handles = handles;
        this.pages = pages;
        this.admission = admission;
        this.patience = patience;
        this.even = even;
        this.own = own;
        this.again = again;
    }

    @GetMapping
    ModelAndView read(@PathVariable String link, @RequestParam(required = false) @Nullable String via, Reader reader) {
        var known = via != null && VIA.matcher(via).matches() ? via : "";
        return pages.action(action(link), TypedAttendance.EMPTY, known, reader);
    }

    @PostMapping
    ModelAndView come(
            @PathVariable String link,
            @RequestParam Map<String, String> typed,
            Reader reader,
            Origin origin,
            HttpServletRequest request) {
        var action = action(link);
        var form = TypedAttendance.of(typed, reader);
        try {
            var arrival = new Arrival(own.of(request).orElse(null), admission.gate(origin, form.proof()));
            var who = even.of(() -> desk.come(action.id(), form, arrival));
            return desk.asksToConfirm()
                    ? pages.code(action, handles.written(Use.PROMISED, who), form, reader)
                    : SeeOther.to("/" + reader.language() + "/a/" + link);
        } catch (ProofNeeded needed) {
            return patience.of("/a/" + link, typed, origin);
        } catch (CommandRefused refused) {
            var page = pages.action(action, form, typed.getOrDefault("via", ""), reader);
            return again.refused(page, refused, reader.locale(), ComingController::onPage);
        }
    }

    private ActionPage action(String link) {
        return actions.byLink(link).orElseThrow(PageMissing::new);
    }

    /** The link's code and the language are not fields of the page: what is wrong with them is told in the summary. */
    private static @Nullable String onPage(@Nullable String field) {
        return field != null && FIELDS.contains(field) ? field : null;
    }
}
