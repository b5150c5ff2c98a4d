package org.tadamon.projections.moderationqueue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.projections.rehearsal.Moderated.RIMA;
import static org.tadamon.projections.rehearsal.Moderated.SAMI;
import static org.tadamon.projections.rehearsal.Moderated.approved;
import static org.tadamon.projections.rehearsal.Moderated.claimed;
import static org.tadamon.projections.rehearsal.Moderated.kept;
import static org.tadamon.projections.rehearsal.Moderated.opened;
import static org.tadamon.projections.rehearsal.Moderated.report;
import static org.tadamon.projections.rehearsal.Moderated.reported;
import static org.tadamon.projections.rehearsal.Moderated.reports;
import static org.tadamon.projections.rehearsal.Moderated.submission;
import static org.tadamon.projections.rehearsal.Moderated.takenDown;
import static org.tadamon.projections.rehearsal.Sample.NOW;
import static org.tadamon.projections.rehearsal.Sample.petition;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.tadamon.core.moderation.About;
import org.tadamon.core.moderation.About.Kind;
import org.tadamon.core.moderation.CaseEvent.CaseDropped;
import org.tadamon.core.moderation.CaseEvent.CaseDropped.Cause;
import org.tadamon.core.moderation.CaseEvent.CaseReleased;
import org.tadamon.core.moderation.CaseEvent.TakeDownLifted;
import org.tadamon.core.moderation.CaseEvent.TakeDownProposed;
import org.tadamon.core.moderation.CaseEvent.TakeDownRefused;
import org.tadamon.core.moderation.CaseId;
import org.tadamon.projections.moderationqueue.CaseView.ReportLine;
import org.tadamon.projections.moderationqueue.CaseView.Step;
import org.tadamon.projections.moderationqueue.CaseView.What;
import org.tadamon.projections.rehearsal.Rehearsal;
import org.tadamon.projections.rehearsal.View;

/** The queue of moderators… */
class ModerationQueueTest {

    private static final Set<CaseStage> OPEN = Set.of(CaseStage.AWAITING, CaseStage.PROPOSED);
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final About SUBMITTED = submission(1);
    private static final About REPORTED = reports(2, null);

    @AutoClose
    private final Rehearsal rehearsal = new Rehearsal();

    private final ModerationQueueQueries queries = new ModerationQueueQueries(rehearsal.database());

    private void happened(Object... events) {
        rehearsal.happened(NOW, events).follow(View.MODERATION_QUEUE);
    }

    private List<CaseId> listed(@Nullable Kind kind, CaseStage... stages) {
        return queries.answer(new ListCases(kind, Set.of(stages), null, 100)).lines().stream()
                .map(CaseLine::id)
                .toList();
    }

    private CaseView found(About about) {
        return queries.answer(new FindCase(about.caseId())).orElseThrow();
    }

    @Test
    void tellsOfACaseWhatALineNeeds() {
        happened(opened(REPORTED, A_DAY), reported(REPORTED, 1), reported(REPORTED, 2), claimed(REPORTED, RIMA));
        assertThat(found(REPORTED).line())
                .isEqualTo(new CaseLine(
                        REPORTED.caseId(),
                        REPORTED,
                        NOW,
                        NOW.plus(A_DAY),
                        CaseStage.AWAITING,
                        RIMA,
                        NOW.plus(Duration.ofHours(1)),
                        null,
                        2));
    }

    @Test
    void knowsWhoseThePetitionIs() {
        happened(opened(SUBMITTED, A_DAY));
        assertThat(found(SUBMITTED).line().about()).isEqualTo(SUBMITTED);
    }

    @Test
    void beginsWithWhatIsDueFirst() {
        happened(
                opened(submission(1), A_DAY.multipliedBy(3)),
                opened(submission(2), A_DAY.multipliedBy(-1)),
                opened(submission(3), A_DAY));
        assertThat(listed(null, CaseStage.AWAITING))
                .containsExactly(
                        submission(2).caseId(),
                        submission(3).caseId(),
                        submission(1).caseId());
    }

    @Test
    void tellsSubmissionsFromReports() {
        happened(opened(SUBMITTED, A_DAY), opened(REPORTED, A_DAY));
        assertThat(listed(Kind.SUBMISSION, CaseStage.AWAITING)).containsExactly(SUBMITTED.caseId());
        assertThat(listed(Kind.REPORT, CaseStage.AWAITING)).containsExactly(REPORTED.caseId());
    }

    @Test
    void letsGoOfWhatIsDecided() {
        happened(opened(SUBMITTED, A_DAY), claimed(SUBMITTED, RIMA), approved(SUBMITTED, RIMA));
        happened(opened(REPORTED, A_DAY), kept(REPORTED, RIMA));
        assertThat(queries.answer(new ListCases(null, OPEN, null, 10)).lines()).isEmpty();
        assertThat(found(SUBMITTED).line().holder()).isNull();
        assertThat(found(SUBMITTED).line().isOpen()).isFalse();
    }

    @Test
    void letsGoOfWhatNeedsNoDecision() {
        happened(
                opened(SUBMITTED, A_DAY),
                claimed(SUBMITTED, RIMA),
                new CaseDropped(SUBMITTED.caseId(), SUBMITTED, Cause.WITHDRAWN, SAMI));
        assertThat(listed(null, CaseStage.AWAITING)).isEmpty();
        assertThat(found(SUBMITTED).line().holder()).isNull();
        assertThat(found(SUBMITTED).history().getLast())
                .isEqualTo(new Step(What.DROPPED, NOW, SAMI, null, "WITHDRAWN", ""));
    }

    @Test
    void keepsWhatWasTakenDownAtHand() {
        happened(opened(REPORTED, A_DAY), takenDown(REPORTED, RIMA, null));
        assertThat(listed(null, CaseStage.AWAITING, CaseStage.PROPOSED)).isEmpty();
        assertThat(listed(null, CaseStage.TAKEN_DOWN)).containsExactly(REPORTED.caseId());
        happened(new TakeDownLifted(REPORTED.caseId(), REPORTED, "Mended", SAMI));
        assertThat(listed(null, CaseStage.TAKEN_DOWN)).isEmpty();
        assertThat(found(REPORTED).line().stage()).isEqualTo(CaseStage.SETTLED);
    }

    @Test
    void tellsWhoProposedWhatAnotherMustDecide() {
        happened(
                opened(REPORTED, A_DAY),
                claimed(REPORTED, RIMA),
                new TakeDownProposed(REPORTED.caseId(), REPORTED, "hate", "", RIMA));
        assertThat(found(REPORTED).line().proposedBy()).isEqualTo(RIMA);
        assertThat(found(REPORTED).line().holder()).isNull();
        assertThat(listed(null, CaseStage.PROPOSED)).containsExactly(REPORTED.caseId());
        happened(claimed(REPORTED, SAMI), new TakeDownRefused(REPORTED.caseId(), REPORTED, "A quotation", SAMI));
        assertThat(found(REPORTED).line().proposedBy()).isNull();
        assertThat(found(REPORTED).line().holder()).isEqualTo(SAMI);
        assertThat(found(REPORTED).line().stage()).isEqualTo(CaseStage.AWAITING);
    }

    @Test
    void tellsWhoHoldsACaseNow() {
        happened(opened(SUBMITTED, A_DAY), claimed(SUBMITTED, RIMA));
        var until = NOW.plus(Duration.ofHours(1));
        assertThat(found(SUBMITTED).line().holderAt(until.minusNanos(1))).isEqualTo(RIMA);
        assertThat(found(SUBMITTED).line().holderAt(until)).isNull();
        happened(new CaseReleased(SUBMITTED.caseId(), SUBMITTED, RIMA));
        assertThat(found(SUBMITTED).line().holderAt(NOW)).isNull();
    }

    @Test
    void keepsTheHistoryInItsOrder() {
        happened(
                opened(REPORTED, A_DAY),
                reported(REPORTED, 1),
                claimed(REPORTED, RIMA),
                new CaseReleased(REPORTED.caseId(), REPORTED, RIMA),
                takenDown(REPORTED, RIMA, SAMI));
        assertThat(found(REPORTED).history())
                .containsExactly(
                        new Step(What.OPENED, NOW, null, null, null, ""),
                        new Step(What.CLAIMED, NOW, RIMA, null, null, ""),
                        new Step(What.RELEASED, NOW, RIMA, null, null, ""),
                        new Step(What.TAKEN_DOWN, NOW, RIMA, SAMI, "hate", "The last line"));
    }

    @Test
    void handsOnWhatReadersWroteSealedAndNotWhereTheyAre() {
        happened(opened(REPORTED, A_DAY), reported(REPORTED, 1), reported(REPORTED, 2));
        assertThat(found(REPORTED).reports())
                .containsExactly(
                        new ReportLine(report(2).id(), NOW, "hate", report(2).note(), "ar"),
                        new ReportLine(report(1).id(), NOW, "hate", report(1).note(), "ar"));
        assertThat(rehearsal.documents(View.MODERATION_QUEUE).toString()).doesNotContain("sealed2");
        assertThat(found(REPORTED).reports().getFirst().toString()).doesNotContain("sealed");
    }

    @Test
    void tellsEveryCaseOfAPetitionTheLastFirst() {
        var later = new About(Kind.REPORT, petition(2), 2, null);
        happened(opened(REPORTED, A_DAY), kept(REPORTED, RIMA), opened(submission(3), A_DAY));
        rehearsal.happened(NOW.plusSeconds(1), opened(later, A_DAY)).follow(View.MODERATION_QUEUE);
        assertThat(queries.answer(new ListCasesOf(petition(2))))
                .extracting(CaseLine::id)
                .containsExactly(later.caseId(), REPORTED.caseId());
    }

    @Test
    void isTurnedPageByPageWithoutLosingOrRepeating() {
        for (int number = 1; number <= 5; number++) {
            happened(opened(submission(number), A_DAY));
        }
        var seen = new ArrayList<CaseId>();
        @Nullable String next = null;
        do {
            var page = queries.answer(new ListCases(null, OPEN, next, 2));
            page.lines().forEach(line -> seen.add(line.id()));
            next = page.next();
        } while (next != null);
        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void knowsNoCaseByTheIdOfAReport() {
        happened(opened(REPORTED, A_DAY), reported(REPORTED, 1));
        assertThat(queries.answer(new FindCase(new CaseId(report(1).id().value()))))
                .isEmpty();
    }

    @Test
    void isTheSameWhenEverythingIsSentTwice() {
        happened(opened(REPORTED, A_DAY), reported(REPORTED, 1), claimed(REPORTED, RIMA), reported(REPORTED, 2));
        happened(takenDown(REPORTED, RIMA, null));
        var once = rehearsal.documents(View.MODERATION_QUEUE);
        rehearsal.forgetTokens();
        rehearsal.follow(View.MODERATION_QUEUE.inBatchesOf(2));
        assertThat(rehearsal.documents(View.MODERATION_QUEUE)).isEqualTo(once);
    }
}
