package org.tadamon.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name or a title … */
class CleanTextTest {

    @ParameterizedTest
    @CsvSource({
        "'  Layla   Haddad ', 'Layla Haddad'",
        "'Layla\nHaddad', 'Layla Haddad'",
        "'\u202Egnp.dadaH', 'gnp.dadaH'",
        "'La\u200Byla\uFEFF', 'Layla'",
        "'\u2066Layla\u2069', 'Layla'",
        "'Lay\u0000la', 'Layla'",
        "'Zoe\u0308', 'Zo\u00EB'",
        "'=Layla', '=Layla'",
        "'Layla\u200C Haddad', 'Layla Haddad'",
        "'ليلى\u200F حدّاد', 'ليلى حدّاد'",
        "'ليلى حداد', 'ليلى حداد'",
        "'Layla  Haddad', 'Layla Haddad'",
        "' Layla', 'Layla'",
        "'Layla ', 'Layla'",
        "'Layla\u00A0Haddad', 'Layla Haddad'",
        "'Layla\u2028Haddad', 'Layla Haddad'",
        "'Layla\uD800', 'Layla'",
        "'La\u00ADyla\u0378', 'Layla'",
        "' ', ''",
    })
    void hidesNothing(String typed, String clean) {
        assertThat(CleanText.line(typed)).isEqualTo(clean);
    }

    @Test
    void keepsTheJoinersThatShapeWords() {
        assertThat(CleanText.line("می\u200Cخواهم")).isEqualTo("می\u200Cخواهم");
        assertThat(CleanText.line("👩‍👩‍👧‍👦")).isEqualTo("👩‍👩‍👧‍👦");
        assertThat(CleanText.line("a\u200D\u200Db")).isEqualTo("ab");
        assertThat(CleanText.line("\uE000\uE001")).as("no private letters").isEmpty();
    }

    @Test
    void isAsLongAsItsReaderWouldCount() {
        assertThat(CleanText.length("👩‍👩‍👧‍👦é")).isEqualTo(2);
        assertThat(CleanText.length("حدّاد")).isEqualTo(4);
        assertThat(CleanText.beginning("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 2)).isEqualTo("👩‍👩‍👧‍👦👩‍👩‍👧‍👦…");
        assertThat(CleanText.beginning("short", 80)).isEqualTo("short");
    }

    @Test
    void ofManyLinesKeepsItsLines() {
        assertThat(CleanText.lines("a\r\nb\rc\u2028d\u0007 \n")).isEqualTo("a\nb\nc\nd");
    }
}
