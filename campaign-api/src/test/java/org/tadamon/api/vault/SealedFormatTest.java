package org.tadamon.api.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.privacy.Personal;

/** A sealed value … */
class SealedFormatTest {

    private static final KeyRef KEY = new KeyRef(UUID.randomUUID(), UUID.randomUUID());
    private static final SecretKey SECRET = SealedFormat.dataKey(Crypto.random(32));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "ليلى حدّاد",
                "exactly thirty-two characters!!!",
                "👩‍👩‍👧‍👦 and a long tail of many, many, many words"
            })
    void opensAsItWasWritten(String value) throws Exception {
        assertThat(SealedFormat.open(SECRET, SealedFormat.seal(SECRET, KEY, "signer.name", value)))
                .isEqualTo(value);
    }

    @Test
    void tellsNothingByItsLength() {
        assertThat(lengthOf("Al")).isEqualTo(lengthOf("Wilhelmina Featherstonehaugh XY"));
        assertThat(lengthOf("a".repeat(31))).isLessThan(lengthOf("a".repeat(32)));
    }

    @Test
    void isNeverTheSameTwice() {
        assertThat(sealed("Layla").sealed()).isNotEqualTo(sealed("Layla").sealed());
    }

    @Test
    void doesNotOpenForAnotherPersonPlaceFieldOrVersion() {
        var value = sealed("Layla");
        var otherSubject = new KeyRef(KEY.scope(), UUID.randomUUID());
        var otherScope = new KeyRef(UUID.randomUUID(), KEY.subject());
        refused(new Personal(1, otherSubject, value.purpose(), value.sealed()));
        refused(new Personal(1, otherScope, value.purpose(), value.sealed()));
        refused(new Personal(1, KEY, "signer.email", value.sealed()));
        refused(new Personal(2, KEY, value.purpose(), value.sealed()));
        assertThatThrownBy(() -> SealedFormat.open(SealedFormat.dataKey(Crypto.random(32)), value))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void doesNotOpenWithAnyByteChanged() {
        var bytes = Base64.getDecoder().decode(sealed("Layla").sealed());
        for (int i = 0; i < bytes.length; i++) {
            var changed = bytes.clone();
            changed[i] ^= 1;
            refused(of(changed));
        }
    }

    @Test
    void doesNotOpenCutOrLengthened() {
        var bytes = Base64.getDecoder().decode(sealed("Layla").sealed());
        for (int length = 0; length < bytes.length; length++) {
            refused(of(Arrays.copyOf(bytes, length)));
        }
        refused(of(Arrays.copyOf(bytes, bytes.length + 1)));
        refused(new Personal(1, KEY, "signer.name", "not base64!"));
    }

    private static void refused(Personal value) {
        assertThatThrownBy(() -> SealedFormat.open(SECRET, value)).isInstanceOf(GeneralSecurityException.class);
    }

    private static int lengthOf(String value) {
        return sealed(value).sealed().length();
    }

    private static Personal sealed(String value) {
        return SealedFormat.seal(SECRET, KEY, "signer.name", value);
    }

    private static Personal of(byte[] bytes) {
        return new Personal(1, KEY, "signer.name", Base64.getEncoder().encodeToString(bytes));
    }
}
