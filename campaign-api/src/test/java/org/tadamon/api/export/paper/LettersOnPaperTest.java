package org.tadamon.api.export.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tadamon.api.export.SampleFacts;
import org.tadamon.api.export.facts.ExportFacts;
import org.tadamon.api.export.facts.ExportFacts.Constituents;
import org.tadamon.api.export.facts.ExportFacts.Recipient;
import org.tadamon.api.export.paper.Covers.Seal;
import org.tadamon.api.export.reason.SaidReason;
import org.tadamon.api.page.Texts;
import org.tadamon.api.pdf.text.Typefaces;
import org.tadamon.api.text.Markdown;
import org.tadamon.core.comment.CommentId;
import org.tadamon.core.decisionmaker.DecisionMaker;
import org.tadamon.core.export.CoverLetter;
import org.tadamon.core.letter.MergeField;

/** What an organisation writes, and what signers say, as it arrives… */
class LettersOnPaperTest {

    private static final Seal SEAL = new Seal("00000000-0000-4000-8000-000000000001", "ab".repeat(32));
    private static final DecisionMaker WHO = new DecisionMaker("E100", "A. Nobody (MP)", "Member, House", "");

    private final Covers covers = new Covers(Texts.usual());
    private final Papers papers = new Papers(covers, new Markdown());

    private static ExportFacts facts(ExportFacts sample, String text, Recipient to) {
        var letter = new CoverLetter(text, "Dream");
        return new ExportFacts(
                sample.petition(),
                sample.slug(),
                sample.wordings(),
                sample.textVersion(),
                sample.order().enclosing(Map.of("ar", letter, "en", letter), List.of()),
                sample.count(),
                sample.areaNames(),
                List.of(to),
                List.of());
    }

    private static ExportFacts told(String text) {
        return facts(SampleFacts.open(), text, new Recipient(WHO, "district", Constituents.TOLD, 120));
    }

    private Cover cover(ExportFacts facts, String language) {
        return covers.cover(facts, facts.recipients().getFirst(), SEAL, language);
    }

    private static String apart(String text) {
        return "\u2068" + text + "\u2069";
    }

    private static String everyField() {
        return Arrays.stream(MergeField.values())
                .map(field -> "{{" + field.code() + "}}")
                .collect(Collectors.joining("\n\n"));
    }

    @Test
    void isFilledInInEnglish() {
        var told = told(everyField());
        assertThat(cover(told, "en").letter())
                .containsExactly(
                        apart("A. Nobody (MP)"),
                        apart("Member, House"),
                        apart("=1+41"),
                        apart("Libraries for all"),
                        "12,340",
                        cover(told, "en").figures().getLast(),
                        apart("20 November 2026, 12:00 UTC"),
                        apart(SEAL.reference()),
                        apart("Dream"));
        assertThat(cover(told, "en").figures().getLast()).contains("at least 120");
    }

    @Test
    void isFilledInInArabicWithEnglishNamesInTheirOwnOrder() {
        var told = told("إلى {{name}}، {{office}}!\n\n" + everyField());
        assertThat(cover(told, "ar").letter())
                .startsWith("إلى " + apart("A. Nobody (MP)") + "، " + apart("Member, House") + "!")
                .contains(
                        apart("@SUM(1;41)"),
                        apart("مكتبات لكل الأحياء"),
                        "12,340",
                        cover(told, "ar").figures().getLast(),
                        apart("20 نوفمبر 2026، 12:00 UTC"));
        assertThat(cover(told, "ar").figures().getLast()).contains("120 على الأقل");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void isOnThePaperAndNeverInPlaceOfTheNumbers(String language) throws IOException {
        var told = told("Only this, for {{name}}.\n\nYours,\n{{organisation}}");
        var cover = cover(told, language);
        var text = text(papers.letter(new Typefaces(), told, cover, language));
        assertThat(text).contains("Only this, for", "A. Nobody (MP)", "Dream", "12,340", "120", SEAL.fingerprint());
        var plain = new String(cover.text(), StandardCharsets.UTF_8);
        assertThat(plain)
                .containsSubsequence("Only this, for", "Yours,\n" + apart("Dream"), "12,340", SEAL.fingerprint());
    }

    @Test
    void tellsAreasByTheRuleForSmallNumbersAndNothingOfThoseAtRisk() {
        var few = new Recipient(WHO, "district", Constituents.TOO_FEW, null);
        assertThat(cover(facts(SampleFacts.open(), "{{constituents}}", few), "en")
                        .letter())
                .singleElement()
                .asString()
                .contains("too few to tell");
        var none = new Recipient(WHO, "district", Constituents.NOT_COUNTED, null);
        assertThat(cover(facts(SampleFacts.guarded(), "{{constituents}}", none), "en")
                        .letter())
                .isEmpty();
    }

    @Test
    void isNothingInWhatWasOrderedBeforeThereWereLetters() {
        var facts = SampleFacts.open();
        assertThat(cover(facts, "en").letter()).isEmpty();
        assertThat(new String(cover(facts, "en").text(), StandardCharsets.UTF_8))
                .contains("LB-JL\n\nSignatures of");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void standsBesideTheFiguresWithWhatItsSignerShows(String language) throws IOException {
        var said = List.of(
                new SaidReason(CommentId.of("00000000-0000-4000-8000-0000000000c1"), "Because I read.", "L. H."),
                new SaidReason(CommentId.of("00000000-0000-4000-8000-0000000000c2"), "لأنني أقرأ", null));
        var facts = SampleFacts.open().telling(said);
        var heading = language.equals("ar") ? "ما يقوله الموقعون" : "What signers say";
        assertThat(text(papers.figures(new Typefaces(), facts, SEAL, language)))
                .contains(heading, "Because I read.", "L. H.", "لأنني أقرأ");
        assertThat(text(papers.figures(new Typefaces(), SampleFacts.open(), SEAL, language)))
                .doesNotContain(heading);
        assertThat(new String(SaidText.of(said), StandardCharsets.UTF_8))
                .isEqualTo("Because I read.\n— L. H.\n\n* * *\n\nلأنني أقرأ\n");
        assertThat(SaidText.of(List.of())).isEmpty();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }
}
