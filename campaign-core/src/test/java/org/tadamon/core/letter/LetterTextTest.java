package org.tadamon.core.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What was written in a letter… */
class LetterTextTest {

    private static String code(MergeField field) {
        return field.code();
    }

    @Test
    void isFilledInWhereverAFieldStands() {
        var all = Arrays.stream(MergeField.values())
                .map(field -> "{{" + field.code() + "}} {{  " + field.code() + " }}")
                .collect(Collectors.joining("\n\n"));
        assertThat(new LetterText(all).filled(LetterTextTest::code))
                .containsExactlyElementsOf(Arrays.stream(MergeField.values())
                        .map(field -> field.code() + " " + field.code())
                        .toList());
    }

    @Test
    void isNotLookedForInWhatIsFilledIn() {
        assertThat(new LetterText("To {{name}}").filled(field -> "{{title}} $1 \\ <b>"))
                .containsExactly("To {{title}} $1 \\ <b>");
    }

    @Test
    void isParagraphsOfLinesWithoutThoseOfWhichNothingIsLeft() {
        var text = new LetterText("\n{{name}}\n{{office}}\n\n{{area}}\n  \n\nYours,\n{{organisation}}\n");
        assertThat(text.filled(field -> field == MergeField.OFFICE || field == MergeField.AREA ? "" : field.code()))
                .containsExactly("name", "Yours,\norganisation");
    }
}
