package org.tadamon.api.areamap.drawing;

import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;

/**
 * Lays degrees flat on a grid: as far east and south as they are, a degree of longitude as long as it is at the middle
 * latitude. That is right enough for a country, and every border stays where its neighbour's is.
 *
 * @param width of the grid: {@value #WIDEST}, or less where the map would be higher than {@value #HIGHEST}
 */
record Plane(AffineTransformation onto, int width, int height) {

    private static final int WIDEST = 1_000;
    private static final int HIGHEST = 2_000;
    /** At a pole a degree of longitude has no length, and a map would have no width. */
    private static final double SHORTEST = 0.01;

    static Plane under(List<Geometry> shapes) {
        var all = new Envelope();
        shapes.forEach(shape -> all.expandToInclude(shape.getEnvelopeInternal()));
        var middle = StrictMath.toRadians((all.getMinY() + all.getMaxY()) / 2);
        double degree = Math.max(SHORTEST, StrictMath.cos(middle));
        double scale = Math.min(WIDEST / (all.getWidth() * degree), HIGHEST / all.getHeight());
        double along = degree * scale;
        return new Plane(
                new AffineTransformation(along, 0, -all.getMinX() * along, 0, -scale, all.getMaxY() * scale),
                side(all.getWidth() * along),
                side(all.getHeight() * scale));
    }

    private static int side(double length) {
        return (int) Math.max(1, Math.round(length));
    }
}
