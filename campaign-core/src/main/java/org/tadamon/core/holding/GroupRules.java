package org.tadamon.core.holding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tadamon.core.holding.GroupProblem.Empty;
import org.tadamon.core.holding.GroupProblem.Malformed;
import org.tadamon.core.holding.GroupProblem.TooLong;
import org.tadamon.core.written.Written;

/** How a decision about a group must be explained. */
final class GroupRules {

    static final int LONGEST = 500;
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private GroupRules() {}

    static List<GroupProblem> brokenBy(String reasonCode, String note) {
        var broken = new ArrayList<GroupProblem>();
        if (!CODE.matcher(reasonCode).matches()) {
            broken.add(reasonCode.isEmpty() ? new Empty("reasonCode") : new Malformed("reasonCode"));
        }
        shown(note, "note", broken);
        return broken;
    }

    static List<GroupProblem> brokenByReason(String reason) {
        var broken = new ArrayList<GroupProblem>();
        if (new Written(reason).saysNothing()) {
            broken.add(new Empty("reason"));
        }
        shown(reason, "reason", broken);
        return broken;
    }

    private static void shown(String text, String field, List<GroupProblem> broken) {
        var written = new Written(text);
        if (written.isLongerThan(LONGEST)) {
            broken.add(new TooLong(field, (long) LONGEST));
        }
        if (!written.canBeShown()) {
            broken.add(new Malformed(field));
        }
    }
}
