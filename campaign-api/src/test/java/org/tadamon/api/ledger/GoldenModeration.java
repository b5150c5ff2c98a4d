package org.tadamon.api.ledger;

import static java.util.Map.entry;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.moderation.About;
import org.tadamon.core.moderation.About.Kind;
import org.tadamon.core.moderation.CaseEvent;
import org.tadamon.core.moderation.CaseEvent.CaseDropped.Cause;
import org.tadamon.core.moderation.CaseId;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.privacy.Personal;
import org.tadamon.core.report.Report;
import org.tadamon.core.report.ReportId;

/** One of each event of moderation, by the name it is stored under. */
final class GoldenModeration {

    private static final PetitionId PETITION = PetitionId.of("6f9619ff-8b86-4d01-b42d-00cf4fc964ff");
    private static final OrganisationId OWNER = OrganisationId.of("1e0a7c0e-6a63-4b8e-9b53-0c2b7a1d4f22");
    private static final AccountId BY = AccountId.of("f47ac10b-58cc-4372-a567-0e02b2c3d479");
    private static final AccountId OTHER = AccountId.of("550e8400-e29b-41d4-a716-446655440000");
    private static final ReportId REPORT = ReportId.of("7d444840-9dc0-11d1-b245-5ffdce74fad2");
    private static final UUID SCOPE = UUID.fromString("2f1acc6c-3f2d-4c0a-9f0b-5b7d3e9a1c44");
    private static final About SUBMITTED = new About(Kind.SUBMISSION, PETITION, 2, OWNER);
    private static final About REPORTED = new About(Kind.REPORT, PETITION, 1, null);
    private static final CaseId SUBMISSION = SUBMITTED.caseId();
    private static final CaseId REPORTS = REPORTED.caseId();
    private static final Instant AT = Instant.parse("2026-11-23T10:20:30Z");

    static final Map<String, Object> ONE_OF_EACH = Map.ofEntries(
            entry("moderation.case-opened", new CaseEvent.CaseOpened(SUBMISSION, SUBMITTED, AT)),
            entry("moderation.case-reported", new CaseEvent.CaseReported(REPORTS, REPORTED, report())),
            entry("moderation.case-claimed", new CaseEvent.CaseClaimed(SUBMISSION, SUBMITTED, BY, AT)),
            entry("moderation.case-released", new CaseEvent.CaseReleased(SUBMISSION, SUBMITTED, BY)),
            entry("moderation.case-dropped", new CaseEvent.CaseDropped(SUBMISSION, SUBMITTED, Cause.WITHDRAWN, BY)),
            entry("moderation.submission-approved", new CaseEvent.SubmissionApproved(SUBMISSION, SUBMITTED, "", BY)),
            entry(
                    "moderation.submission-rejected",
                    new CaseEvent.SubmissionRejected(SUBMISSION, SUBMITTED, "duplicate", "There is one.", BY)),
            entry(
                    "moderation.changes-asked",
                    new CaseEvent.ChangesAsked(SUBMISSION, SUBMITTED, "Say who decides.", BY)),
            entry(
                    "moderation.take-down-proposed",
                    new CaseEvent.TakeDownProposed(REPORTS, REPORTED, "hate", "The last line.", BY)),
            entry(
                    "moderation.take-down-refused",
                    new CaseEvent.TakeDownRefused(REPORTS, REPORTED, "It is a quotation.", OTHER)),
            entry(
                    "moderation.take-down-decided",
                    new CaseEvent.TakeDownDecided(REPORTS, REPORTED, "hate", "The last line.", BY, OTHER)),
            entry("moderation.take-down-lifted", new CaseEvent.TakeDownLifted(REPORTS, REPORTED, "It was mended.", BY)),
            entry(
                    "moderation.reports-dismissed",
                    new CaseEvent.ReportsDismissed(REPORTS, REPORTED, "Harsh, and no rule is broken.", BY)));

    private GoldenModeration() {}

    private static Report report() {
        return new Report(
                REPORT,
                "hate",
                sealed(REPORTS.value(), "report.note"),
                sealed(REPORT.value(), "report.reply-to"),
                "ar");
    }

    private static Personal sealed(UUID subject, String purpose) {
        return new Personal(Personal.VERSION, new KeyRef(SCOPE, subject), purpose, "c2VhbGVkIGVsc2V3aGVyZQ==");
    }
}
