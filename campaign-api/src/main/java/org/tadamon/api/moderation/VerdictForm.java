package org.tadamon.api.moderation;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.reason.Reasons;
import org.tadamon.api.reason.Reasons.Use;
import org.tadamon.api.text.CleanText;
import org.tadamon.core.moderation.CaseProblem.Malformed;
import org.tadamon.core.moderation.CaseProblem.UnknownReason;
import org.tadamon.core.moderation.CaseRules;
import org.tadamon.core.moderation.Verdict;
import org.tadamon.core.refusal.CommandRefused;

/**
 * A verdict as it was typed.
 *
 * @param verdict {@code approve}, {@code reject}, {@code ask-for-changes}, {@code take-down}, {@code confirm},
 *     {@code refuse}, {@code keep} or {@code restore}
 * @param reasonCode one of the list, for {@code reject} and {@code take-down}
 * @param note for those who wrote the petition
 * @param reason for everybody; for {@code refuse}, {@code keep} and {@code restore}
 */
public record VerdictForm(
        @Nullable String verdict,
        @Nullable String reasonCode,
        @Nullable String note,
        @Nullable String reason) {

    /** As it is typed on pages, where each verdict has a form of its own whose fields begin with its name. */
    public static VerdictForm typed(Map<String, String> typed) {
        var verdict = typed.getOrDefault("verdict", "");
        return new VerdictForm(
                verdict,
                typed.get(verdict + ".reasonCode"),
                typed.get(verdict + ".note"),
                typed.get(verdict + ".reason"));
    }

    /** The field of a page for the field of a problem. */
    public static @Nullable String onPage(@Nullable String field, Map<String, String> typed) {
        return field == null ? null : typed.getOrDefault("verdict", "") + "." + field;
    }

    /** What was decided. Refused: whatever is wrong with how it is said. */
    public Verdict read(Reasons reasons) {
        var code = reasonCode == null ? "" : reasonCode.strip();
        var noted = CleanText.lines(note);
        var why = CleanText.lines(reason);
        var read = switch (verdict == null ? "" : verdict) {
            case "approve" -> new Verdict.Approve(noted);
            case "reject" -> new Verdict.Reject(code, noted);
            case "ask-for-changes" -> new Verdict.AskForChanges(noted);
            case "take-down" -> new Verdict.TakeDown(code, noted);
            case "confirm" -> new Verdict.ConfirmTakeDown();
            case "refuse" -> new Verdict.RefuseTakeDown(why);
            case "keep" -> new Verdict.Keep(why);
            case "restore" -> new Verdict.Restore(why);
            default -> throw new CommandRefused(new Malformed("verdict"));
        };
        CommandRefused.ifAny(CaseRules.brokenBy(read));
        if (read instanceof Verdict.Reject && !reasons.has(Use.REJECTING, code)
                || read instanceof Verdict.TakeDown && !reasons.has(Use.TAKING_DOWN, code)) {
            throw new CommandRefused(new UnknownReason("reasonCode"));
        }
        return read;
    }
}
