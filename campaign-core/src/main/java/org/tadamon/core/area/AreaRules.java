package org.tadamon.core.area;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.tadamon.core.area.AreaProblem.CodeTwice;
import org.tadamon.core.area.AreaProblem.ListSize;
import org.tadamon.core.area.AreaProblem.Malformed;

/** What a list of areas must be like, whatever file it came from. */
final class AreaRules {

    static final int MOST = 50_000;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,40}");
    private static final Pattern LEVEL = Pattern.compile("[a-z0-9-]{1,40}");

    private AreaRules() {}

    static List<AreaProblem> brokenBy(List<Area> areas) {
        if (areas.isEmpty() || areas.size() > MOST) {
            return List.of(new ListSize());
        }
        var broken = new ArrayList<AreaProblem>();
        var codes = new HashSet<String>();
        for (int row = 1; row <= areas.size(); row++) {
            var area = areas.get(row - 1);
            if (!codes.add(area.code())) {
                broken.add(new CodeTwice(row));
            }
            broken.addAll(brokenBy(area, row));
        }
        return broken;
    }

    private static List<AreaProblem> brokenBy(Area area, int row) {
        var broken = new ArrayList<AreaProblem>();
        if (!CODE.matcher(area.code()).matches()) {
            broken.add(new Malformed(row, "code"));
        }
        if (!area.parentCode().isEmpty() && !CODE.matcher(area.parentCode()).matches()) {
            broken.add(new Malformed(row, "parent"));
        }
        if (!LEVEL.matcher(area.level()).matches()) {
            broken.add(new Malformed(row, "level"));
        }
        if (area.names().isEmpty()
                || area.names().values().stream().anyMatch(name -> name.isBlank() || name.length() > 200)) {
            broken.add(new Malformed(row, "name"));
        }
        return broken;
    }
}
