package org.tadamon.api.areamap.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;

/** Made-up areas with winding borders between them, and straight ones around all of them. */
final class Borders {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Map<List<Coordinate>, List<Coordinate>> known = new HashMap<>();
    private final Random random;

    private Borders(long seed) {
        random = new Random(seed);
    }

    /** One below two others, whose common border comes down on its own, which hardly bends there. */
    static Geometry[] ofThreeThatMeet(int points) {
        var borders = new Borders(5);
        var west = borders.between(0, 1, 1, 1, points);
        var east = borders.between(1, 1, 2, 1, points);
        var up = borders.between(1, 1, 1, 2, points);
        return new Geometry[] {
            ring(west, east, List.of(new Coordinate(2, 0), new Coordinate(0, 0))),
            ring(west, up, List.of(new Coordinate(0, 2))),
            ring(east, List.of(new Coordinate(2, 2)), up.reversed())
        };
    }

    /** So many in a row and so many rows, four degrees wide and high in all. */
    static Geometry[] ofAGrid(int columns, int rows, int points) {
        var borders = new Borders(7);
        var size = AffineTransformation.scaleInstance(4.0 / columns, 4.0 / rows);
        var areas = new ArrayList<Geometry>();
        for (int x = 0; x < columns; x++) {
            for (int y = 0; y < rows; y++) {
                var below = borders.between(x, y, x + 1, y, y == 0 ? 1 : points);
                var right = borders.between(x + 1, y, x + 1, y + 1, x + 1 == columns ? 1 : points);
                var above = borders.between(x, y + 1, x + 1, y + 1, y + 1 == rows ? 1 : points);
                var left = borders.between(x, y, x, y + 1, x == 0 ? 1 : points);
                areas.add(size.transform(ring(below, right, above.reversed(), left.reversed())));
            }
        }
        return areas.toArray(Geometry[]::new);
    }

    /** The same for both who have it in common; straight where it has one piece. */
    private List<Coordinate> between(int x1, int y1, int x2, int y2, int pieces) {
        var from = new Coordinate(x1, y1);
        var to = new Coordinate(x2, y2);
        return known.computeIfAbsent(List.of(from, to), _ -> winding(from, to, pieces));
    }

    private List<Coordinate> winding(Coordinate from, Coordinate to, int points) {
        double first = 7 * random.nextDouble();
        double second = 7 * random.nextDouble();
        var all = new ArrayList<>(List.of(from));
        for (int i = 1; i < points; i++) {
            double along = (double) i / points;
            double aside = Math.sin(Math.PI * along)
                    * (0.06 * Math.sin(9 * along + first)
                            + 0.03 * Math.sin(31 * along + second)
                            + 0.01 * Math.sin(97 * along + first));
            double x = from.x + (to.x - from.x) * along - (to.y - from.y) * aside;
            double y = from.y + (to.y - from.y) * along + (to.x - from.x) * aside;
            all.add(new Coordinate(x, y));
        }
        all.add(to);
        return List.copyOf(all);
    }

    @SafeVarargs
    private static Geometry ring(List<Coordinate>... pieces) {
        var ring = new CoordinateList();
        for (var piece : pieces) {
            piece.forEach(each -> ring.add(each, false));
        }
        ring.closeRing();
        return FACTORY.createPolygon(ring.toCoordinateArray());
    }
}
