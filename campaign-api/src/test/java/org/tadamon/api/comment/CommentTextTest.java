package org.tadamon.api.comment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What somebody typed to say why they sign… */
class CommentTextTest {

    @Test
    void keepsItsLinesAndOneEmptyOneBetweenThem() {
        assertThat(CommentText.clean("  One  two\r\n\r\n\r\n\tThree \n\n")).isEqualTo("One two\n\nThree");
    }

    @Test
    void losesWhatNobodySees() {
        assertThat(CommentText.clean("a\u200Bb\u202Ec\u2066d\uFEFFe\u0007f\u200D"))
                .isEqualTo("abcdef");
        assertThat(CommentText.clean("\u200B \u202E\n\u00A0")).isEmpty();
        assertThat(CommentText.clean(null)).isEmpty();
    }

    @Test
    void keepsTheJoinersThatLettersAndPicturesNeed() {
        assertThat(CommentText.clean("می\u200Cخواهم 👩\u200D👩\u200D👧")).isEqualTo("می\u200Cخواهم 👩\u200D👩\u200D👧");
    }

    @Test
    void isComposed() {
        assertThat(CommentText.clean("e\u0301")).isEqualTo("é");
    }

    @Test
    void isTooLongOnceItHasMoreThanFiveHundredLetters() {
        assertThat(CommentText.isTooLong("ل".repeat(500))).isFalse();
        assertThat(CommentText.isTooLong("🏳️‍🌈".repeat(500))).isFalse();
        assertThat(CommentText.isTooLong("ل".repeat(501))).isTrue();
        assertThat(CommentText.isTooLong("e" + "\u0301".repeat(4_000))).isTrue();
    }

    @Test
    void standsBesideTheFirstLettersOfAName() {
        assertThat(Initials.of("Layla Haddad")).isEqualTo("L. H.");
        assertThat(Initials.of("ليلى حداد")).isEqualTo("ل. ح.");
        assertThat(Initials.of("Élodie")).isEqualTo("É.");
    }
}
