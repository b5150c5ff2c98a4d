package org.tadamon.core.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.core.signature.Confirmation.NOT_ASKED;
import static org.tadamon.core.signature.SampleSignature.SEALED;
import static org.tadamon.core.signature.SampleSignature.SIGNER;
import static org.tadamon.core.signature.SampleSignature.give;
import static org.tadamon.core.signature.SampleSignature.given;

import org.junit.jupiter.api.Test;

/** A signer… */
class SignerMaskingTest {

    @Test
    void isNobodyInALog() {
        assertThat(SIGNER).hasToString("<signer>");
    }

    @Test
    void isNobodyInALogOfWhatWasAskedOrHappened() {
        assertThat(give(NOT_ASKED).toString()).contains("signer=<signer>").doesNotContain(SEALED, "INITIALS");
        assertThat(given(NOT_ASKED, 1).toString()).contains("signer=<signer>").doesNotContain(SEALED, "INITIALS");
    }
}
