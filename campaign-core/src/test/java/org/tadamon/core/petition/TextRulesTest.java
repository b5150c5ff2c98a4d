package org.tadamon.core.petition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tadamon.core.petition.PetitionDraft.Wording;
import org.tadamon.core.petition.PetitionProblem.Empty;
import org.tadamon.core.petition.PetitionProblem.Malformed;
import org.tadamon.core.petition.PetitionProblem.NotOneLine;
import org.tadamon.core.petition.PetitionProblem.TooLong;

/** A text… */
class TextRulesTest {

    private static final String FIELD = "wordings.en";
    private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66";

    /** Meem with shadda and fatha: three code points, one letter to whoever reads it. */
    private static final String MARKED = "\u0645\u0651\u064E";

    @Test
    void isCountedInWhatAReaderCallsLetters() {
        assertThat(TextRules.lengthOf("")).isZero();
        assertThat(TextRules.lengthOf("abc")).isEqualTo(3);
        assertThat(TextRules.lengthOf(MARKED.repeat(3))).isEqualTo(3);
        assertThat(TextRules.lengthOf(FAMILY.repeat(3))).isEqualTo(3);
        assertThat(TextRules.lengthOf("\uD83C\uDDF1\uD83C\uDDE7")).isEqualTo(1); // the flag of Lebanon
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", MARKED})
    void hasATitleOfUpTo120Letters(String letter) {
        assertThat(TextRules.brokenBy(new Wording(letter.repeat(120), "d", ""), FIELD))
                .isEmpty();
        assertThat(TextRules.brokenBy(new Wording(letter.repeat(121), "d", ""), FIELD))
                .containsExactly(new TooLong("wordings.en.title", 120L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", MARKED})
    void hasADemandOfUpTo1000Letters(String letter) {
        assertThat(TextRules.brokenBy(new Wording("t", letter.repeat(1_000), ""), FIELD))
                .isEmpty();
        assertThat(TextRules.brokenBy(new Wording("t", letter.repeat(1_001), ""), FIELD))
                .containsExactly(new TooLong("wordings.en.demand", 1_000L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", MARKED})
    void hasABackgroundOfUpTo10000Letters(String letter) {
        assertThat(TextRules.brokenBy(new Wording("t", "d", letter.repeat(10_000)), FIELD))
                .isEmpty();
        assertThat(TextRules.brokenBy(new Wording("t", "d", letter.repeat(10_001)), FIELD))
                .containsExactly(new TooLong("wordings.en.background", 10_000L));
    }

    @Test
    void holdsNoMoreThanEightCharsALetterOnAverage() {
        var stacked = "a" + "\u0301".repeat(8 * 120 - 1);
        assertThat(TextRules.brokenBy(new Wording(stacked, "d", ""), FIELD)).isEmpty();
        assertThat(TextRules.brokenBy(new Wording(stacked + "\u0301", "d", ""), FIELD))
                .containsExactly(new TooLong("wordings.en.title", 120L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u00A0", "\u200B", "\u200F\u200E", "\u00AD", "\u2060\u3000"})
    void isEmptyWhenNothingOfItIsSeen(String nothing) {
        assertThat(TextRules.brokenBy(new Wording("t", nothing, nothing), FIELD))
                .containsExactly(new Empty("wordings.en.demand"));
        assertThat(TextRules.brokenBy(new Wording(nothing, "d", ""), FIELD)).contains(new Empty("wordings.en.title"));
    }

    @ParameterizedTest
    @CsvSource({
        "000A",
        "000D",
        "0009",
        "0085",
        "2028",
        "2029",
        "0000",
        "D83D", // line ends, and what cannot be written
        "061C",
        "200E",
        "200F",
        "202A",
        "202B",
        "202C",
        "202D",
        "202E",
        "2066",
        "2067",
        "2068",
        "2069", // bidi
        "200B",
        "200C",
        "200D",
        "2060",
        "2064",
        "FEFF" // zero width
    })
    void refusesATitleWithWhatNobodySees(String hex) {
        var unseen = Character.toString(Integer.parseInt(hex, 16));
        assertThat(TextRules.brokenBy(new Wording("free " + unseen + " bread", "d", ""), FIELD))
                .containsExactly(new NotOneLine("wordings.en.title"));
    }

    @Test
    void mayHaveATitleWithWhatJoinersAreFor() {
        var persian = "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u06CC\u0645";
        var health = "\uD83D\uDC69\uD83C\uDFFD\u200D\u2695\uFE0F"; // a health worker, with a tone of skin
        for (var title : new String[] {persian, FAMILY + " first", health, MARKED.repeat(5)}) {
            assertThat(TextRules.brokenBy(new Wording(title, "d", ""), FIELD)).isEmpty();
        }
    }

    @Test
    void refusesAJoinerThatOnlyTouchesALetterOrAnEmoji() {
        for (var title : new String[] {"a\u200C", "\u200Ca", "a\u200Db", FAMILY + "\u200D", "\u200D" + FAMILY}) {
            assertThat(TextRules.brokenBy(new Wording(title, "d", ""), FIELD))
                    .containsExactly(new NotOneLine("wordings.en.title"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\uD83Db", "\uDC68"})
    void refusesWhatCannotBeWritten(String unwritable) {
        assertThat(TextRules.brokenBy(new Wording("t", unwritable + "c", unwritable), FIELD))
                .containsExactly(new Malformed("wordings.en.demand"), new Malformed("wordings.en.background"));
    }

    @Test
    void mayHaveLinesTabsAndDirectionsBelowItsTitle() {
        var lines = "- one\n\t- \u2067two\u2069\r\n" + FAMILY;
        assertThat(TextRules.brokenBy(new Wording("t", lines, lines), FIELD)).isEmpty();
    }
}
