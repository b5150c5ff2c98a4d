package org.tadamon.api.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tadamon.api.pdf.Bars.Bar;
import org.tadamon.api.pdf.text.Typefaces;

/** Paper … */
class PaperTest {

    private static final String ARABIC =
            "محمد عبد الله الطيّب، فاطمة بنت لؤي، السلام عليكم ولا إله إلّا الله. من Grace Okafor في لبنان، 21 نوفمبر 2026، ‏12,345 توقيعًا (أقلّ من عشرة) [هل؟]";
    private static final String ENGLISH =
            "Layla Haddad – “We want libraries”: 12,345 people; ليلى حدّاد. Łódź, Zürich, ñandú, Ελλάδα, Київ.";

    private final Typefaces typefaces = new Typefaces();

    @Test
    void readsBackWhatWasWrittenInTheOrderItWasWritten() throws IOException {
        try (var document = Loader.loadPDF(arabic())) {
            Files.createDirectories(Path.of("target", "papers"));
            Files.write(Path.of("target", "papers", "arabic.pdf"), arabic());
            Files.write(Path.of("target", "papers", "english.pdf"), english());
            assertThat(text(document))
                    .contains("مكتبات لكل الأحياء", "محمد عبد الله الط", "فاطمة بنت لؤي", "السلام عليكم");
        }
        try (var document = Loader.loadPDF(english())) {
            assertThat(text(document)).contains("Layla Haddad – “We want libraries”: 12,345 people;", "Київ");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "👩‍👩‍👧‍👦 🏳️‍🌈 ☺️",
                "中文 日本語 한국어 ไทย हिन्दी ქართული",
                "עברית בסדר",
                "\u0651\u064B",
                "a\u0301\u0327\u20DD",
                "\u202Eevil\u202C \u2066\u2067\u2068\u2069 \u200F\u200E\u061C",
                "one\ttwo\nthree\r\nfour\u0000\u0007\u00A0\u00AD\uFEFF",
                "\uD83D lone \uDE00",
                "لا لآ لأ لإ لَّا ﷲ ﷺ پچژگ ـــ ۱۲۳ ٪",
                "(((([[[[{{{{<<<<«»",
                "https://example.org/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            })
    void setsWhateverPeopleWrite(String text) throws IOException {
        for (var language : List.of("ar", "en")) {
            var pdf = written(language, paper -> {
                paper.title(text);
                paper.heading(text);
                paper.lines(List.of(text, text));
                paper.paragraph(text.repeat(50));
                paper.table(
                        List.of(text, "1"),
                        new float[] {0.05f, 0.95f},
                        List.of(List.of(text, text)).iterator());
                paper.bars(text, List.of(new Bar(0, text), new Bar(-1, text)));
            });
            try (var document = Loader.loadPDF(pdf)) {
                assertThat(document.getNumberOfPages()).isPositive();
            }
        }
    }

    /** What is read aloud is what was written, in that order, whatever forms the letters took. */
    @Test
    void tagsWhatItSays() throws IOException {
        try (var document = Loader.loadPDF(arabic())) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("ar");
            assertThat(catalog.getDocumentOutline().children())
                    .extracting(item -> item.getTitle())
                    .containsExactly("مكتبات لكل الأحياء", "التواقيع بحسب المنطقة", "التواقيع يومًا بيوم");
            var all = (PDStructureElement)
                    catalog.getStructureTreeRoot().getKids().getFirst();
            assertThat(all.getKids())
                    .extracting(kid -> ((PDStructureElement) kid).getStructureType())
                    .containsExactly("H1", "P", "P", "P", "P", "P", "H2", "Table", "H2", "Figure", "P");
            assertThat(((PDStructureElement) all.getKids().getFirst()).getActualText())
                    .isEqualTo("مكتبات لكل الأحياء");
            var table = (PDStructureElement) all.getKids().get(7);
            assertThat(table.getKids())
                    .as("heads told again on later pages are no rows")
                    .hasSize(61);
        }
    }

    private byte[] arabic() {
        return written("ar", paper -> {
            paper.title("مكتبات لكل الأحياء");
            paper.lines(List.of("السيّدة ليلى حدّاد", "عضو البرلمان", "جبل لبنان"));
            paper.paragraph(ARABIC + " " + ARABIC);
            paper.paragraph(ENGLISH);
            paper.heading("التواقيع بحسب المنطقة");
            paper.table(
                    List.of("المنطقة", "الرمز", "العدد"),
                    new float[] {0.5f, 0.25f, 0.25f},
                    IntStream.range(0, 60)
                            .mapToObj(i -> List.of("جبل لبنان " + i, "LB-" + i, "1,2" + (10 + i)))
                            .iterator());
            paper.heading("التواقيع يومًا بيوم");
            paper.bars("من 1 إلى 3", bars());
            paper.small("كيف حُسبت هذه الأعداد: كلّ عنوان يُعدّ مرّة واحدة.");
        });
    }

    private byte[] english() {
        return written("en", paper -> {
            paper.title("Libraries for every quarter");
            paper.lines(List.of("Layla Haddad", "Member of Parliament", "Mount Lebanon"));
            paper.paragraph((ENGLISH + " ").repeat(6));
            paper.paragraph(ARABIC);
            paper.heading("Signatures by area");
            paper.table(
                    List.of("Area", "Code", "At least"),
                    new float[] {0.5f, 0.25f, 0.25f},
                    IntStream.range(0, 60)
                            .mapToObj(i -> List.of("Mount Lebanon " + i, "LB-" + i, "1,2" + (10 + i)))
                            .iterator());
            paper.heading("Signatures by day");
            paper.bars("From 1 to 3", bars());
        });
    }

    private static List<Bar> bars() {
        return IntStream.range(0, 30)
                .mapToObj(i -> new Bar((i * 7) % 13 + 1, "2026-11-" + (i + 1)))
                .toList();
    }

    private byte[] written(String language, Consumer<Paper> what) {
        var out = new ByteArrayOutputStream();
        var about = new Paper.About(
                "مكتبات", language, Instant.parse("2026-11-21T10:00:00Z"), pages -> page -> page + " / " + pages);
        try (var paper = new Paper(typefaces, about)) {
            what.accept(paper);
            paper.write(out);
        }
        return out.toByteArray();
    }

    private static String text(PDDocument document) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper.getText(document);
    }
}
