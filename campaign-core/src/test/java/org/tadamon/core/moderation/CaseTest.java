package org.tadamon.core.moderation;

import static org.tadamon.core.moderation.SampleCase.NOW;
import static org.tadamon.core.moderation.SampleCase.PETITION;
import static org.tadamon.core.moderation.SampleCase.REPORT;
import static org.tadamon.core.moderation.SampleCase.REPORTED;
import static org.tadamon.core.moderation.SampleCase.REPORTS;
import static org.tadamon.core.moderation.SampleCase.REPORTS_OPENED;
import static org.tadamon.core.moderation.SampleCase.RIMA;
import static org.tadamon.core.moderation.SampleCase.SAMI;
import static org.tadamon.core.moderation.SampleCase.SUBMISSION;
import static org.tadamon.core.moderation.SampleCase.SUBMISSION_OPENED;
import static org.tadamon.core.moderation.SampleCase.SUBMITTED;
import static org.tadamon.core.moderation.SampleCase.THEIRS;
import static org.tadamon.core.moderation.SampleCase.claimed;
import static org.tadamon.core.moderation.SampleCase.isNothing;
import static org.tadamon.core.moderation.SampleCase.isRefused;
import static org.tadamon.core.moderation.SampleCase.report;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tadamon.core.moderation.CaseCommand.ClaimCase;
import org.tadamon.core.moderation.CaseCommand.DropCase;
import org.tadamon.core.moderation.CaseCommand.OpenCase;
import org.tadamon.core.moderation.CaseCommand.ReleaseCase;
import org.tadamon.core.moderation.CaseCommand.ReportPetition;
import org.tadamon.core.moderation.CaseEvent.CaseDropped;
import org.tadamon.core.moderation.CaseEvent.CaseDropped.Cause;
import org.tadamon.core.moderation.CaseEvent.CaseReleased;
import org.tadamon.core.moderation.CaseEvent.CaseReported;
import org.tadamon.core.moderation.CaseEvent.ReportsDismissed;
import org.tadamon.core.moderation.CaseEvent.SubmissionApproved;
import org.tadamon.core.moderation.CaseProblem.AlreadyDecided;
import org.tadamon.core.moderation.CaseProblem.Empty;
import org.tadamon.core.moderation.CaseProblem.HeldByAnother;
import org.tadamon.core.moderation.CaseProblem.Malformed;
import org.tadamon.core.report.Report;

/** A case, until somebody decides it… */
class CaseTest {

    private static final OpenCase OPEN = new OpenCase(SUBMISSION, PETITION, 1, THEIRS);
    private static final ReportPetition FIRST = new ReportPetition(REPORTS, PETITION, 1, THEIRS, REPORT);
    private static final CaseReported REPORTED_ONCE = new CaseReported(REPORTS, REPORTED, REPORT);
    private static final SubmissionApproved APPROVED = new SubmissionApproved(SUBMISSION, SUBMITTED, "", RIMA);

    private final FixtureConfiguration<Case> aCase = SampleCase.where(false);

    @Test
    void isOpenedForASubmissionWithItsDueTime() {
        aCase.givenNoPriorActivity().when(OPEN).expectEvents(SUBMISSION_OPENED);
    }

    @Test
    void isOpenedTwiceWithoutAnError() {
        isNothing(aCase.given(SUBMISSION_OPENED).when(OPEN));
        isNothing(SampleCase.where(false).given(SUBMISSION_OPENED, APPROVED).when(OPEN));
    }

    @Test
    void isOpenedByAReport() {
        aCase.givenNoPriorActivity().when(FIRST).expectEvents(REPORTS_OPENED, REPORTED_ONCE);
    }

    @Test
    void isJoinedByMoreReports() {
        aCase.given(REPORTS_OPENED, REPORTED_ONCE)
                .when(new ReportPetition(REPORTS, PETITION, 1, THEIRS, report(2)))
                .expectEvents(new CaseReported(REPORTS, REPORTED, report(2)));
    }

    @Test
    void takesTheSameReportTwiceWithoutAnError() {
        isNothing(aCase.given(REPORTS_OPENED, REPORTED_ONCE).when(FIRST));
    }

    @Test
    void takesTheSameReportTwiceWithoutAnErrorEvenOnceDecided() {
        isNothing(aCase.given(REPORTS_OPENED, REPORTED_ONCE, dismissed()).when(FIRST));
    }

    @Test
    void refusesMoreReportsOnceDecided() {
        isRefused(
                aCase.given(REPORTS_OPENED, REPORTED_ONCE, dismissed())
                        .when(new ReportPetition(REPORTS, PETITION, 1, THEIRS, report(2))),
                new AlreadyDecided());
    }

    @Test
    void refusesAReportOfNothing() {
        var nothing = new Report(REPORT.id(), "", null, null, "en");
        isRefused(
                aCase.givenNoPriorActivity().when(new ReportPetition(REPORTS, PETITION, 1, null, nothing)),
                new Empty("category"));
        var malformed = new Report(REPORT.id(), "Hate!", null, null, "en");
        isRefused(
                SampleCase.where(false)
                        .givenNoPriorActivity()
                        .when(new ReportPetition(REPORTS, PETITION, 1, null, malformed)),
                new Malformed("category"));
    }

    @Test
    void isClaimedForATime() {
        aCase.given(SUBMISSION_OPENED).when(new ClaimCase(SUBMISSION, RIMA)).expectEvents(claimed(SUBMITTED, RIMA));
    }

    @Test
    void isClaimedTwiceWithoutAnError() {
        isNothing(aCase.given(SUBMISSION_OPENED, claimed(SUBMITTED, RIMA)).when(new ClaimCase(SUBMISSION, RIMA)));
    }

    @Test
    void refusesToBeClaimedByAnother() {
        isRefused(
                aCase.given(SUBMISSION_OPENED, claimed(SUBMITTED, RIMA)).when(new ClaimCase(SUBMISSION, SAMI)),
                new HeldByAnother());
    }

    @Test
    void isClaimedByAnotherOnceTheClaimHasLapsed() {
        aCase.given(SUBMISSION_OPENED, claimed(SUBMITTED, RIMA, NOW))
                .when(new ClaimCase(SUBMISSION, SAMI))
                .expectEvents(claimed(SUBMITTED, SAMI));
    }

    @Test
    void staysClaimedUntilTheLastMoment() {
        isRefused(
                aCase.given(SUBMISSION_OPENED, claimed(SUBMITTED, RIMA, NOW.plusNanos(1)))
                        .when(new ClaimCase(SUBMISSION, SAMI)),
                new HeldByAnother());
    }

    @Test
    void isClaimedAnewByWhoeverLetTheClaimLapse() {
        aCase.given(SUBMISSION_OPENED, claimed(SUBMITTED, RIMA, NOW))
                .when(new ClaimCase(SUBMISSION, RIMA))
                .expectEvents(claimed(SUBMITTED, RIMA));
    }

    @Test
    void refusesToBeClaimedOnceDecided() {
        isRefused(aCase.given(SUBMISSION_OPENED, APPROVED).when(new ClaimCase(SUBMISSION, SAMI)), new AlreadyDecided());
    }

    @Test
    void isGivenBack() {
        aCase.given(SUBMISSION_OPENED, claimed(SUBMITTED, RIMA))
                .when(new ReleaseCase(SUBMISSION, RIMA))
                .expectEvents(new CaseReleased(SUBMISSION, SUBMITTED, RIMA));
    }

    @Test
    void isGivenBackTwiceWithoutAnError() {
        isNothing(
                aCase.given(SUBMISSION_OPENED, claimed(SUBMITTED, RIMA), new CaseReleased(SUBMISSION, SUBMITTED, RIMA))
                        .when(new ReleaseCase(SUBMISSION, RIMA)));
    }

    @Test
    void refusesToBeGivenBackByAnother() {
        isRefused(
                aCase.given(SUBMISSION_OPENED, claimed(SUBMITTED, RIMA)).when(new ReleaseCase(SUBMISSION, SAMI)),
                new HeldByAnother());
    }

    @ParameterizedTest
    @EnumSource(Cause.class)
    void isDroppedWhenThereIsNothingLeftToDecide(Cause cause) {
        aCase.given(SUBMISSION_OPENED, claimed(SUBMITTED, RIMA))
                .when(new DropCase(SUBMISSION, cause, SAMI))
                .expectEvents(new CaseDropped(SUBMISSION, SUBMITTED, cause, SAMI));
    }

    @Test
    void isNotDroppedOnceDecided() {
        isNothing(
                aCase.given(SUBMISSION_OPENED, APPROVED).when(new DropCase(SUBMISSION, Cause.DECIDED_ELSEWHERE, SAMI)));
        isNothing(SampleCase.where(false)
                .given(SUBMISSION_OPENED, new CaseDropped(SUBMISSION, SUBMITTED, Cause.WITHDRAWN, SAMI))
                .when(new DropCase(SUBMISSION, Cause.WITHDRAWN, SAMI)));
    }

    @Test
    void cannotBeClaimedBeforeThereIsOne() {
        aCase.givenNoPriorActivity()
                .when(new ClaimCase(SUBMISSION, RIMA))
                .expectException(AggregateNotFoundException.class)
                .expectNoEvents();
    }

    private static ReportsDismissed dismissed() {
        return new ReportsDismissed(REPORTS, REPORTED, "No rule is broken.", RIMA);
    }
}
