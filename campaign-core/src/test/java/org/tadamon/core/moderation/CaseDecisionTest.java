package org.tadamon.core.moderation;

import static org.tadamon.core.moderation.SampleCase.NOW;
import static org.tadamon.core.moderation.SampleCase.REPORTED;
import static org.tadamon.core.moderation.SampleCase.REPORTS;
import static org.tadamon.core.moderation.SampleCase.REPORTS_OPENED;
import static org.tadamon.core.moderation.SampleCase.RIMA;
import static org.tadamon.core.moderation.SampleCase.SAMI;
import static org.tadamon.core.moderation.SampleCase.SUBMISSION;
import static org.tadamon.core.moderation.SampleCase.SUBMISSION_OPENED;
import static org.tadamon.core.moderation.SampleCase.SUBMITTED;
import static org.tadamon.core.moderation.SampleCase.claimed;
import static org.tadamon.core.moderation.SampleCase.isNothing;
import static org.tadamon.core.moderation.SampleCase.isRefused;
import static org.tadamon.core.moderation.SampleCase.where;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.moderation.CaseCommand.ClaimCase;
import org.tadamon.core.moderation.CaseCommand.DecideCase;
import org.tadamon.core.moderation.CaseEvent.CaseDropped;
import org.tadamon.core.moderation.CaseEvent.CaseDropped.Cause;
import org.tadamon.core.moderation.CaseEvent.ChangesAsked;
import org.tadamon.core.moderation.CaseEvent.ReportsDismissed;
import org.tadamon.core.moderation.CaseEvent.SubmissionApproved;
import org.tadamon.core.moderation.CaseEvent.SubmissionRejected;
import org.tadamon.core.moderation.CaseEvent.TakeDownDecided;
import org.tadamon.core.moderation.CaseEvent.TakeDownLifted;
import org.tadamon.core.moderation.CaseProblem.AlreadyDecided;
import org.tadamon.core.moderation.CaseProblem.NotHeld;
import org.tadamon.core.moderation.CaseProblem.NotTakenDown;
import org.tadamon.core.moderation.CaseProblem.WrongKind;
import org.tadamon.core.moderation.Verdict.Approve;
import org.tadamon.core.moderation.Verdict.AskForChanges;
import org.tadamon.core.moderation.Verdict.Keep;
import org.tadamon.core.moderation.Verdict.Reject;
import org.tadamon.core.moderation.Verdict.Restore;
import org.tadamon.core.moderation.Verdict.TakeDown;

/** A case, where one moderator is enough… */
class CaseDecisionTest {

    private static final CaseEvent TAKEN_DOWN = new TakeDownDecided(REPORTS, REPORTED, "hate", "Last line", RIMA, null);

    /** Each verdict, the case it is for as it stands before, and what comes of it. */
    static Stream<Arguments> verdicts() {
        var submission = List.of(SUBMISSION_OPENED, claimed(SUBMITTED, RIMA));
        var reports = List.of(REPORTS_OPENED, claimed(REPORTED, RIMA));
        return Stream.of(
                Arguments.of(
                        submission,
                        new Approve("Good luck"),
                        new SubmissionApproved(SUBMISSION, SUBMITTED, "Good luck", RIMA)),
                Arguments.of(
                        submission,
                        new Reject("duplicate", "See the other"),
                        new SubmissionRejected(SUBMISSION, SUBMITTED, "duplicate", "See the other", RIMA)),
                Arguments.of(
                        submission,
                        new AskForChanges("Say who decides"),
                        new ChangesAsked(SUBMISSION, SUBMITTED, "Say who decides", RIMA)),
                Arguments.of(reports, new TakeDown("hate", "Last line"), TAKEN_DOWN),
                Arguments.of(
                        reports,
                        new Keep("Harsh, not hate"),
                        new ReportsDismissed(REPORTS, REPORTED, "Harsh, not hate", RIMA)),
                Arguments.of(
                        List.of(REPORTS_OPENED, TAKEN_DOWN, claimed(REPORTED, RIMA)),
                        new Restore("They mended it"),
                        new TakeDownLifted(REPORTS, REPORTED, "They mended it", RIMA)));
    }

    private static ResultValidator<Case> decide(List<? extends CaseEvent> before, Verdict verdict, AccountId by) {
        return where(false).given(before).when(new DecideCase(before.getFirst().caseId(), verdict, by));
    }

    private static List<CaseEvent> with(List<? extends CaseEvent> before, CaseEvent... more) {
        var all = new ArrayList<CaseEvent>(before);
        all.addAll(List.of(more));
        return all;
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void isDecidedByWhoeverHoldsIt(List<CaseEvent> before, Verdict verdict, CaseEvent decided) {
        decide(before, verdict, RIMA).expectEvents(decided);
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void isDecidedTwiceWithoutAnError(List<CaseEvent> before, Verdict verdict, CaseEvent decided) {
        isNothing(decide(with(before, decided), verdict, RIMA));
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void isNeverDecidedByAnother(List<CaseEvent> before, Verdict verdict, CaseEvent decided) {
        isRefused(decide(before, verdict, SAMI), new NotHeld());
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void isNeverDecidedOnceTheClaimHasLapsed(List<CaseEvent> before, Verdict verdict, CaseEvent decided) {
        var lapsed = with(before, claimed(before.getFirst().about(), RIMA, NOW));
        isRefused(decide(lapsed, verdict, RIMA), new NotHeld());
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void isNotDecidedOtherwiseAfterwards(List<CaseEvent> before, Verdict verdict, CaseEvent decided) {
        var otherwise = before.getFirst().equals(SUBMISSION_OPENED) ? new Reject("other", "") : new Keep("Other");
        isRefused(decide(with(before, decided), otherwise, RIMA), new AlreadyDecided());
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void isNotDecidedOnceDropped(List<CaseEvent> before, Verdict verdict, CaseEvent decided) {
        var dropped = with(
                before,
                new CaseDropped(before.getFirst().caseId(), before.getFirst().about(), Cause.WITHDRAWN, SAMI));
        isRefused(
                decide(dropped, verdict, RIMA), verdict instanceof Restore ? new NotTakenDown() : new AlreadyDecided());
    }

    @Test
    void isNotDecidedAsIfItWereOfTheOtherKind() {
        var submission = List.of(SUBMISSION_OPENED, claimed(SUBMITTED, RIMA));
        var reports = List.of(REPORTS_OPENED, claimed(REPORTED, RIMA));
        isRefused(decide(submission, new TakeDown("hate", ""), RIMA), new WrongKind());
        isRefused(decide(submission, new Keep("Fine"), RIMA), new WrongKind());
        isRefused(decide(submission, new Restore("Fine"), RIMA), new WrongKind());
        isRefused(decide(reports, new Approve(""), RIMA), new WrongKind());
        isRefused(decide(reports, new Reject("hate", ""), RIMA), new WrongKind());
        isRefused(decide(reports, new AskForChanges("This"), RIMA), new WrongKind());
    }

    @Test
    void isDecidedAgainByTheSameOnlyInTheSameWords() {
        var decided = List.of(
                SUBMISSION_OPENED, claimed(SUBMITTED, RIMA), new SubmissionApproved(SUBMISSION, SUBMITTED, "", RIMA));
        isRefused(decide(decided, new Approve("Other words"), RIMA), new AlreadyDecided());
        isRefused(decide(decided, new Approve(""), SAMI), new AlreadyDecided());
    }

    @Test
    void restoresOnlyWhatWasTakenDown() {
        isRefused(
                decide(List.of(REPORTS_OPENED, claimed(REPORTED, RIMA)), new Restore("Why"), RIMA), new NotTakenDown());
    }

    @Test
    void isClaimedOnceMoreToBeRestored() {
        where(false)
                .given(REPORTS_OPENED, claimed(REPORTED, RIMA), TAKEN_DOWN)
                .when(new ClaimCase(REPORTS, SAMI))
                .expectEvents(claimed(REPORTED, SAMI));
    }
}
