package org.tadamon.api.export.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tadamon.api.export.SampleFacts;
import org.tadamon.api.export.paper.Covers.Seal;
import org.tadamon.api.page.Texts;
import org.tadamon.api.pdf.text.Typefaces;
import org.tadamon.api.text.Markdown;

/** What a package says, on paper and in spreadsheets … */
class PapersTest {

    private static final Seal SEAL = new Seal("00000000-0000-4000-8000-000000000001", "ab".repeat(32));

    private final Covers covers = new Covers(Texts.usual());
    private final Papers papers = new Papers(covers, new Markdown());
    private final Workbooks workbooks = new Workbooks(covers);
    private final Typefaces typefaces = new Typefaces();

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void isTheSameBytesEachTime(String language) throws Exception {
        var cover =
                covers.cover(SampleFacts.open(), SampleFacts.open().recipients().getFirst(), SEAL, language);
        var letter = papers.letter(typefaces, SampleFacts.open(), cover, language);
        var figures = papers.figures(typefaces, SampleFacts.open(), SEAL, language);
        var workbook = workbooks.figures(SampleFacts.open(), language);
        var folder = Files.createDirectories(Path.of("target", "papers"));
        Files.write(folder.resolve("letter." + language + ".pdf"), letter);
        Files.write(folder.resolve("figures." + language + ".pdf"), figures);
        Files.write(folder.resolve("figures." + language + ".xlsx"), workbook);
        assertThat(papers.letter(new Typefaces(), SampleFacts.open(), cover, language))
                .isEqualTo(letter);
        assertThat(papers.figures(typefaces, SampleFacts.open(), SEAL, language))
                .isEqualTo(figures);
        assertThat(workbooks.figures(SampleFacts.open(), language)).isEqualTo(workbook);
    }

    /** Seconds, and days, may lie between two makings. */
    @Test
    void tellsNoOtherTimeThanThatOfItsNumbers() throws IOException {
        var asOf = SampleFacts.open().count().asOf();
        try (var document = Loader.loadPDF(papers.figures(typefaces, SampleFacts.open(), SEAL, "en"))) {
            var information = document.getDocumentInformation();
            assertThat(information.getCreationDate().toInstant()).isEqualTo(asOf);
            assertThat(information.getModificationDate()).isNull();
        }
        var workbook = workbooks.figures(SampleFacts.open(), "en");
        assertThat(part(workbook, "docProps/core.xml"))
                .contains(">" + asOf + "<")
                .containsOnlyOnce("W3CDTF");
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
            }
        }
    }

    @Test
    void saysInArabicWhatItSaysInEnglish() throws IOException {
        var arabic = text(papers.figures(typefaces, SampleFacts.open(), SEAL, "ar"));
        var english = text(papers.figures(typefaces, SampleFacts.open(), SEAL, "en"));
        assertThat(arabic)
                .contains("مكتبات لكل الأحياء", "لأن كل حي يستحق مكتبة", "12,340", "منطقة 69", "690", "1. الآن");
        assertThat(english)
                .contains(
                        "Libraries for all",
                        "the plan. (https://example.org/plan)",
                        "12,340",
                        "Area 69",
                        "690",
                        "• now");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void showsNoSignsOfHowItWasTyped(String language) throws IOException {
        var facts = SampleFacts.open();
        var cover = covers.cover(facts, facts.recipients().getFirst(), SEAL, language);
        var demand = language.equals("ar") ? "افتحوا المكتبات" : "Open them";
        assertThat(text(papers.letter(typefaces, facts, cover, language)))
                .contains(demand)
                .doesNotContain("*");
        assertThat(text(papers.figures(typefaces, facts, SEAL, language)))
                .contains(demand)
                .doesNotContain("*", "##");
    }

    @Test
    void tellsNoAreaAndNoDayOfAGuardedPetition() throws IOException {
        var cover = covers.cover(
                SampleFacts.guarded(), SampleFacts.guarded().recipients().getFirst(), SEAL, "en");
        assertThat(text(papers.letter(typefaces, SampleFacts.guarded(), cover, "en")))
                .contains("12,340", "steps of ten")
                .doesNotContain("area you represent");
        assertThat(text(papers.figures(typefaces, SampleFacts.guarded(), SEAL, "en")))
                .doesNotContain("Signatures by area", "Signatures over time");
    }

    @Test
    void givesSpreadsheetsFromTheSideTheyAreReadFromWithHeadsThatStay() throws IOException {
        var arabic = part(workbooks.figures(SampleFacts.open(), "ar"), "xl/worksheets/sheet1.xml");
        var english = part(workbooks.figures(SampleFacts.open(), "en"), "xl/worksheets/sheet1.xml");
        assertThat(arabic).contains("rightToLeft=\"true\"", "state=\"frozen\"").doesNotContain("<f>");
        assertThat(english).doesNotContain("rightToLeft=\"true\"").contains("state=\"frozen\"", "<v>690</v>");
    }

    private static String part(byte[] workbook, String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError(name);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }
}
