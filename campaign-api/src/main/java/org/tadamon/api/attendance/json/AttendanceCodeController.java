package org.tadamon.api.attendance.json;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
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
import org.tadamon.api.page.IcuMessages;
import org.tadamon.api.web.Refusals;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.attendance.AttendanceId;
import org.tadamon.core.refusal.CommandRefused;

/** From an action back to one's attendance, by the address it was promised with, over JSON. */
@RestController
@Tag(name = "Coming to actions")
class AttendanceCodeController {

    /** Where one can be reached. */
    record Back(@Nullable String email, @Nullable String language) {
        @Override
        public String toString() {
            return "<back>";
        }
    }

    /** To send with the code to /api/v1/attendance-confirmations. */
    record Asked(String handle) {}

    private final Limit asked = new Limit(60, Duration.ofHours(1));
    private final ActionViews actions;
    private final AttendanceDesk desk;
    private final CodeLetters letters;
    private final AttendanceHandles handles;
    private final EvenTime even;
    private final OwnAddress address;
    private final Ids ids;
    private final Refusals refusals;

    AttendanceCodeController(
            ActionViews actions,
            AttendanceDesk desk,
            CodeLetters letters,
            AttendanceHandles handles,
            EvenTime even,
            OwnAddress address,
            Ids ids,
            Refusals refusals) {
        this.actions = actions;
        this.desk = desk;
        this.letters = letters;
        this.handles = handles;
        this.even = even;
        this.address = address;
        this.ids = ids;
        this.refusals = refusals;
    }

    @PostMapping("/api/v1/actions/{action}/attendances/codes")
    @Operation(
            summary = "Ask for the code that leads back to one's attendance",
            description = "It is mailed to the address the promise was made with. The answer is the same for every"
                    + " address.")
    @Nullable
    Asked ask(
            @PathVariable ActionId action,
            @RequestBody Back back,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        actions.known(action);
        var email = EmailAddress.parse(Objects.requireNonNullElse(back.email, ""))
                .orElseThrow(() -> new CommandRefused(AttendanceProblems.NO_ADDRESS));
        if (!asked.isLeft(request.getRemoteAddr())) {
            refusals.refuse(request, response, 429, "request/too-many");
            return null;
        }
        asked.count(request.getRemoteAddr());
        var id = even.of(() -> desk.find(action, email)).orElseGet(() -> new AttendanceId(ids.next())); // there is none
        var language = IcuMessages.languageFor(back.language);
        letters.again(id, language, address.of(request).orElse(null));
        return new Asked(handles.written(Use.RETURNING, new Handle(action, id)));
    }
}
