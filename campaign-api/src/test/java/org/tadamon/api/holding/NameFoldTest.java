package org.tadamon.api.holding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two spellings of a name… */
class NameFoldTest {

    @ParameterizedTest
    @CsvSource({
        "Mohammed Haddad, محمد حداد",
        "Muhammad Haddad, مُحَمَّد حدّاد",
        "Fatima, فاطمة",
        "Fatimah, فاطمة",
        "Ahmad, أحمد",
        "Youssef, يوسف",
        "Layla, ليلى",
        "Leila, ليلى",
        "Khaled, خالد",
        "LAYLA, layla",
        "José, Jose"
    })
    void areAlike(String one, String other) {
        assertThat(NameFold.of(one)).isEqualTo(NameFold.of(other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Layla, Sami", "محمد, محمود علي", "Ahmad, Hamid Ali", "خالد, وليد"})
    void areNotAlike(String one, String other) {
        assertThat(NameFold.of(one)).isNotEqualTo(NameFold.of(other));
    }
}
