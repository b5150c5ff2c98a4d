package org.tadamon.api.export.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tadamon.api.export.SampleFacts;
import org.tadamon.api.export.pack.PackageTablesTest;
import org.tadamon.api.export.paper.Covers.Seal;
import org.tadamon.api.page.Texts;
import org.tadamon.api.pdf.text.Typefaces;
import org.tadamon.api.text.Markdown;

/** What offices work with … LibreOffice for spreadsheets, pdftotext for what a search finds in a PDF. */
@Tag("office")
class OfficesReadPapersTest {

    private static final Seal SEAL = new Seal("00000000-0000-4000-8000-000000000001", "ab".repeat(32));

    @TempDir
    private Path folder;

    private final Covers covers = new Covers(Texts.usual());

    @Test
    void findsArabicNamesInTheOrderTheyAreWritten() throws Exception {
        var facts = SampleFacts.open();
        var cover = covers.cover(facts, facts.recipients().getFirst(), SEAL, "ar");
        var pdf = folder.resolve("letter.pdf");
        Files.write(pdf, new Papers(covers, new Markdown()).letter(new Typefaces(), facts, cover, "ar"));
        run("pdftotext", pdf.toString(), folder.resolve("letter.txt").toString());
        var text = Files.readString(folder.resolve("letter.txt")).replaceAll("\\p{Cf}", "");
        assertThat(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .contains("علاء الدين الأحمد", "عضو البرلمان", "مكتبات لكل الأحياء", "12,340", SEAL.reference());
    }

    @Test
    void readsSpreadsheetsAsTheyWereMeant() throws Exception {
        Files.write(folder.resolve("figures.xlsx"), new Workbooks(covers).figures(SampleFacts.open(), "en"));
        assertThat(asCsv("figures.xlsx"))
                .contains("Code,Area,At least", "E100,=1+41,0", "E169,Area 69,690")
                .hasSize(71);
    }

    @Test
    void runsNoNameAsAFormula() throws Exception {
        Files.write(folder.resolve("areas.csv"), PackageTablesTest.areas(SampleFacts.open()));
        assertThat(asCsv("areas.csv"))
                .anySatisfy(line -> assertThat(line).contains("=1+41").contains("@SUM(1;41)"))
                .noneSatisfy(line -> assertThat(line).startsWith("E100,42"));
    }

    private List<String> asCsv(String name) throws Exception {
        var out = Files.createDirectory(folder.resolve("out"));
        run(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false",
                "--outdir",
                out.toString(),
                folder.resolve(name).toString());
        return Files.readAllLines(out.resolve(name.replaceAll("\\..*", ".csv")), StandardCharsets.UTF_8);
    }

    private static void run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(new ArrayList<>(List.of(command)))
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
