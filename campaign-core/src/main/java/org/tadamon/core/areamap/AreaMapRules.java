package org.tadamon.core.areamap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.tadamon.core.areamap.AreaMapProblem.AreaTwice;
import org.tadamon.core.areamap.AreaMapProblem.ListSize;
import org.tadamon.core.areamap.AreaMapProblem.Malformed;
import org.tadamon.core.areamap.AreaMapProblem.TooDetailed;

/** What a map must be like, whatever file it came from. A path is put into pages, so nothing else can be in it. */
final class AreaMapRules {

    private static final int LARGEST = 10_000;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,40}");
    private static final Pattern LEVEL = Pattern.compile("[a-z0-9-]{1,40}");
    private static final Pattern PATH = Pattern.compile("(?:M[0-9 -]++l[0-9 -]++z)++");

    private AreaMapRules() {}

    static List<AreaMapProblem> brokenBy(AreaMap map) {
        var outlines = map.outlines();
        if (outlines.isEmpty() || outlines.size() > AreaMap.MOST_OUTLINES) {
            return List.of(new ListSize());
        }
        if (map.letters() > AreaMap.MOST_LETTERS) {
            return List.of(new TooDetailed());
        }
        var broken = new ArrayList<AreaMapProblem>();
        if (!LEVEL.matcher(map.level()).matches()) {
            broken.add(new Malformed(0, "level"));
        }
        if (!isSide(map.width()) || !isSide(map.height())) {
            broken.add(new Malformed(0, "grid"));
        }
        broken.addAll(brokenBy(outlines));
        return broken;
    }

    private static List<AreaMapProblem> brokenBy(List<AreaOutline> outlines) {
        var broken = new ArrayList<AreaMapProblem>();
        var codes = new HashSet<String>();
        for (int row = 1; row <= outlines.size(); row++) {
            var outline = outlines.get(row - 1);
            if (!codes.add(outline.code())) {
                broken.add(new AreaTwice(row));
            }
            if (!CODE.matcher(outline.code()).matches()) {
                broken.add(new Malformed(row, "code"));
            }
            if (!PATH.matcher(outline.path()).matches()) {
                broken.add(new Malformed(row, "path"));
            }
        }
        return broken;
    }

    private static boolean isSide(int length) {
        return length >= 1 && length <= LARGEST;
    }
}
