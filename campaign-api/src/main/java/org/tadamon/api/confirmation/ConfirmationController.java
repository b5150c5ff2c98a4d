package org.tadamon.api.confirmation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.confirmation.Handles.Handle;
import org.tadamon.api.confirmation.Handles.Use;
import org.tadamon.api.mailedcode.CodeCheck;
import org.tadamon.api.mailedcode.CodeCheck.TypedCode;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.refusal.Invalid;
import org.tadamon.core.signature.SignatureProblem.ConfirmedTooLate;

/** Confirming, over JSON. */
@RestController
@Tag(name = "Signatures")
class ConfirmationController {

    /**
     * Whose signature it is has been shown.
     *
     * @param confirmed whether that confirmed it, which it does not for somebody who only comes back
     * @param own the handle by which they see and change it at /api/v1/own-signature, for half an hour
     */
    record Confirmed(boolean confirmed, String own) {
        @Override
        public String toString() {
            return "<confirmed>";
        }
    }

    /** Not the code that was mailed, or one that works no more. */
    record WrongCode(String field) implements Invalid {
        @Override
        public String code() {
            return "signature/wrong-code";
        }
    }

    private final ConfirmationDesk desk;
    private final Handles handles;
    private final CodeCheck check;

    ConfirmationController(ConfirmationDesk desk, Handles handles, CodeCheck check) {
        this.handles = handles;
        this.check = check;
        this.desk = desk;
    }

    @PostMapping("/api/v1/confirmations")
    @Operation(
            summary = "Confirm a signature with the code that was mailed",
            description = "A code works once. A held signature is confirmed like any other, and counts once it is let"
                    + " go. The answer has the handle by which its signer sees and changes it at"
                    + " /api/v1/own-signature.")
    Confirmed confirm(@RequestBody TypedCode typed) {
        var shown = check.proven(typed, code -> desk.byCode(typed.handle(), code), new WrongCode("code"));
        if (shown.late()) {
            throw new CommandRefused(new ConfirmedTooLate());
        }
        return new Confirmed(
                handles.read(Use.MAILED, typed.handle()).isPresent(),
                handles.written(Use.OWN, new Handle(shown.petition(), shown.signature(), false)));
    }
}
