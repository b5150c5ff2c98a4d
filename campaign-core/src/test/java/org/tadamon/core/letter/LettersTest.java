package org.tadamon.core.letter;

import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.letter.LetterCommand.WriteLetters;
import org.tadamon.core.letter.LetterEvent.LettersWritten;
import org.tadamon.core.letter.LetterProblem.Malformed;
import org.tadamon.core.letter.LetterProblem.TooLong;
import org.tadamon.core.letter.LetterProblem.UnknownField;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.refusal.CommandRefused;

/** The letters of an organisation… */
class LettersTest {

    private static final OrganisationId ORGANISATION = OrganisationId.of("00000000-0000-4000-8000-0000000000a1");
    private static final LettersId ID = LettersId.of(ORGANISATION);
    private static final AccountId BY = AccountId.of("00000000-0000-4000-8000-0000000000b1");
    private static final Map<String, String> TEXTS = Map.of("en", "Dear {{name}}", "ar", "إلى {{ name }}");
    private static final LettersWritten WRITTEN = new LettersWritten(ID, ORGANISATION, TEXTS, BY);

    private static TestExecutor<Letters> letters(LetterEvent... history) {
        return new AggregateTestFixture<>(Letters.class).given(List.of(history));
    }

    private static WriteLetters writing(Map<String, String> texts) {
        return new WriteLetters(ID, ORGANISATION, texts, BY);
    }

    private static void refuses(Map<String, String> texts, LetterProblem... problems) {
        letters()
                .when(writing(texts))
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(problems))
                .expectNoEvents();
    }

    @Test
    void areWrittenAndWrittenAnew() {
        letters().when(writing(TEXTS)).expectEvents(WRITTEN);
        letters(WRITTEN).when(writing(TEXTS)).expectSuccessfulHandlerExecution().expectNoEvents();
        letters(WRITTEN).when(writing(Map.of())).expectEvents(new LettersWritten(ID, ORGANISATION, Map.of(), BY));
    }

    @Test
    void haveNoFieldThatNobodyFillsIn() {
        refuses(
                Map.of("en", "{{name}}, {{nmae}}, {{ deliverer }}"),
                new UnknownField("letters.en", "nmae"),
                new UnknownField("letters.en", "deliverer"));
        refuses(Map.of("ar", "{{}}"), new UnknownField("letters.ar", ""));
    }

    @Test
    void haveNoBracesThatBelongToNothing() {
        refuses(Map.of("en", "Dear {{name}"), new Malformed("letters.en"));
        refuses(Map.of("en", "Dear name}}"), new Malformed("letters.en"));
        refuses(Map.of("en", "{{{name}}}}"), new Malformed("letters.en"));
        letters()
                .when(writing(Map.of("en", "Only {once}")))
                .expectEvents(new LettersWritten(ID, ORGANISATION, Map.of("en", "Only {once}"), BY));
    }

    @Test
    void areNoLongerThanTwoPagesAndCanBeShown() {
        refuses(Map.of("en", "x".repeat(4_001)), new TooLong("letters.en", 4_000L));
        refuses(Map.of("en", "a\u0000b", "ar", " "), new Malformed("letters.ar"), new Malformed("letters.en"));
        refuses(Map.of("English", "Dear all"), new Malformed("letters"));
    }
}
