package org.tadamon.core.comment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tadamon.core.comment.CommentProblem.Empty;
import org.tadamon.core.comment.CommentProblem.Malformed;
import org.tadamon.core.comment.CommentProblem.TooLong;
import org.tadamon.core.written.Written;

/** How a decision about a comment must be explained. */
final class CommentRules {

    static final int LONGEST = 500;
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private CommentRules() {}

    static List<CommentProblem> brokenBy(Verdict verdict) {
        var broken = new ArrayList<CommentProblem>();
        if (verdict instanceof Verdict.Reject reject
                && !CODE.matcher(reject.reasonCode()).matches()) {
            broken.add(reject.reasonCode().isEmpty() ? new Empty("reasonCode") : new Malformed("reasonCode"));
        }
        var note = new Written(verdict.note());
        if (verdict instanceof Verdict.PutBack && note.saysNothing()) {
            broken.add(new Empty("note"));
        }
        if (note.isLongerThan(LONGEST)) {
            broken.add(new TooLong("note", (long) LONGEST));
        }
        if (!note.canBeShown()) {
            broken.add(new Malformed("note"));
        }
        return broken;
    }
}
