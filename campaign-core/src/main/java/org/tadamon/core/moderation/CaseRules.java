package org.tadamon.core.moderation;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tadamon.core.moderation.CaseProblem.Empty;
import org.tadamon.core.moderation.CaseProblem.Malformed;
import org.tadamon.core.moderation.CaseProblem.TooLong;
import org.tadamon.core.moderation.Verdict.Approve;
import org.tadamon.core.moderation.Verdict.AskForChanges;
import org.tadamon.core.moderation.Verdict.ConfirmTakeDown;
import org.tadamon.core.moderation.Verdict.Keep;
import org.tadamon.core.moderation.Verdict.RefuseTakeDown;
import org.tadamon.core.moderation.Verdict.Reject;
import org.tadamon.core.moderation.Verdict.Restore;
import org.tadamon.core.moderation.Verdict.TakeDown;
import org.tadamon.core.report.Report;

/** How reasons must be given. Lengths are in grapheme clusters, of no more than eight chars each on average. */
public final class CaseRules {

    static final int LONGEST = 500;
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final Pattern SEEN = Pattern.compile("[^\\s\\p{Z}\\p{Cc}\\p{Cf}]");

    private CaseRules() {}

    static List<CaseProblem> brokenBy(Report report) {
        var broken = new ArrayList<CaseProblem>();
        coded(report.category(), "category", broken);
        return broken;
    }

    /** Every rule the reason of a verdict breaks. */
    public static List<CaseProblem> brokenBy(Verdict verdict) {
        var broken = new ArrayList<CaseProblem>();
        switch (verdict) {
            case Approve(var note) -> limited(note, "note", LONGEST, broken);
            case Reject(var code, var note) -> codedWithNote(code, note, broken);
            case AskForChanges(var note) -> required(note, "note", LONGEST, broken);
            case TakeDown(var code, var note) -> codedWithNote(code, note, broken);
            case ConfirmTakeDown() -> {}
            case RefuseTakeDown(var reason) -> required(reason, "reason", LONGEST, broken);
            case Keep(var reason) -> required(reason, "reason", LONGEST, broken);
            case Restore(var reason) -> required(reason, "reason", LONGEST, broken);
        }
        return broken;
    }

    private static void codedWithNote(String code, String note, List<CaseProblem> broken) {
        coded(code, "reasonCode", broken);
        limited(note, "note", LONGEST, broken);
    }

    private static void coded(String code, String field, List<CaseProblem> broken) {
        if (!CODE.matcher(code).matches()) {
            broken.add(code.isEmpty() ? new Empty(field) : new Malformed(field));
        }
    }

    private static void required(String text, String field, int limit, List<CaseProblem> broken) {
        if (!SEEN.matcher(text).find()) {
            broken.add(new Empty(field));
        }
        limited(text, field, limit, broken);
    }

    private static void limited(String text, String field, int limit, List<CaseProblem> broken) {
        if (text.length() > 8 * limit || text.length() > limit && lengthOf(text) > limit) {
            broken.add(new TooLong(field, (long) limit));
        }
    }

    private static int lengthOf(String text) {
        var clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        int length = 0;
        while (clusters.next() != BreakIterator.DONE) {
            length++;
        }
        return length;
    }
}
