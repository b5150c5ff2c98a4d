package org.tadamon.core.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.core.petition.SamplePetition.CLOCK;
import static org.tadamon.core.petition.SamplePetition.ENGLISH;
import static org.tadamon.core.petition.SamplePetition.MAYOR;
import static org.tadamon.core.petition.SamplePetition.NOW;
import static org.tadamon.core.petition.SamplePetition.closing;
import static org.tadamon.core.petition.SamplePetition.countedBy;
import static org.tadamon.core.petition.SamplePetition.draft;
import static org.tadamon.core.petition.SamplePetition.hopingFor;
import static org.tadamon.core.petition.SamplePetition.to;
import static org.tadamon.core.petition.SamplePetition.with;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tadamon.core.petition.PetitionDraft.Addressee;
import org.tadamon.core.petition.PetitionDraft.Wording;
import org.tadamon.core.petition.PetitionProblem.ClosesInThePast;
import org.tadamon.core.petition.PetitionProblem.ClosesTooLate;
import org.tadamon.core.petition.PetitionProblem.Empty;
import org.tadamon.core.petition.PetitionProblem.Malformed;
import org.tadamon.core.petition.PetitionProblem.OutOfRange;
import org.tadamon.core.petition.PetitionProblem.TooLong;

/** A draft… */
class PetitionRulesTest {

    private static List<PetitionProblem> brokenBy(PetitionDraft draft) {
        return PetitionRules.brokenBy(draft, CLOCK);
    }

    @Test
    void mayBreakNoRule() {
        assertThat(brokenBy(draft())).isEmpty();
    }

    @Test
    void isInSomeLanguage() {
        assertThat(brokenBy(with(Map.of()))).containsExactly(new Empty("wordings"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ar-LB", "ckb", "zh-Hant-TW"})
    void isInALanguageThatHasATag(String tag) {
        assertThat(brokenBy(with(Map.of(tag, ENGLISH)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "AR", "arab", "ar_LB", "ar-", "ar-x", "ar\n", "ar-LB/x"})
    void refusesALanguageWithoutATag(String tag) {
        assertThat(brokenBy(with(Map.of(tag, ENGLISH)))).containsExactly(new Malformed("wordings"));
    }

    @Test
    void isToldWhatIsWrongInTheOrderOfItsLanguages() {
        var nothing = new Wording("", "d", "");
        assertThat(brokenBy(with(Map.of("fr", nothing, "en", nothing, "ar", nothing))))
                .containsExactly(
                        new Empty("wordings.ar.title"), new Empty("wordings.en.title"), new Empty("wordings.fr.title"));
    }

    @Test
    void isAddressedToBetweenOneAnd1000() {
        assertThat(brokenBy(to(List.of()))).containsExactly(new Empty("addressees"));
        assertThat(brokenBy(to(Collections.nCopies(1_000, MAYOR)))).isEmpty();
        assertThat(brokenBy(to(Collections.nCopies(1_001, MAYOR)))).containsExactly(new TooLong("addressees", 1_000L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200B"})
    void namesEachAddressee(String nobody) {
        assertThat(brokenBy(to(List.of(MAYOR, new Addressee(nobody, "Mayor", "")))))
                .containsExactly(new Empty("addressees"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\u0645\u0651\u064E"})
    void namesAnAddresseeAndTheirOfficeInUpTo200LettersEach(String letter) {
        assertThat(brokenBy(to(List.of(new Addressee(letter.repeat(200), letter.repeat(200), "")))))
                .isEmpty();
        assertThat(brokenBy(to(List.of(new Addressee(letter.repeat(201), "", "")))))
                .containsExactly(new TooLong("addressees", 200L));
        assertThat(brokenBy(to(List.of(new Addressee("a", letter.repeat(201), "")))))
                .containsExactly(new TooLong("addressees", 200L));
    }

    @Test
    void hopesForBetweenOneAndAHundredMillion() {
        var outOfRange = new OutOfRange("goal", 100_000_000L);
        assertThat(brokenBy(hopingFor(0))).containsExactly(outOfRange);
        assertThat(brokenBy(hopingFor(1))).isEmpty();
        assertThat(brokenBy(hopingFor(100_000_000))).isEmpty();
        assertThat(brokenBy(hopingFor(100_000_001))).containsExactly(outOfRange);
    }

    @Test
    void closesInTheFuture() {
        assertThat(brokenBy(closing(NOW.minusNanos(1)))).containsExactly(new ClosesInThePast("closesAt"));
        assertThat(brokenBy(closing(NOW))).containsExactly(new ClosesInThePast("closesAt"));
        assertThat(brokenBy(closing(NOW.plusNanos(1)))).isEmpty();
    }

    @Test
    void closesWithinTwoYearsOfWhichOneMayBeALeapYear() {
        var last = NOW.plus(Duration.ofDays(731));
        assertThat(brokenBy(closing(last))).isEmpty();
        assertThat(brokenBy(closing(last.plusNanos(1)))).containsExactly(new ClosesTooLate("closesAt"));
    }

    @Test
    void isCountedByALevelAnAreaCanHave() {
        assertThat(brokenBy(countedBy("a".repeat(40)))).isEmpty();
        for (var level : List.of("", "a".repeat(41), "Country", "a b", "بلد")) {
            assertThat(brokenBy(countedBy(level))).containsExactly(new Malformed("areaLevel"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "2026", "keep-the-library", "a-1-b"})
    void hasASlugThatFitsALink(String slug) {
        assertThat(PetitionRules.slug(slug)).isEmpty();
        assertThat(PetitionRules.slug("a".repeat(80))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "-a", "a-", "a--b", "A", "a b", "a/b", "مكتبة", "a\n"})
    void refusesASlugThatDoesNotFitALink(String slug) {
        assertThat(PetitionRules.slug(slug)).containsExactly(new Malformed("slug"));
        assertThat(PetitionRules.slug("a".repeat(81))).containsExactly(new Malformed("slug"));
    }
}
