package org.tadamon.core.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tadamon.core.petition.PetitionProblem.Empty;
import org.tadamon.core.petition.PetitionProblem.Malformed;
import org.tadamon.core.petition.PetitionProblem.TooLong;

/** News… */
class NewsRulesTest {

    @Test
    void hasUpTo5000Letters() {
        assertThat(TextRules.brokenByNews(Map.of("en", "a".repeat(5_000)))).isEmpty();
        assertThat(TextRules.brokenByNews(Map.of("en", "a".repeat(5_001))))
                .containsExactly(new TooLong("texts.en", 5_000L));
    }

    @Test
    void isInSomeLanguage() {
        assertThat(TextRules.brokenByNews(Map.of())).containsExactly(new Empty("texts"));
    }

    @Test
    void isInALanguageThatHasATag() {
        assertThat(TextRules.brokenByNews(Map.of("../x", "a"))).containsExactly(new Malformed("texts"));
    }

    @Test
    void saysSomethingInEachLanguageToldInTheOrderOfTheTags() {
        assertThat(TextRules.brokenByNews(Map.of("fr", "", "en", " ", "ar", "\u200B", "de", "a")))
                .containsExactly(new Empty("texts.ar"), new Empty("texts.en"), new Empty("texts.fr"));
    }

    @Test
    void refusesWhatCannotBeWritten() {
        assertThat(TextRules.brokenByNews(Map.of("en", "a\u0000b"))).containsExactly(new Malformed("texts.en"));
    }
}
