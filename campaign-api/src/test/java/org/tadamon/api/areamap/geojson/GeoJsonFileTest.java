package org.tadamon.api.areamap.geojson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tadamon.api.areamap.MadeUpCountry.NORTH;
import static org.tadamon.api.areamap.MadeUpCountry.collection;
import static org.tadamon.api.areamap.MadeUpCountry.feature;
import static org.tadamon.api.areamap.MadeUpCountry.file;
import static org.tadamon.api.areamap.MadeUpCountry.geoJson;
import static org.tadamon.api.areamap.MadeUpCountry.polygon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Polygon;
import org.tadamon.api.reference.ImportReport.BadRow;

/** A GeoJSON file… */
class GeoJsonFileTest {

    private static final String SQUARE = polygon("[0,0],[1,0],[1,1],[0,1],[0,0]");

    private static GeoJsonFile read(String json) {
        return GeoJsonFile.read(file(json), "code");
    }

    private static BadRow wrong(String geometry) {
        var read = read(collection(feature("A", SQUARE), feature("B", geometry)));
        assertThat(read.rows()).isEqualTo(2);
        assertThat(read.features()).extracting(Feature::row).containsExactly(1);
        assertThat(read.bad()).hasSize(1);
        assertThat(read.bad().getFirst().row()).isEqualTo(2);
        return read.bad().getFirst();
    }

    @Test
    void isReadFeatureByFeatureWithLakesAndIslands() {
        var read = read(geoJson("x"));
        assertThat(read.bad()).isEmpty();
        assertThat(read.rows()).isEqualTo(3);
        assertThat(read.features()).extracting(Feature::code).containsExactly("x-n", "x-s", "x-e");
        assertThat(((Polygon) read.features().getFirst().shape()).getNumInteriorRing())
                .isEqualTo(1);
        assertThat(read.features().get(1).shape().getNumGeometries()).isEqualTo(2);
    }

    @Test
    void mayHaveItsMembersInAnyOrderAndOthersBesides() {
        var read = read("\uFEFF{\"bbox\": [1, 2], \"crs\": {\"a\": [{}]}, \"features\": [{\"geometry\": "
                + "{\"coordinates\": [[[0,0],[1,0],[1,1],[0,0]]], \"type\": \"Polygon\"}, \"id\": 7, "
                + "\"properties\": {\"name\": null, \"code\": 101}}], \"type\": \"FeatureCollection\"}");
        assertThat(read.bad()).isEmpty();
        assertThat(read.features()).extracting(Feature::code).containsExactly("101");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "{}", "7", "{\"type\": \"Feature\"}", "{\"type\": \"Topology\", \"features\": []}"})
    void isACollection(String json) {
        assertThat(read(json).bad()).containsExactly(new BadRow(0, "", "area-map/no-collection", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "{\"type\": \"FeatureCollection\", \"features\": [{\"a\": ", "code,name\n1,2", "\u0000"})
    void isWholeJson(String json) {
        assertThat(read(json).bad()).containsExactly(new BadRow(0, "", "area-map/broken-json", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"name\": \"A\"}", "null", "{\"code\": null}", "{\"code\": 1.5}", "{\"code\": [1]}"})
    void hasTheCodeInTheProperty(String properties) {
        var json =
                collection("{\"type\": \"Feature\", \"properties\": " + properties + ", \"geometry\": " + NORTH + "}");
        assertThat(read(json).bad()).containsExactly(new BadRow(1, "code", "area-map/no-code", null));
        assertThat(read(json).features()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{}",
                "{\"type\": \"Point\", \"coordinates\": [1, 2]}",
                "{\"type\": \"LineString\", \"coordinates\": [[1, 2], [3, 4]]}",
                "{\"type\": \"GeometryCollection\", \"geometries\": []}"
            })
    void hasPolygonsOnly(String geometry) {
        assertThat(wrong(geometry)).isEqualTo(new BadRow(2, "geometry", "area-map/geometry-type", null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''",
                "[0,0],[1,0],[0,0]",
                "[0,0],[1,0],[1,1],[0,1]",
                "[0,0],[1,1],[1,0],[0,1],[0,0]",
                "[0,0],[1],[1,1],[0,0]",
                "[0,0],[1,\"2\"],[1,1],[0,0]",
                "[0,0],null,[1,1],[0,0]",
                "[0,0],{},[1,1],[0,0]",
                "0,0,1,1"
            })
    void hasRingsThatAreWhole(String ring) {
        assertThat(wrong(polygon(ring)).code()).isEqualTo("area-map/broken-ring");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"type\": \"MultiPolygon\", \"coordinates\": []}", "{\"type\": \"Polygon\"}"})
    void hasRingsAtAll(String geometry) {
        assertThat(wrong(geometry).code()).isEqualTo("area-map/broken-ring");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[181,0]", "[0,-90.1]", "[4477000,3360000]", "[1e400,0]"})
    void isInDegrees(String position) {
        assertThat(wrong(polygon("[0,0]," + position + ",[1,1],[0,0]")).code()).isEqualTo("area-map/out-of-range");
    }

    @Test
    void isCutAtTheMeridian() {
        assertThat(wrong(polygon("[179,0],[-179,0],[-179,1],[179,1],[179,0]")).code())
                .isEqualTo("area-map/not-cut");
        var antarctica = polygon("[-180,-90],[-180,-70],[0,-65],[180,-70],[180,-90],[-180,-90]");
        assertThat(read(collection(feature("AQ", antarctica))).bad()).isEmpty();
    }

    @Test
    void hasPartsThatTouchJoined() {
        var halves = "{\"type\": \"MultiPolygon\", \"coordinates\": [[[[0,0],[1,0],[1,1],[0,1],[0,0]]],"
                + "[[[1,0],[2,0],[2,1],[1,1],[1,0]]]]}";
        var shape = read(collection(feature("A", halves))).features().getFirst().shape();
        assertThat(shape.getNumGeometries()).isEqualTo(1);
        assertThat(shape.getArea()).isEqualTo(2);
    }

    @Test
    void thatIsLostOnTheWayIsNotCalledBroken() {
        var lost = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("lost");
            }
        };
        assertThatThrownBy(() -> GeoJsonFile.read(lost, "code")).isInstanceOf(UncheckedIOException.class);
    }
}
