package org.tadamon.api.areamap.geojson;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.tadamon.api.reference.ImportReport.BadRow;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A FeatureCollection, read whole.
 *
 * @param rows how many features it has
 * @param features those that can be drawn
 * @param bad what is wrong with the others, or with the file
 */
public record GeoJsonFile(int rows, List<Feature> features, List<BadRow> bad) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * Reads a file.
     *
     * @param property which one of each feature holds the code of its area
     */
    public static GeoJsonFile read(InputStream file, String property) {
        try (var json = JSON.createParser(file)) {
            return new Reading(json, property).collection();
        } catch (JacksonIOException lost) {
            throw new UncheckedIOException(lost.getCause());
        } catch (JacksonException broken) {
            return of("area-map/broken-json");
        }
    }

    private static GeoJsonFile of(String wrong) {
        return new GeoJsonFile(0, List.of(), List.of(new BadRow(0, "", wrong, null)));
    }

    /** One feature after another; whatever else the collection says of itself is passed over. */
    private static final class Reading {

        private final JsonParser json;
        private final String property;
        private final List<Feature> features = new ArrayList<>();
        private final List<BadRow> bad = new ArrayList<>();
        private int rows;
        private String type = "";

        Reading(JsonParser json, String property) {
            this.json = json;
            this.property = property;
        }

        GeoJsonFile collection() {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                    member(json.currentName(), json.nextToken());
                }
            }
            return type.equals("FeatureCollection")
                    ? new GeoJsonFile(rows, features, bad)
                    : of("area-map/no-collection");
        }

        private void member(String name, JsonToken value) {
            if (name.equals("type") && value == JsonToken.VALUE_STRING) {
                type = json.getString();
            } else if (name.equals("features") && value == JsonToken.START_ARRAY) {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    JsonNode feature = json.readValueAsTree();
                    feature(feature);
                }
            } else {
                json.skipChildren();
            }
        }

        private void feature(JsonNode feature) {
            rows++;
            try {
                var code = feature.path("properties").path(property);
                if (!code.isString() && !code.isIntegralNumber()) {
                    throw new Unusable(property, "area-map/no-code");
                }
                features.add(new Feature(rows, code.asString().strip(), Shapes.read(feature.path("geometry"))));
            } catch (Unusable wrong) {
                bad.add(new BadRow(rows, wrong.column(), wrong.code(), null));
            }
        }
    }
}
