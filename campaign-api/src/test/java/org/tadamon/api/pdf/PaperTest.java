package org.tadamon.api.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
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

    private byte[] written(String language, java.util.function.Consumer<Paper> what) {
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
