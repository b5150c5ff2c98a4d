package org.tadamon.api.areamap.geojson;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import tools.jackson.databind.JsonNode;

/** Reads the geometry of a feature: a Polygon or a MultiPolygon in degrees (WGS 84), whose rings are whole. */
final class Shapes {

    private static final String GEOMETRY = "geometry";
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private Shapes() {}

    static Geometry read(JsonNode geometry) throws Unusable {
        var coordinates = geometry.path("coordinates");
        var polygons = new ArrayList<Polygon>();
        switch (geometry.path("type").asString("")) {
            case "Polygon" -> polygons.add(polygon(coordinates));
            case "MultiPolygon" -> {
                for (var each : coordinates) {
                    polygons.add(polygon(each));
                }
            }
            default -> throw new Unusable(GEOMETRY, "area-map/geometry-type");
        }
        if (polygons.isEmpty()) {
            throw broken();
        }
        return joined(polygons);
    }

    /** Parts that touch or cover each other are one. */
    static Geometry joined(List<Polygon> parts) {
        var all = parts.size() == 1 ? parts.getFirst() : FACTORY.createMultiPolygon(parts.toArray(Polygon[]::new));
        return all.isValid() ? all : OverlayNGRobust.union(all);
    }

    private static Polygon polygon(JsonNode rings) throws Unusable {
        var read = new ArrayList<LinearRing>();
        for (var ring : rings) {
            read.add(ring(ring));
        }
        if (read.isEmpty()) {
            throw broken();
        }
        var holes = read.subList(1, read.size()).toArray(LinearRing[]::new);
        var polygon = FACTORY.createPolygon(read.getFirst(), holes);
        if (!polygon.isValid()) {
            throw broken();
        }
        return polygon;
    }

    /** It is closed, so its last position is its first, and there are four at least. */
    private static LinearRing ring(JsonNode positions) throws Unusable {
        var ring = new ArrayList<Coordinate>();
        for (var position : positions) {
            var next = position(position);
            if (!ring.isEmpty() && isAroundTheWorld(ring.getLast(), next)) {
                throw new Unusable(GEOMETRY, "area-map/not-cut");
            }
            ring.add(next);
        }
        if (ring.size() < 4 || !ring.getFirst().equals2D(ring.getLast())) {
            throw broken();
        }
        return FACTORY.createLinearRing(ring.toArray(Coordinate[]::new));
    }

    /** A height, which may follow, is no matter of a map. */
    private static Coordinate position(JsonNode position) throws Unusable {
        var longitude = position.path(0);
        var latitude = position.path(1);
        if (!position.isArray() || !longitude.isNumber() || !latitude.isNumber()) {
            throw broken();
        }
        double x = longitude.asDouble();
        double y = latitude.asDouble();
        if (!(Math.abs(x) <= 180 && Math.abs(y) <= 90)) {
            throw new Unusable(GEOMETRY, "area-map/out-of-range");
        }
        return new Coordinate(x, y);
    }

    /**
     * A border runs straight between two positions, so one that goes more than half around the world is one that should
     * have been cut at the 180° meridian (RFC 7946, 3.1.9). Along a pole it may.
     */
    private static boolean isAroundTheWorld(Coordinate from, Coordinate to) {
        boolean fromEdgeToEdge = Math.abs(from.x) == 180 && Math.abs(to.x) == 180;
        return Math.abs(to.x - from.x) > 180 && !fromEdgeToEdge;
    }

    private static Unusable broken() {
        return new Unusable(GEOMETRY, "area-map/broken-ring");
    }
}
