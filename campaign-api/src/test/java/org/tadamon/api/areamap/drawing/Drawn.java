package org.tadamon.api.areamap.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tadamon.core.areamap.AreaMap;
import org.tadamon.core.areamap.AreaOutline;

/** Reads outlines back from their paths. */
final class Drawn {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+");

    private Drawn() {}

    /** A piece of a border, whichever way it is walked. */
    record Edge(long x1, long y1, long x2, long y2) {

        static Edge between(long x1, long y1, long x2, long y2) {
            return x1 < x2 || x1 == x2 && y1 < y2 ? new Edge(x1, y1, x2, y2) : new Edge(x2, y2, x1, y1);
        }

        boolean isOutside(AreaMap map) {
            return x1 == x2 && (x1 == 0 || x1 == map.width()) || y1 == y2 && (y1 == 0 || y1 == map.height());
        }
    }

    static List<Edge> edges(AreaOutline outline) {
        var edges = new ArrayList<Edge>();
        for (var ring : rings(outline)) {
            for (int i = 0; i < ring.size(); i++) {
                var from = ring.get(i);
                var to = ring.get((i + 1) % ring.size());
                edges.add(Edge.between(from[0], from[1], to[0], to[1]));
            }
        }
        return edges;
    }

    /** Twice as many squares of the grid as lie within; only of outlines without lakes. */
    static long twiceTheRoom(AreaOutline outline) {
        long twice = 0;
        for (var ring : rings(outline)) {
            long ringTwice = 0;
            for (int i = 0; i < ring.size(); i++) {
                var from = ring.get(i);
                var to = ring.get((i + 1) % ring.size());
                ringTwice += from[0] * to[1] - to[0] * from[1];
            }
            twice += Math.abs(ringTwice);
        }
        return twice;
    }

    private static List<List<long[]>> rings(AreaOutline outline) {
        var rings = new ArrayList<List<long[]>>();
        for (var path : outline.path().split("z")) {
            var ring = new ArrayList<long[]>();
            var numbers = NUMBER.matcher(path)
                    .results()
                    .mapToLong(hit -> Long.parseLong(hit.group()))
                    .toArray();
            long x = 0;
            long y = 0;
            for (int i = 0; i < numbers.length; i += 2) {
                x += numbers[i];
                y += numbers[i + 1];
                ring.add(new long[] {x, y});
            }
            rings.add(ring);
        }
        return rings;
    }
}
