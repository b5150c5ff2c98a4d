package org.tadamon.api.areamap.picture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.areamap.MadeUpCountry.file;
import static org.tadamon.api.areamap.MadeUpCountry.geoJson;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tadamon.api.areamap.drawing.Drawing;
import org.tadamon.api.areamap.geojson.GeoJsonFile;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.Texts;
import org.tadamon.core.areamap.AreaMap;
import org.tadamon.core.petition.Exposure;
import org.tadamon.projections.signaturecount.Figure;
import org.tadamon.projections.signaturecount.Publishing;
import org.tadamon.projections.signaturecount.SignatureCount;
import org.w3c.dom.Document;

/** A map… */
class MapPicturesTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "maps");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final AreaMap MAP =
            Drawing.of("district", GeoJsonFile.read(file(geoJson("x")), "code").features());
    private final MapPictures pictures = new MapPictures(new MapWords(Texts.usual()));

    private static MapFigures figures(Map<String, Integer> told, String language) {
        return MapFigures.of(MAP, told, code -> name(code, language.equals("ar")))
                .orElseThrow();
    }

    private static String name(String code, boolean arabic) {
        return switch (code) {
            case "x-n" -> arabic ? "الشمال" : "The North";
            case "x-s" -> arabic ? "الجنوب" : "The South";
            default -> arabic ? "الشرق" : "The East";
        };
    }

    private byte[] asFile(String language) {
        var reader = new Reader(language, "");
        return pictures.asFile(
                figures(Map.of("x-n", 120, "x-s", 15), language),
                language.equals("ar") ? "المكتبة لنا" : "Keep the library",
                reader.day(TODAY),
                reader);
    }

    private String inPage(Map<String, Integer> told, String language) {
        return pictures.inPage(figures(told, language), "few", new Reader(language, ""))
                .svg();
    }

    private static Document read(String svg) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(UTF_8)));
    }

    /** A missing file is written, to be looked at by a person and committed; the build fails until it is. */
    @ParameterizedTest
    @CsvSource({"file, en", "file, ar", "page, en", "page, ar"})
    void isDrawnExactlyAsItsFileIs(String kind, String language) throws IOException {
        var drawn = kind.equals("file")
                ? new String(asFile(language), UTF_8)
                : inPage(Map.of("x-n", 120, "x-s", 15), language);
        var golden = GOLDEN.resolve(kind + "." + language + ".svg");
        if (!Files.exists(golden)) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, drawn);
            throw new AssertionError("drawn for the first time, to be looked at and committed: " + golden);
        }
        assertThat(drawn).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void isTheSameBytesEachTimeAndTheSameMapInEveryLanguage(String language) throws Exception {
        assertThat(asFile(language)).isEqualTo(asFile(language));
        assertThat(paths(read(new String(asFile(language), UTF_8))))
                .isEqualTo(paths(read(inPage(Map.of("x-n", 120, "x-s", 15), "en"))));
    }

    private static Map<String, String> paths(Document svg) {
        var paths = new HashMap<String, String>();
        var all = svg.getElementsByTagName("path");
        for (int i = 0; i < all.getLength(); i++) {
            var look = all.item(i)
                    .getParentNode()
                    .getAttributes()
                    .getNamedItem("class")
                    .getNodeValue();
            paths.put(all.item(i).getAttributes().getNamedItem("d").getNodeValue(), look);
        }
        return paths;
    }

    @Test
    void hasItsLegendOnTheSideItsLanguageIsReadFrom() throws Exception {
        assertThat(swatch("en")).isEqualTo("20");
        assertThat(swatch("ar")).isEqualTo(String.valueOf(1_040 - 20 - 44));
    }

    private String swatch(String language) throws Exception {
        var rects = read(new String(asFile(language), UTF_8)).getElementsByTagName("rect");
        return rects.item(rects.getLength() - 1)
                .getAttributes()
                .getNamedItem("x")
                .getNodeValue();
    }

    /** As it is published from what was counted: none, one and nine are the very same picture. */
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 9})
    void showsFewLikeNone(long east) {
        assertThat(published(east)).isEqualTo(published(0)).contains("<title>\u2068The East\u2069: few</title>");
        assertThat(published(10)).isNotEqualTo(published(east));
    }

    private String published(long east) {
        var counted = Map.of("x-n", 123L, "x-e", east);
        var count = new SignatureCount(200, new TreeMap<>(), counted, counted, Map.of(), TODAY);
        var told = Publishing.forEverybody(count, Exposure.OPEN, Instant.parse("2026-11-20T12:00:00Z")).areas().stream()
                .collect(Collectors.toMap(Figure::under, Figure::atLeast));
        return inPage(told, "en");
    }

    @Test
    void isNotThereWithoutAFigureOfItsOwn() {
        assertThat(MapFigures.of(MAP, Map.of(), code -> code)).isEmpty();
        assertThat(MapFigures.of(MAP, Map.of("FR", 500), code -> code)).isEmpty();
        assertThat(MapFigures.of(MAP, Map.of("FR", 500, "x-n", 10), code -> code))
                .hasValueSatisfying(figures -> assertThat(figures.told()).containsOnlyKeys("x-n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</title><script>alert(1)</script>",
                "\"'><img src=x onerror=alert(1)>",
                "]]>&lt;",
                "\u0000\uD800"
            })
    void escapesWhateverAreasAndPetitionsAreCalled(String name) throws Exception {
        var reader = new Reader("en", "");
        var hostile = MapFigures.of(MAP, Map.of("x-n", 10), _ -> name).orElseThrow();
        for (var svg : new String[] {
            pictures.inPage(hostile, name, reader).svg(),
            new String(pictures.asFile(hostile, name, name, reader), UTF_8)
        }) {
            var document = read(svg);
            assertThat(document.getElementsByTagName("script").getLength()).isZero();
            assertThat(document.getElementsByTagName("img").getLength()).isZero();
            assertThat(document.getElementsByTagName("title").getLength()).isEqualTo(4);
            assertThat(svg).doesNotContain("<script", "<img", "\u0000");
        }
    }

    /** Whatever a page's rules refuse, and whatever would ask somebody else. */
    @Test
    void holdsNeitherStylesNorScriptsNorLinks() {
        assertThat(new String(asFile("en"), UTF_8).replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("style", "script", "href", "http", "@import", " on");
    }
}
