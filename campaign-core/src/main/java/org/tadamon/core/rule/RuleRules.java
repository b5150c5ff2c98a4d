package org.tadamon.core.rule;

import java.util.ArrayList;
import java.util.List;
import org.tadamon.core.rule.RuleProblem.Empty;
import org.tadamon.core.rule.RuleProblem.Malformed;
import org.tadamon.core.rule.RuleProblem.OutOfRange;
import org.tadamon.core.rule.RuleProblem.TooLong;
import org.tadamon.core.written.Written;

/** How a rule must be written, and how what is done with it must be explained. */
final class RuleRules {

    static final int TITLE = 120;
    static final int REASON = 500;
    static final int AREAS = 500;
    static final long MANY = 1_000_000;
    static final long WEEK = 604_800;

    private RuleRules() {}

    static List<RuleProblem> brokenBy(String title, Conditions conditions) {
        var broken = new ArrayList<RuleProblem>();
        said(title, "title", TITLE, broken);
        if (!new Written(title).isOneLine()) {
            broken.add(new Malformed("title"));
        }
        if (conditions.asksNothing()) {
            broken.add(new Empty("conditions"));
        }
        if (conditions.areas().size() > AREAS) {
            broken.add(new OutOfRange("areas", (long) AREAS));
        }
        if (conditions.isOverBeforeItBegins()) {
            broken.add(new Malformed("until"));
        }
        if (conditions.sameName() != 0) {
            within(conditions.sameName(), 2, MANY, "sameName", broken);
        }
        if (conditions.burst() != null) {
            within(conditions.burst().atLeast(), 2, MANY, "burst.atLeast", broken);
            within(conditions.burst().withinSeconds(), 1, WEEK, "burst.withinSeconds", broken);
        }
        return broken;
    }

    static List<RuleProblem> brokenByReason(String reason) {
        var broken = new ArrayList<RuleProblem>();
        said(reason, "reason", REASON, broken);
        if (!new Written(reason).canBeShown()) {
            broken.add(new Malformed("reason"));
        }
        return broken;
    }

    private static void said(String text, String field, int longest, List<RuleProblem> broken) {
        var written = new Written(text);
        if (written.saysNothing()) {
            broken.add(new Empty(field));
        }
        if (written.isLongerThan(longest)) {
            broken.add(new TooLong(field, (long) longest));
        }
    }

    private static void within(long number, long least, long most, String field, List<RuleProblem> broken) {
        if (number < least || number > most) {
            broken.add(new OutOfRange(field, most));
        }
    }
}
