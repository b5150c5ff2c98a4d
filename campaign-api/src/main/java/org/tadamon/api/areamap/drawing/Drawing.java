package org.tadamon.api.areamap.drawing;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Geometry;
import org.tadamon.api.areamap.geojson.Feature;
import org.tadamon.core.areamap.AreaMap;
import org.tadamon.core.areamap.AreaOutline;

/**
 * Draws areas on a map. They are simplified together (Visvalingam and Whyatt's way, by JTS), so that a border two of
 * them share is simplified once; and further and further until all of them fit into a page. The same areas always come
 * out the same.
 */
public final class Drawing {

    /** The smallest corner that is kept at first: a triangle of one square of the grid. */
    private static final double FINEST = 1;

    private static final double COARSEST = 100;
    private static final double STEP = 1.5;

    private Drawing() {}

    /** The map of a level. At least one area. */
    public static AreaMap of(String level, List<Feature> areas) {
        var together = Meridian.together(areas.stream().map(Feature::shape).toList());
        var plane = Plane.under(together);
        var flat = together.stream().map(shape -> plane.onto().transform(shape)).toArray(Geometry[]::new);
        double detail = FINEST;
        var outlines = outlines(areas, flat, detail);
        while (letters(outlines) > AreaMap.MOST_LETTERS && detail < COARSEST) {
            detail *= STEP;
            outlines = outlines(areas, flat, detail);
        }
        return new AreaMap(level, plane.width(), plane.height(), outlines);
    }

    private static List<AreaOutline> outlines(List<Feature> areas, Geometry[] flat, double detail) {
        var simple = CoverageSimplifier.simplify(flat, detail);
        var outlines = new ArrayList<AreaOutline>();
        for (int i = 0; i < flat.length; i++) {
            var middle = flat[i].getEnvelopeInternal().centre();
            outlines.add(new AreaOutline(areas.get(i).code(), PathText.of(simple[i], middle)));
        }
        return outlines;
    }

    private static int letters(List<AreaOutline> outlines) {
        return outlines.stream().mapToInt(each -> each.path().length()).sum();
    }
}
