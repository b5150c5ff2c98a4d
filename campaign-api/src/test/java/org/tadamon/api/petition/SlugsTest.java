package org.tadamon.api.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tadamon.core.petition.PetitionDraft.Wording;

/** A petition's name in links … */
class SlugsTest {

    @ParameterizedTest
    @CsvSource({
        "en, Keep the Library!, keep-the-library",
        "en, Revoke Article 50 and remain in the EU., revoke-article-50-and-remain-in-the-eu",
        "fr, Élevons la voix, elevons-la-voix",
        "ar, المكتبة لنا, almktbt-lna",
        "en, ???, petition",
        "en, 'One very long title that goes on and on until nobody could type it into anything at all', one-very-long-title-that-goes-on-and-on-until-nobody-could",
    })
    void isReadFromItsTitle(String language, String title, String slug) {
        assertThat(Slugs.from(Map.of(language, new Wording(title, "", "")))).isEqualTo(slug);
    }
}
