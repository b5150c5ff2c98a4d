package org.tadamon.api.area;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The countries that are built in … */
class AreasTest {

    @Test
    void areThoseOfIso3166InArabicAndEnglish() {
        assertThat(Countries.ALL).hasSizeGreaterThan(240);
        assertThat(Countries.ALL).allSatisfy(country -> {
            assertThat(country.code()).matches("[A-Z]{2}");
            assertThat(country.names().get("en")).isNotBlank().isNotEqualTo(country.code());
            assertThat(country.names().get("ar")).containsPattern("\\p{IsArabic}");
        });
        assertThat(Countries.ALL).anySatisfy(country -> {
            assertThat(country.code()).isEqualTo("LB");
            assertThat(country.names()).containsEntry("en", "Lebanon").containsEntry("ar", "لبنان");
        });
    }
}
