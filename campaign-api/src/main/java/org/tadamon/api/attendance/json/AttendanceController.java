package org.tadamon.api.attendance.json;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.admission.Admission;
import org.tadamon.api.admission.Origin;
import org.tadamon.api.admission.ProofAnswer;
import org.tadamon.api.admission.ProofAnswer.ProofProblem;
import org.tadamon.api.admission.ProofNeeded;
import org.tadamon.api.attendance.AttendanceDesk;
import org.tadamon.api.attendance.AttendanceDesk.Arrival;
import org.tadamon.api.attendance.AttendanceForm;
import org.tadamon.api.attendance.AttendanceHandles;
import org.tadamon.api.attendance.AttendanceHandles.Use;
import org.tadamon.api.attendance.AttendanceProofs;
import org.tadamon.api.eventime.EvenTime;
import org.tadamon.api.inside.OwnAddress;
import org.tadamon.api.mailedcode.CodeCheck;
import org.tadamon.api.mailedcode.CodeCheck.TypedCode;
import org.tadamon.core.action.ActionId;

/** Promising to come, over JSON, and showing that the address is one's own. */
@RestController
@Tag(name = "Coming to actions")
class AttendanceController {

    /**
     * The same for everybody, whether they had promised before or not.
     *
     * @param handle to send with the code that comes by mail to /api/v1/attendance-confirmations
     */
    record Accepted(boolean accepted, String handle) {}

    /** The handle by which one sees and changes one's attendance at /api/v1/own-attendance, for two hours. */
    record Shown(String own) {
        @Override
        public String toString() {
            return "<shown>";
        }
    }

    private final AttendanceDesk desk;
    private final AttendanceProofs proofs;
    private final AttendanceHandles handles;
    private final Admission admission;
    private final ProofAnswer work;
    private final EvenTime even;
    private final OwnAddress own;
    private final CodeCheck check;

    AttendanceController(
            AttendanceDesk desk,
            AttendanceProofs proofs,
            AttendanceHandles handles,
            Admission admission,
            ProofAnswer work,
            EvenTime even,
            OwnAddress own,
            CodeCheck check) {
        this.desk = desk;
        this.proofs = proofs;
        this.handles = handles;
        this.admission = admission;
        this.work = work;
        this.even = even;
        this.own = own;
        this.check = check;
    }

    @PostMapping("/api/v1/actions/{action}/attendances")
    @Operation(
            summary = "Promise to come",
            description = "Safe to repeat: the same address gives the same attendance and the same answer. 200 means it"
                    + " is on disk. It is in the order in which places are given once the code that is mailed to the"
                    + " address was sent to /api/v1/attendance-confirmations. Where very much comes from one network,"
                    + " 428 asks for a proof of work.")
    Accepted come(
            @PathVariable ActionId action,
            @RequestBody AttendanceForm form,
            Origin origin,
            HttpServletRequest request) {
        var arrival = new Arrival(own.of(request).orElse(null), admission.gate(origin, form.proof()));
        return new Accepted(true, handles.written(Use.PROMISED, even.of(() -> desk.come(action, form, arrival))));
    }

    @PostMapping("/api/v1/attendance-confirmations")
    @Operation(
            summary = "Show that the address is one's own",
            description = "With the code that was mailed, which works once. Whoever has just promised to come confirms"
                    + " it by that, and has a place, or waits for one.")
    Shown confirm(@RequestBody TypedCode typed) {
        var who = check.proven(typed, code -> proofs.byCode(typed.handle(), code), AttendanceProblems.WRONG_CODE);
        return new Shown(handles.written(Use.OWN, who));
    }

    @ExceptionHandler
    ResponseEntity<ProofProblem> needed(ProofNeeded needed, Locale locale) {
        return work.to(needed, locale);
    }
}
