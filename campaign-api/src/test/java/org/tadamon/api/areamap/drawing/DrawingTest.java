package org.tadamon.api.areamap.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.areamap.MadeUpCountry.file;
import static org.tadamon.api.areamap.MadeUpCountry.geoJson;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.tadamon.api.areamap.drawing.Drawn.Edge;
import org.tadamon.api.areamap.geojson.Feature;
import org.tadamon.api.areamap.geojson.GeoJsonFile;
import org.tadamon.core.areamap.AreaMap;
import org.tadamon.core.areamap.AreaOutline;

/** A drawing… */
class DrawingTest {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private static AreaMap drawn(Geometry... shapes) {
        var features = new ArrayList<Feature>();
        for (var shape : shapes) {
            features.add(new Feature(features.size() + 1, "A" + features.size(), shape));
        }
        return Drawing.of("level", features);
    }

    private static Geometry box(double west, double south, double east, double north) {
        return FACTORY.toGeometry(new org.locationtech.jts.geom.Envelope(west, east, south, north));
    }

    @Test
    void isOnAGridWithNorthAboveAndDegreesAsWideAsTheyAreInTheMiddle() {
        var equator = drawn(box(10, -1, 14, 1));
        assertThat(equator.width()).isEqualTo(1_000);
        assertThat(equator.height()).isEqualTo(500);
        assertThat(drawn(box(10, 59, 14, 61)).height()).isEqualTo(1_000);
        var narrow = drawn(box(10, -20, 11, 20));
        assertThat(narrow.height()).isEqualTo(2_000);
        assertThat(narrow.width()).isEqualTo(50);
        var two = drawn(box(0, 0, 1, 1), box(0, 1, 1, 2));
        assertThat(Drawn.edges(two.outlines().get(1)))
                .containsExactlyInAnyOrder(
                        Edge.between(0, 0, 1_000, 0),
                        Edge.between(1_000, 0, 1_000, 1_000),
                        Edge.between(1_000, 1_000, 0, 1_000),
                        Edge.between(0, 1_000, 0, 0));
    }

    @Test
    void keepsLakesAndIslands() {
        var map =
                Drawing.of("level", GeoJsonFile.read(file(geoJson("x")), "code").features());
        assertThat(map.outlines()).extracting(AreaOutline::code).containsExactly("x-n", "x-s", "x-e");
        assertThat(map.outlines().get(0).path().chars().filter(letter -> letter == 'M'))
                .hasSize(2);
        assertThat(map.outlines().get(1).path().chars().filter(letter -> letter == 'M'))
                .hasSize(2);
        assertThat(map.outlines().get(2).path().chars().filter(letter -> letter == 'M'))
                .hasSize(1);
    }

    /** Where three meet, the border of one may be nearly straight: alone, it would lose the corner of the others. */
    @Test
    void keepsTheBordersNeighboursHaveInCommon() {
        var shapes = Borders.ofThreeThatMeet(2_000);
        var map = drawn(shapes);
        var edges = map.outlines().stream().map(Drawn::edges).toList();
        assertThat(edges.stream().mapToInt(List::size).sum()).isBetween(50, 3_000);
        for (var own : edges) {
            var others = edges.stream()
                    .filter(each -> each != own)
                    .flatMap(List::stream)
                    .toList();
            assertThat(own.stream().filter(edge -> !edge.isOutside(map)).toList())
                    .isNotEmpty()
                    .isSubsetOf(others);
        }
        assertThat(map.outlines().stream().mapToLong(Drawn::twiceTheRoom).sum())
                .isEqualTo(2L * map.width() * map.height());
    }

    @Test
    void of650AreasFitsIntoAPage() {
        var shapes = Borders.ofAGrid(26, 25, 128);
        assertThat(Stream.of(shapes).mapToInt(Geometry::getNumPoints).sum()).isGreaterThan(150_000);
        var map = drawn(shapes);
        assertThat(map.outlines()).hasSize(650);
        assertThat(map.letters()).isBetween(50_000, AreaMap.MOST_LETTERS);
        assertThat(map.outlines().stream().mapToLong(Drawn::twiceTheRoom).sum())
                .isEqualTo(2L * map.width() * map.height());
        assertThat(map).isEqualTo(drawn(shapes));
    }

    @Test
    void isSimplifiedUntilItFits() {
        var shapes = Borders.ofAGrid(60, 60, 32);
        assertThat(drawn(shapes).letters()).isBetween(50_000, AreaMap.MOST_LETTERS);
    }

    @Test
    void bringsTogetherWhatLiesOnBothSidesOfTheMeridian() {
        var cutInTwo = FACTORY.buildGeometry(List.of(box(178, 0, 180, 2), box(-180, 0, -178, 2)));
        var map = drawn(box(176, 0, 178, 2), cutInTwo, box(-178, 0, -176, 2));
        assertThat(map.height()).isEqualTo(250);
        assertThat(map.outlines().stream().map(Drawn::twiceTheRoom)).containsExactly(125_000L, 250_000L, 125_000L);
        assertThat(Drawn.edges(map.outlines().get(1)))
                .containsExactlyInAnyOrder(
                        Edge.between(250, 0, 750, 0),
                        Edge.between(750, 0, 750, 250),
                        Edge.between(750, 250, 250, 250),
                        Edge.between(250, 250, 250, 0));
    }

    @Test
    void ofTheWholeWorldStaysWhereItIs() {
        var map = drawn(box(-180, -60, -20, 60), box(-10, -60, 180, 60));
        assertThat(Drawn.edges(map.outlines().getFirst())).anyMatch(edge -> edge.x1() == 0 && edge.x2() == 0);
    }

    @Test
    void showsTheSmallestPlaceAsASpeck() {
        var map = drawn(box(0, 0, 10, 10), box(10, 4.9999, 10.0001, 5));
        assertThat(map.outlines().get(1).path()).startsWith("M999 ").endsWith("l2 0 0 2-2 0z");
        assertThat(Drawn.twiceTheRoom(map.outlines().get(1))).isEqualTo(8);
    }

    @Test
    void takesAreasThatOverlap() {
        assertThat(drawn(box(0, 0, 2, 2), box(1, 1, 3, 3), box(1, 1, 3, 3)).outlines())
                .hasSize(3);
    }

    @Test
    void dropsPartsThatHaveNoRoom() {
        var island = FACTORY.createPolygon(new Coordinate[] {
            new Coordinate(12, 0), new Coordinate(12.0001, 0), new Coordinate(12, 0.0001), new Coordinate(12, 0)
        });
        var map = drawn(FACTORY.buildGeometry(List.of(box(0, 0, 10, 10), island)));
        assertThat(map.outlines().getFirst().path()).doesNotContain("zM");
    }

    @Test
    void tellsEdgesFromTheirPaths() {
        assertThat(Drawn.edges(new AreaOutline("A", "M0 0l5-6-5 0z")))
                .containsExactlyInAnyOrder(
                        Edge.between(0, 0, 5, -6), Edge.between(5, -6, 0, -6), Edge.between(0, -6, 0, 0));
    }
}
