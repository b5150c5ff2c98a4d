package org.tadamon.core.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.core.petition.SamplePetition.ARABIC;
import static org.tadamon.core.petition.SamplePetition.ENGLISH;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tadamon.core.petition.PetitionDraft.Wording;

/** The version of a text… The hashes were written by sha256sum, not by the code under test. */
class TextVersionTest {

    /** {@code printf 'en\0Keep the library\0Reopen it on Saturdays.\0It was closed in May.\0' | sha256sum}. */
    private static final String OF_ENGLISH = "e69c8f04775288083f9ec2e867a6bb241edd6b9e1f70e24807fbee68ac4f02f4";

    /** The same after {@code ar\0…\0…\0\0}: in the order of the tags, the empty background as one zero byte. */
    private static final String OF_BOTH = "4c9506073c46fd1e320c4052556a1790a4fbddac00c50dccd1654fc6a0fc6de7";

    @Test
    void isTheHashOfItsWords() {
        assertThat(TextVersion.of(Map.of("en", ENGLISH)).sha256()).isEqualTo(OF_ENGLISH);
    }

    @Test
    void isTheHashOfAllItsLanguages() {
        assertThat(TextVersion.of(Map.of("en", ENGLISH, "ar", ARABIC)).sha256()).isEqualTo(OF_BOTH);
    }

    @Test
    void doesNotHangOnTheOrderItsLanguagesCameIn() {
        var backwards = new LinkedHashMap<String, Wording>();
        backwards.put("en", ENGLISH);
        backwards.put("ar", ARABIC);
        assertThat(TextVersion.of(backwards)).hasToString(OF_BOTH);
    }

    @Test
    void tellsApartWordsThatMovedToAnotherPart() {
        assertThat(TextVersion.of(Map.of("en", new Wording("a", "bc", ""))))
                .isNotEqualTo(TextVersion.of(Map.of("en", new Wording("ab", "c", ""))));
    }

    @Test
    void tellsApartTheSameWordsInAnotherLanguage() {
        assertThat(TextVersion.of(Map.of("en", ENGLISH))).isNotEqualTo(TextVersion.of(Map.of("en-GB", ENGLISH)));
    }
}
