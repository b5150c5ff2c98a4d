package org.tadamon.api.areamap;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * A country that is nowhere, of three areas: north, with a lake; south, with an island; and east. All three meet in one
 * point.
 */
public final class MadeUpCountry {

    /** The north, drawn. */
    public static final String NORTH = """
            {"type": "Polygon", "coordinates": [
              [[35,34],[37,34],[37,33.5],[36.4,33.4],[36,33.5],[35.5,33.3],[35,33.4],[35,34]],
              [[35.6,33.7],[35.8,33.7],[35.8,33.85],[35.6,33.85],[35.6,33.7]]]}""";

    private static final String SOUTH = """
            {"type": "MultiPolygon", "coordinates": [
              [[[35,33.4],[35.5,33.3],[36,33.5],[36.1,33],[35,33],[35,33.4]]],
              [[[34.6,33],[34.8,33,12],[34.7,33.2],[34.6,33]]]]}""";

    private static final String EAST = """
            {"type": "Polygon", "coordinates": [[[36,33.5],[36.4,33.4],[37,33.5],[37,33],[36.1,33],[36,33.5]]]}""";

    private MadeUpCountry() {}

    /** Its areas as a list to import, of this level; each code begins with the level. */
    public static String csv(String level) {
        return """
                code,parent,level,name_en,name_ar
                %1$s-n,LB,%1$s,The North,الشمال
                %1$s-s,LB,%1$s,The South,الجنوب
                %1$s-e,LB,%1$s,The East,الشرق
                """.formatted(level);
    }

    /** Its areas as GeoJSON. */
    public static String geoJson(String level) {
        return collection(feature(level + "-n", NORTH), feature(level + "-s", SOUTH), feature(level + "-e", EAST));
    }

    /** A file of these features. */
    public static String collection(String... features) {
        return "{\"type\": \"FeatureCollection\", \"features\": [" + String.join(",\n", features) + "]}";
    }

    /** The feature of this area. */
    public static String feature(String code, String geometry) {
        return "{\"type\": \"Feature\", \"properties\": {\"code\": \"" + code + "\"}, \"geometry\": " + geometry + "}";
    }

    /** A polygon of one ring, written as {@code [x,y],[x,y]…}. */
    public static String polygon(String ring) {
        return "{\"type\": \"Polygon\", \"coordinates\": [[" + ring + "]]}";
    }

    /** As a file that is being read. */
    public static InputStream file(String geoJson) {
        return new ByteArrayInputStream(geoJson.getBytes(StandardCharsets.UTF_8));
    }
}
