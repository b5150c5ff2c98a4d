package org.tadamon.core.decisionmaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.tadamon.core.decisionmaker.DecisionMakerProblem.ListSize;
import org.tadamon.core.decisionmaker.DecisionMakerProblem.Malformed;
import org.tadamon.core.decisionmaker.DecisionMakerProblem.Twice;

/** What a list of decision makers must be like, whatever file it came from. */
final class DecisionMakerRules {

    static final int MOST = 50_000;

    private record Holder(String areaCode, String office, String name) {}

    private DecisionMakerRules() {}

    static List<DecisionMakerProblem> brokenBy(List<DecisionMaker> list) {
        if (list.isEmpty() || list.size() > MOST) {
            return List.of(new ListSize());
        }
        var broken = new ArrayList<DecisionMakerProblem>();
        var seen = new HashSet<Holder>();
        for (int row = 1; row <= list.size(); row++) {
            var each = list.get(row - 1);
            if (!seen.add(new Holder(each.areaCode(), each.office(), each.name()))) {
                broken.add(new Twice(row));
            }
            check(each.areaCode(), 1, 40, new Malformed(row, "area"), broken);
            check(each.name(), 1, 200, new Malformed(row, "name"), broken);
            check(each.office(), 1, 200, new Malformed(row, "office"), broken);
            check(each.contact(), 0, 300, new Malformed(row, "contact"), broken);
        }
        return broken;
    }

    private static void check(
            String text, int least, int most, DecisionMakerProblem problem, List<DecisionMakerProblem> broken) {
        if (text.strip().length() < least || text.length() > most) {
            broken.add(problem);
        }
    }
}
