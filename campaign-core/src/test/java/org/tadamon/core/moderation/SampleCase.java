package org.tadamon.core.moderation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.moderation.About.Kind;
import org.tadamon.core.moderation.CaseEvent.CaseClaimed;
import org.tadamon.core.moderation.CaseEvent.CaseOpened;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.privacy.Personal;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.report.Report;
import org.tadamon.core.report.ReportId;

/** A submitted petition, a reported one, and two who may decide. */
final class SampleCase {

    static final Instant NOW = Instant.parse("2026-11-20T10:20:30Z");
    static final Duration A_CLAIM = Duration.ofMinutes(30);
    static final PetitionId PETITION = PetitionId.of("6f9619ff-8b86-4d01-b42d-00cf4fc964ff");
    static final OrganisationId THEIRS = OrganisationId.of("11111111-8b86-4d01-b42d-00cf4fc964ff");
    static final AccountId RIMA = AccountId.of("22222222-8b86-4d01-b42d-00cf4fc964ff");
    static final AccountId SAMI = AccountId.of("33333333-8b86-4d01-b42d-00cf4fc964ff");

    static final About SUBMITTED = new About(Kind.SUBMISSION, PETITION, 1, THEIRS);
    static final About REPORTED = new About(Kind.REPORT, PETITION, 1, THEIRS);
    static final CaseId SUBMISSION = SUBMITTED.caseId();
    static final CaseId REPORTS = REPORTED.caseId();
    static final CaseOpened SUBMISSION_OPENED = opened(SUBMITTED, Duration.ofDays(3));
    static final CaseOpened REPORTS_OPENED = opened(REPORTED, Duration.ofDays(1));
    static final Report REPORT = report(1);

    private SampleCase() {}

    static CaseOpened opened(About about, Duration due) {
        return new CaseOpened(about.caseId(), about, NOW.plus(due));
    }

    static Report report(int number) {
        var id = new ReportId(new UUID(0x4002, 0x8000_0000_0000_0000L + number));
        var note = new Personal(Personal.VERSION, new KeyRef(new UUID(1, 1), REPORTS.value()), "report.note", "c2Vh");
        return new Report(id, "hate", note, null, "ar");
    }

    /** Claimed just now, for as long as a claim lasts. */
    static CaseClaimed claimed(About about, AccountId by) {
        return claimed(about, by, NOW.plus(A_CLAIM));
    }

    static CaseClaimed claimed(About about, AccountId by, Instant until) {
        return new CaseClaimed(about.caseId(), about, by, until);
    }

    static FixtureConfiguration<Case> where(boolean twoMustAgree) {
        var fixture = new AggregateTestFixture<>(Case.class);
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        fixture.registerInjectableResource(
                new ModerationTerms(Duration.ofDays(3), Duration.ofDays(1), A_CLAIM, twoMustAgree));
        return fixture;
    }

    static void isRefused(ResultValidator<Case> result, CaseProblem... problems) {
        result.expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(problems))
                .expectNoEvents();
    }

    static void isNothing(ResultValidator<Case> result) {
        result.expectSuccessfulHandlerExecution().expectNoEvents();
    }
}
