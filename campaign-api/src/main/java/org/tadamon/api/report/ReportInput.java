package org.tadamon.api.report;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.reason.Reasons;
import org.tadamon.api.reason.Reasons.Use;
import org.tadamon.api.text.CleanText;
import org.tadamon.core.moderation.CaseProblem;
import org.tadamon.core.moderation.CaseProblem.Empty;
import org.tadamon.core.moderation.CaseProblem.Malformed;
import org.tadamon.core.moderation.CaseProblem.TooLong;
import org.tadamon.core.moderation.CaseProblem.UnknownReason;
import org.tadamon.core.refusal.CommandRefused;

/**
 * A report as it is taken.
 *
 * @param note empty without one
 * @param replyTo {@code null} without one
 */
record ReportInput(String category, String note, @Nullable String replyTo) {

    private static final long NOTE = 2_000;

    /** Reads what was typed. Refused: everything that is wrong, at once. */
    static ReportInput read(ReportForm form, Reasons reasons) {
        var broken = new ArrayList<CaseProblem>();
        var category = form.category() == null ? "" : form.category();
        if (category.isEmpty()) {
            broken.add(new Empty("category"));
        } else if (!reasons.has(Use.REPORTING, category)) {
            broken.add(new UnknownReason("category"));
        }
        var note = CleanText.lines(form.note());
        if (note.length() > 8 * NOTE || CleanText.length(note) > NOTE) {
            broken.add(new TooLong("note", NOTE));
        }
        var typed = form.replyTo() == null ? "" : form.replyTo().strip();
        var address = EmailAddress.parse(typed);
        if (!typed.isEmpty() && address.isEmpty()) {
            broken.add(new Malformed("replyTo"));
        }
        CommandRefused.ifAny(broken);
        return new ReportInput(category, note, address.map(EmailAddress::given).orElse(null));
    }

    @Override
    public String toString() {
        return "<report>";
    }
}
