package org.tadamon.api.admission;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.tadamon.api.proof.Challenge;

/** Asks a program for a proof, as RFC 9457 has it, with the challenge beside. */
@Component
public class ProofAnswer {

    private static final String CODE = "signature/proof-needed";

    /**
     * What is asked.
     *
     * @param challenge of ALTCHA v2; what solves it is sent as {@code proof}
     */
    public record ProofProblem(String type, String title, int status, Challenge challenge) {}

    private final MessageSource messages;

    ProofAnswer(MessageSource messages) {
        this.messages = messages;
    }

    /** 428, with what is to be solved. */
    public ResponseEntity<ProofProblem> to(ProofNeeded needed, Locale locale) {
        var title = messages.getMessage("problem." + CODE, null, locale);
        int status = HttpStatus.PRECONDITION_REQUIRED.value();
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(new ProofProblem("/problems/" + CODE, title, status, needed.challenge()));
    }
}
