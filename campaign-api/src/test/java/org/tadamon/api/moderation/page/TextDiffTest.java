package org.tadamon.api.moderation.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tadamon.api.moderation.page.TextDiff.Line;

/** What was changed in a text… */
class TextDiffTest {

    @Test
    void isNothingInTheSameText() {
        assertThat(TextDiff.of("a\nb", "a\nb")).containsExactly(new Line("same", "a"), new Line("same", "b"));
    }

    @Test
    void isTakenOutBeforeWhatIsPutInItsPlace() {
        assertThat(TextDiff.of("a\nb\nc", "a\nx\nc"))
                .containsExactly(
                        new Line("same", "a"), new Line("out", "b"), new Line("in", "x"), new Line("same", "c"));
    }

    @Test
    void isPutInAndTakenOutAtTheEnds() {
        assertThat(TextDiff.of("b", "a\nb\nc"))
                .containsExactly(new Line("in", "a"), new Line("same", "b"), new Line("in", "c"));
        assertThat(TextDiff.of("a\nb", "b")).containsExactly(new Line("out", "a"), new Line("same", "b"));
    }

    @Test
    void isTheWholeOfATextTooLongToCompare() {
        var longer = "a\n".repeat(2_000);
        assertThat(TextDiff.of(longer, "b")).containsExactly(new Line("out", longer), new Line("in", "b"));
    }
}
