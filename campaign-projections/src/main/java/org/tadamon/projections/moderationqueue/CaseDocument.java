package org.tadamon.projections.moderationqueue;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.moderation.About;
import org.tadamon.core.moderation.About.Kind;
import org.tadamon.core.moderation.CaseEvent.CaseReported;
import org.tadamon.core.moderation.CaseId;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.privacy.Personal;
import org.tadamon.core.report.ReportId;
import org.tadamon.projections.moderationqueue.CaseView.ReportLine;

/** Cases and reports as they lie in MongoDB, and back. An address to answer to is not kept here. */
final class CaseDocument {

    private CaseDocument() {}

    static Document report(CaseReported event, Instant at, long version) {
        var report = event.report();
        return new Document("_id", report.id().toString())
                .append("case", event.caseId().toString())
                .append("number", version)
                .append("at", Date.from(at))
                .append("category", report.category())
                .append("note", written(report.note()))
                .append("language", report.language());
    }

    static CaseLine line(Document one) {
        var organisation = one.getString("organisation");
        var about = new About(
                Kind.valueOf(one.getString("kind")),
                PetitionId.of(one.getString("petition")),
                one.getInteger("number"),
                organisation == null ? null : OrganisationId.of(organisation));
        return new CaseLine(
                CaseId.of(one.getString("_id")),
                about,
                one.getDate("openedAt").toInstant(),
                one.getDate("dueAt").toInstant(),
                CaseStage.valueOf(one.getString("stage")),
                CaseSteps.account(one, "holder"),
                instant(one, "heldUntil"),
                CaseSteps.account(one, "proposedBy"),
                one.getLong("reports"));
    }

    static ReportLine report(Document report) {
        return new ReportLine(
                ReportId.of(report.getString("_id")),
                report.getDate("at").toInstant(),
                report.getString("category"),
                personal(report.get("note", Document.class)),
                report.getString("language"));
    }

    private static @Nullable Document written(@Nullable Personal value) {
        return value == null
                ? null
                : new Document("v", value.version())
                        .append("k", value.key().toString())
                        .append("p", value.purpose())
                        .append("c", value.sealed());
    }

    private static @Nullable Personal personal(@Nullable Document value) {
        return value == null
                ? null
                : new Personal(
                        value.getInteger("v"),
                        KeyRef.parse(value.getString("k")),
                        value.getString("p"),
                        value.getString("c"));
    }

    private static @Nullable Instant instant(Document one, String field) {
        var at = one.getDate(field);
        return at == null ? null : at.toInstant();
    }
}
