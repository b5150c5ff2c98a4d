package org.tadamon.projections.moderationqueue;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.moderation.CaseEvent;
import org.tadamon.core.moderation.CaseEvent.CaseClaimed;
import org.tadamon.core.moderation.CaseEvent.CaseDropped;
import org.tadamon.core.moderation.CaseEvent.CaseOpened;
import org.tadamon.core.moderation.CaseEvent.CaseReleased;
import org.tadamon.core.moderation.CaseEvent.CaseReported;
import org.tadamon.core.moderation.CaseEvent.ChangesAsked;
import org.tadamon.core.moderation.CaseEvent.ReportsDismissed;
import org.tadamon.core.moderation.CaseEvent.SubmissionApproved;
import org.tadamon.core.moderation.CaseEvent.SubmissionRejected;
import org.tadamon.core.moderation.CaseEvent.TakeDownDecided;
import org.tadamon.core.moderation.CaseEvent.TakeDownLifted;
import org.tadamon.core.moderation.CaseEvent.TakeDownProposed;
import org.tadamon.core.moderation.CaseEvent.TakeDownRefused;
import org.tadamon.projections.moderationqueue.CaseView.Step;
import org.tadamon.projections.moderationqueue.CaseView.What;

/** What happened on a case as it lies in MongoDB, and back. */
final class CaseSteps {

    private CaseSteps() {}

    static Document written(CaseEvent event, Instant at) {
        var step = step(event, at);
        var written = new Document("what", step.what().name()).append("at", Date.from(at));
        append(written, "by", step.by());
        append(written, "confirmedBy", step.confirmedBy());
        append(written, "code", step.code());
        return written.append("text", step.text());
    }

    static Step read(Document step) {
        return new Step(
                What.valueOf(step.getString("what")),
                step.getDate("at").toInstant(),
                account(step, "by"),
                account(step, "confirmedBy"),
                step.getString("code"),
                step.getString("text"));
    }

    static @Nullable AccountId account(Document document, String field) {
        var id = document.getString(field);
        return id == null ? null : AccountId.of(id);
    }

    private static Step step(CaseEvent event, Instant at) {
        return switch (event) {
            case CaseOpened _ -> new Step(What.OPENED, at, null, null, null, "");
            case CaseReported _ -> throw new IllegalArgumentException("a report is kept apart");
            case CaseClaimed claimed -> new Step(What.CLAIMED, at, claimed.by(), null, null, "");
            case CaseReleased released -> new Step(What.RELEASED, at, released.by(), null, null, "");
            case CaseDropped dropped ->
                new Step(What.DROPPED, at, dropped.by(), null, dropped.cause().name(), "");
            case SubmissionApproved it -> new Step(What.APPROVED, at, it.by(), null, null, it.note());
            case SubmissionRejected it -> new Step(What.REJECTED, at, it.by(), null, it.reasonCode(), it.note());
            case ChangesAsked it -> new Step(What.CHANGES_ASKED, at, it.by(), null, null, it.note());
            case TakeDownProposed it ->
                new Step(What.TAKE_DOWN_PROPOSED, at, it.by(), null, it.reasonCode(), it.note());
            case TakeDownRefused it -> new Step(What.TAKE_DOWN_REFUSED, at, it.by(), null, null, it.reason());
            case TakeDownDecided it ->
                new Step(What.TAKEN_DOWN, at, it.by(), it.confirmedBy(), it.reasonCode(), it.note());
            case ReportsDismissed it -> new Step(What.KEPT, at, it.by(), null, null, it.reason());
            case TakeDownLifted it -> new Step(What.RESTORED, at, it.by(), null, null, it.reason());
        };
    }

    private static void append(Document written, String field, @Nullable Object value) {
        if (value != null) {
            written.append(field, value.toString());
        }
    }
}
