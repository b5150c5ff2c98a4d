package org.tadamon.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A piece of personal data… */
class PersonalTest {

    private static final KeyRef KEY = new KeyRef(new UUID(1, 2), new UUID(3, 4));

    @Test
    void showsNothingOfItselfInALog() {
        assertThat(new Personal(Personal.VERSION, KEY, "signer.name", "c2VhbGVk"))
                .hasToString("<personal>");
    }

    @Test
    void namesItsKeyAsItIsStored() {
        assertThat(KEY).hasToString("00000000-0000-0001-0000-000000000002/00000000-0000-0003-0000-000000000004");
    }

    @Test
    void findsItsKeyByTheStoredName() {
        assertThat(KeyRef.parse(KEY.toString())).isEqualTo(KEY);
    }
}
