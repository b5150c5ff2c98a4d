package org.tadamon.api.areamap.drawing;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Writes shapes as SVG paths in whole numbers, each ring as steps from where it begins. Two shapes with a corner in
 * common round it to the same point, so what was a common border stays one.
 */
final class PathText {

    private record Point(long x, long y) {

        static Point at(Coordinate where) {
            return new Point(Math.round(where.x), Math.round(where.y));
        }
    }

    private final StringBuilder text = new StringBuilder();

    private PathText() {}

    /** The shape; where nothing of it is left that can be seen, a speck where it lies. */
    static String of(Geometry shape, Coordinate middle) {
        var path = new PathText();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            var polygon = (Polygon) shape.getGeometryN(i);
            path.add(polygon.getExteriorRing());
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                path.add(polygon.getInteriorRingN(hole));
            }
        }
        return path.text.isEmpty() ? speck(Point.at(middle)) : path.text.toString();
    }

    private static String speck(Point at) {
        var path = new PathText();
        path.add(List.of(
                new Point(at.x - 1, at.y - 1),
                new Point(at.x + 1, at.y - 1),
                new Point(at.x + 1, at.y + 1),
                new Point(at.x - 1, at.y + 1)));
        return path.text.toString();
    }

    private void add(LinearRing ring) {
        var points = new ArrayList<Point>();
        for (var corner : ring.getCoordinates()) {
            var point = Point.at(corner);
            if (points.isEmpty() || !points.getLast().equals(point)) {
                points.add(point);
            }
        }
        if (points.size() > 1 && points.getFirst().equals(points.getLast())) {
            points.removeLast();
        }
        if (hasRoom(points)) {
            add(points);
        }
    }

    private void add(List<Point> points) {
        var at = points.getFirst();
        pair('M', at.x, at.y);
        char before = 'l';
        for (var next : points.subList(1, points.size())) {
            pair(before, next.x - at.x, next.y - at.y);
            before = ' ';
            at = next;
        }
        text.append('z');
    }

    /** A minus sign parts two numbers as well as a space does. */
    private void pair(char before, long x, long y) {
        if (before != ' ' || x >= 0) {
            text.append(before);
        }
        text.append(x);
        if (y >= 0) {
            text.append(' ');
        }
        text.append(y);
    }

    private static boolean hasRoom(List<Point> points) {
        long twice = 0;
        for (int i = 0; i < points.size(); i++) {
            var from = points.get(i);
            var to = points.get((i + 1) % points.size());
            twice += from.x * to.y - to.x * from.y;
        }
        return twice != 0;
    }
}
