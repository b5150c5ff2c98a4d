package org.tadamon.api.admission;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.proof.Challenge;

/** Tells a page beforehand what will be asked of its reader, so that it is solved while they type. */
@RestController
@Tag(name = "Signatures")
class ChallengeController {

    /**
     * What is asked.
     *
     * @param needed whether anything is
     * @param challenge of ALTCHA v2; what solves it is sent as {@code proof}, in base64: {@code {challenge, solution:
     *     {counter, derivedKey}}}
     */
    record Asked(boolean needed, @Nullable Challenge challenge) {}

    private final Admission admission;

    ChallengeController(Admission admission) {
        this.admission = admission;
    }

    @GetMapping("/api/v1/challenges")
    @Operation(
            summary = "What signing from here takes right now",
            description = "Nothing most of the time. Where very much comes from one network, a challenge of ALTCHA v2"
                    + " (PBKDF2), good for one signature and half an hour.")
    Asked asked(Origin origin) {
        var challenge = admission.ask(origin);
        return new Asked(challenge.isPresent(), challenge.orElse(null));
    }
}
