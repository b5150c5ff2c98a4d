package org.tadamon.api.comment;

import org.jspecify.annotations.Nullable;
import org.tadamon.api.text.CleanText;
import org.tadamon.core.comment.CommentProblem.Malformed;
import org.tadamon.core.comment.Verdict;
import org.tadamon.core.refusal.CommandRefused;

/** What a moderator sent, understood: a verdict is {@code approve}, {@code reject} or {@code put-back}. */
public final class Verdicts {

    private Verdicts() {}

    /** Refused: {@link Malformed} where it is none of the three. */
    public static Verdict read(@Nullable String verdict, @Nullable String reasonCode, @Nullable String note) {
        var said = CleanText.lines(note);
        return switch (verdict == null ? "" : verdict) {
            case "approve" -> new Verdict.Approve(said);
            case "reject" -> new Verdict.Reject(reasonCode == null ? "" : reasonCode.strip(), said);
            case "put-back" -> new Verdict.PutBack(said);
            default -> throw new CommandRefused(new Malformed("verdict"));
        };
    }
}
