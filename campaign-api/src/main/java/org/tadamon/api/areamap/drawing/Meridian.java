package org.tadamon.api.areamap.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Brings together what lies on both sides of the 180° meridian. Where half of the world or more has nothing in it, the
 * map is cut there and not at the meridian: what lies west of it is moved around the world, and what was cut in two at
 * the meridian is one again. Larger maps stay as everybody knows them.
 */
final class Meridian {

    private static final double AROUND = 360;
    private static final double HALF = 180;

    private Meridian() {}

    /** The same shapes, next to each other; longitudes may go up to 540°. */
    static List<Geometry> together(List<Geometry> shapes) {
        var cut = emptyHalf(shapes);
        return cut.isEmpty()
                ? shapes
                : shapes.stream()
                        .map(shape -> together(shape, cut.getAsDouble()))
                        .toList();
    }

    private static Geometry together(Geometry shape, double cut) {
        var around = AffineTransformation.translationInstance(AROUND, 0);
        var parts = parts(shape).stream()
                .map(part -> part.getEnvelopeInternal().getMaxX() <= cut ? around.transform(part) : part)
                .toList();
        return OverlayNGRobust.union(parts);
    }

    /** Where the half of the world begins that has nothing in it, if it does not hold the meridian. */
    private static OptionalDouble emptyHalf(List<Geometry> shapes) {
        var stretches = shapes.stream()
                .flatMap(shape -> parts(shape).stream())
                .map(Geometry::getEnvelopeInternal)
                .sorted(Comparator.comparingDouble(Envelope::getMinX))
                .toList();
        double reached = stretches.getFirst().getMaxX();
        for (var stretch : stretches) {
            if (stretch.getMinX() - reached >= HALF) {
                return OptionalDouble.of(reached);
            }
            reached = Math.max(reached, stretch.getMaxX());
        }
        return OptionalDouble.empty();
    }

    private static List<Geometry> parts(Geometry shape) {
        var parts = new ArrayList<Geometry>();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            parts.add(shape.getGeometryN(i));
        }
        return parts;
    }
}
