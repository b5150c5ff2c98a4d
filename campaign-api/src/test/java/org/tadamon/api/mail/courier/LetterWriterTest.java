package org.tadamon.api.mail.courier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tadamon.api.mail.MailOrder;
import org.tadamon.api.mail.MailPurpose;
import org.tadamon.api.mail.transport.Letter;
import org.tadamon.api.page.IcuMessages;
import org.tadamon.api.page.Texts;

/** A letter … */
class LetterWriterTest {

    private final LetterWriter writer = new LetterWriter(Texts.usual(), Settings.none());

    @ParameterizedTest
    @EnumSource
    void tellsItsFactsInItsTextAndNowhereElse(MailPurpose purpose) {
        for (var language : IcuMessages.LANGUAGES) {
            var facts = purpose.facts().stream().collect(Collectors.toMap(fact -> fact, fact -> "{'0} <" + fact + ">"));
            var letter = write(purpose, language, facts);
            assertThat(letter.language()).isEqualTo(language);
            assertThat(letter.text().lines()).containsAll(facts.values());
            assertThat(letter.subject() + letter.from()).doesNotContain("<").isNotBlank();
            assertThat(letter.text()).endsWith("\n").doesNotContain("\n\n\n", "\r");
        }
    }

    @ParameterizedTest
    @EnumSource
    void leavesOutWhatItWasNotTold(MailPurpose purpose) {
        var letter = write(purpose, "en", Map.of());
        assertThat(letter.text()).doesNotContain("{0}", ":\n").isNotBlank();
    }

    /** Whoever sees a lock screen learns that there is mail. */
    @ParameterizedTest
    @EnumSource
    void outsNobodyByItsSubject(MailPurpose purpose) {
        for (var language : IcuMessages.LANGUAGES) {
            var letter = write(purpose, language, Map.of());
            assertThat(letter.subject() + letter.from() + letter.text())
                    .doesNotContainIgnoringCase(
                            "tadamon", "petition", "sign a", "coalition", "lgbt", "تضامن", "عريضة", "توقيع", "تحالف");
            assertThat(letter.subject().length()).isLessThan(45);
        }
    }

    @ParameterizedTest
    @CsvSource({"ar-EG, ar", "en-GB, en", "fr, en", "'', en", "not a language, en"})
    void isWrittenInALanguageThereIs(String asked, String written) {
        var letter = write(MailPurpose.SIGN_IN, asked, Map.of());
        assertThat(letter).isEqualTo(write(MailPurpose.SIGN_IN, written, Map.of()));
    }

    @Test
    void goesToTheAddressInTheFormMailServersKnow() {
        var order = new MailOrder(UUID.randomUUID(), MailPurpose.SIGN_IN, "en", " Layla+x@Bücher.example", Map.of());
        assertThat(writer.write(order, "ff").to()).isEqualTo("Layla+x@xn--bcher-kva.example");
        assertThat(writer.write(order, "ff").toString()).doesNotContainIgnoringCase("layla");
    }

    private Letter write(MailPurpose purpose, String language, Map<String, String> facts) {
        return writer.write(new MailOrder(UUID.randomUUID(), purpose, language, "layla@example.org", facts), "ff");
    }
}
