package org.tadamon.projections.rehearsal;

import static org.tadamon.projections.rehearsal.Sample.NOW;
import static org.tadamon.projections.rehearsal.Sample.petition;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.moderation.About;
import org.tadamon.core.moderation.About.Kind;
import org.tadamon.core.moderation.CaseEvent.CaseClaimed;
import org.tadamon.core.moderation.CaseEvent.CaseOpened;
import org.tadamon.core.moderation.CaseEvent.CaseReported;
import org.tadamon.core.moderation.CaseEvent.ReportsDismissed;
import org.tadamon.core.moderation.CaseEvent.SubmissionApproved;
import org.tadamon.core.moderation.CaseEvent.TakeDownDecided;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.privacy.Personal;
import org.tadamon.core.report.Report;
import org.tadamon.core.report.ReportId;

/** Cases and what moderators decide on them, to rehearse with. */
public final class Moderated {

    /** A moderator. */
    public static final AccountId RIMA = new AccountId(new UUID(0x4010, 0x8000_0000_0000_0001L));

    /** Another. */
    public static final AccountId SAMI = new AccountId(new UUID(0x4010, 0x8000_0000_0000_0002L));

    /** Whose petitions they decide on. */
    public static final OrganisationId THEIRS = new OrganisationId(new UUID(0x4011, 0x8000_0000_0000_0001L));

    private Moderated() {}

    /** The first submission of a petition of theirs. */
    public static About submission(int petition) {
        return new About(Kind.SUBMISSION, petition(petition), 1, THEIRS);
    }

    /** The first reports on a petition of this organisation. */
    public static About reports(int petition, @Nullable OrganisationId organisation) {
        return new About(Kind.REPORT, petition(petition), 1, organisation);
    }

    /** There is something to decide, due so long after {@link Sample#NOW}. */
    public static CaseOpened opened(About about, Duration due) {
        return new CaseOpened(about.caseId(), about, NOW.plus(due));
    }

    /** A reader reported. */
    public static CaseReported reported(About about, int report) {
        return new CaseReported(about.caseId(), about, report(report));
    }

    /** What a reader reported. */
    public static Report report(int number) {
        var id = new ReportId(new UUID(0x4012, 0x8000_0000_0000_0000L + number));
        return new Report(id, "hate", sealed(1, "report.note"), sealed(2, "report.reply-to"), "ar");
    }

    /** What is sealed under a secret of this number. */
    public static Personal sealed(int secret, String purpose) {
        return new Personal(
                Personal.VERSION, new KeyRef(new UUID(5, 5), new UUID(6, secret)), purpose, "sealed" + secret);
    }

    /** A moderator holds it for an hour. */
    public static CaseClaimed claimed(About about, AccountId by) {
        return new CaseClaimed(about.caseId(), about, by, NOW.plus(Duration.ofHours(1)));
    }

    /** It may be published. */
    public static SubmissionApproved approved(About about, AccountId by) {
        return new SubmissionApproved(about.caseId(), about, "Good luck", by);
    }

    /** It is hidden. */
    public static TakeDownDecided takenDown(About about, AccountId by, @Nullable AccountId confirmedBy) {
        return new TakeDownDecided(about.caseId(), about, "hate", "The last line", by, confirmedBy);
    }

    /** It stays as it is. */
    public static ReportsDismissed kept(About about, AccountId by) {
        return new ReportsDismissed(about.caseId(), about, "Harsh, not hate", by);
    }

    /** Something of everything; what began in one part goes on in the next. */
    public static Object[] part(int part) {
        var begun = submission(20 + part);
        var reported = reports(30 + part, THEIRS);
        var before = reports(29 + part, THEIRS);
        var all = new ArrayList<Object>(List.of(
                opened(begun, Duration.ofDays(part + 1)),
                claimed(begun, RIMA),
                opened(reported, Duration.ofHours(part + 1)),
                reported(reported, part),
                claimed(reported, SAMI)));
        if (part > 0) {
            all.add(reported(before, 10 + part));
            all.add(part == 1 ? takenDown(before, RIMA, SAMI) : kept(before, RIMA));
            all.add(approved(submission(19 + part), RIMA));
        }
        return all.toArray();
    }
}
