package org.tadamon.api.letterdrive.json;

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
import org.tadamon.api.eventime.EvenTime;
import org.tadamon.api.inside.OwnAddress;
import org.tadamon.api.letterdrive.writing.LetterForm;
import org.tadamon.api.letterdrive.writing.LetterHandles;
import org.tadamon.api.letterdrive.writing.LetterHandles.Use;
import org.tadamon.api.letterdrive.writing.LetterProofs;
import org.tadamon.api.letterdrive.writing.WritingDesk;
import org.tadamon.api.letterdrive.writing.WritingDesk.Arrival;
import org.tadamon.api.mailedcode.CodeCheck;
import org.tadamon.api.mailedcode.CodeCheck.TypedCode;
import org.tadamon.core.letterdrive.LetterDriveId;

/** Writing letters, over JSON, and showing that the address is one's own. */
@RestController
@Tag(name = "Letters")
class WrittenLetterController {

    /**
     * The same for everybody, whether they had written before or not.
     *
     * @param handle to send with the code that comes by mail to /api/v1/letter-confirmations
     */
    record Accepted(boolean accepted, String handle) {}

    /** The handle by which one sees one's letter, and takes it back, at /api/v1/own-letter, for two hours. */
    record Shown(String own) {
        @Override
        public String toString() {
            return "<shown>";
        }
    }

    private final WritingDesk desk;
    private final LetterProofs proofs;
    private final LetterHandles handles;
    private final Admission admission;
    private final ProofAnswer work;
    private final EvenTime even;
    private final OwnAddress own;
    private final CodeCheck check;

    WrittenLetterController(
            WritingDesk desk,
            LetterProofs proofs,
            LetterHandles handles,
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

    @PostMapping("/api/v1/letter-drives/{drive}/letters")
    @Operation(
            summary = "Write a letter, to be sent",
            description = "200 means it is on disk, sealed. It goes out once the code that is mailed to the address was"
                    + " sent to /api/v1/letter-confirmations; of one person one letter of a drive does. Where very much"
                    + " comes from one network, 428 asks for a proof of work.")
    Accepted write(
            @PathVariable LetterDriveId drive,
            @RequestBody LetterForm form,
            Origin origin,
            HttpServletRequest request) {
        var arrival = new Arrival(own.of(request).orElse(null), admission.gate(origin, form.proof()));
        return new Accepted(true, handles.written(Use.WRITTEN, even.of(() -> desk.write(drive, form, arrival))));
    }

    @PostMapping("/api/v1/letter-confirmations")
    @Operation(summary = "Show that the address is one's own", description = "With the code that was mailed.")
    Shown confirm(@RequestBody TypedCode typed) {
        var who = check.proven(typed, code -> proofs.byCode(typed.handle(), code), LetterProblems.WRONG_CODE);
        return new Shown(handles.written(Use.OWN, who));
    }

    @ExceptionHandler
    ResponseEntity<ProofProblem> needed(ProofNeeded needed, Locale locale) {
        return work.to(needed, locale);
    }
}
