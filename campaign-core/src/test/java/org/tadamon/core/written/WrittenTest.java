package org.tadamon.core.written;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A written text… */
class WrittenTest {

    private static Written text(String text) {
        return new Written(text);
    }

    @Test
    void saysNothingWhenNobodyWouldSeeIt() {
        assertThat(text("").saysNothing()).isTrue();
        assertThat(text(" \u200B\u00A0\n").saysNothing()).isTrue();
        assertThat(text(" ب ").saysNothing()).isFalse();
    }

    @Test
    void isAsLongAsItsLettersAreToAReader() {
        assertThat(text("محمّد").isLongerThan(4)).isFalse();
        assertThat(text("محمّد").isLongerThan(3)).isTrue();
        assertThat(text("👩‍👩‍👧").isLongerThan(1)).isFalse();
        assertThat(text("a" + "\u0301".repeat(40)).isLongerThan(4)).isTrue();
    }

    @Test
    void canBeShownUnlessItHoldsWhatNoPageCanShow() {
        assertThat(text("one\n\ttwo").canBeShown()).isTrue();
        assertThat(text("one\u0000two").canBeShown()).isFalse();
        assertThat(text("half \uD83D").canBeShown()).isFalse();
    }

    @Test
    void isOneLineWithoutLineEnds() {
        assertThat(text("one").isOneLine()).isTrue();
        assertThat(text("one\ntwo").isOneLine()).isFalse();
        assertThat(text("one\u2028two").isOneLine()).isFalse();
    }

    @Test
    void isALanguageTagWhenItLooksLikeOne() {
        assertThat(text("ar").isLanguageTag()).isTrue();
        assertThat(text("zh-Hant").isLanguageTag()).isTrue();
        assertThat(text("Arabic").isLanguageTag()).isFalse();
        assertThat(text("").isLanguageTag()).isFalse();
    }
}
