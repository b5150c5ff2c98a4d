package org.tadamon.projections.decisionlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.projections.rehearsal.Moderated.RIMA;
import static org.tadamon.projections.rehearsal.Moderated.SAMI;
import static org.tadamon.projections.rehearsal.Moderated.approved;
import static org.tadamon.projections.rehearsal.Moderated.claimed;
import static org.tadamon.projections.rehearsal.Moderated.kept;
import static org.tadamon.projections.rehearsal.Moderated.opened;
import static org.tadamon.projections.rehearsal.Moderated.reported;
import static org.tadamon.projections.rehearsal.Moderated.reports;
import static org.tadamon.projections.rehearsal.Moderated.submission;
import static org.tadamon.projections.rehearsal.Moderated.takenDown;
import static org.tadamon.projections.rehearsal.Sample.NOW;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.tadamon.core.moderation.About;
import org.tadamon.core.moderation.CaseEvent.CaseDropped;
import org.tadamon.core.moderation.CaseEvent.CaseDropped.Cause;
import org.tadamon.core.moderation.CaseEvent.ChangesAsked;
import org.tadamon.core.moderation.CaseEvent.SubmissionRejected;
import org.tadamon.core.moderation.CaseEvent.TakeDownLifted;
import org.tadamon.core.moderation.CaseEvent.TakeDownProposed;
import org.tadamon.core.moderation.CaseEvent.TakeDownRefused;
import org.tadamon.projections.rehearsal.Rehearsal;
import org.tadamon.projections.rehearsal.View;

/** The log of decisions… */
class DecisionLogTest {

    private static final About SUBMITTED = submission(1);
    private static final About REPORTED = reports(2, null);

    @AutoClose
    private final Rehearsal rehearsal = new Rehearsal();

    private final DecisionLogQueries queries = new DecisionLogQueries(rehearsal.database());

    private void happened(Object... events) {
        rehearsal.happened(NOW, events).follow(View.DECISION_LOG);
    }

    private List<Decision> told(boolean withProposals) {
        return queries.answer(new ListDecisions(withProposals, null, 100)).lines().stream()
                .map(DecisionLine::decision)
                .toList();
    }

    @Test
    void tellsWhatWasDecidedAndWhyTheLastFirst() {
        happened(opened(REPORTED, Duration.ofDays(1)), reported(REPORTED, 1), claimed(REPORTED, RIMA));
        happened(takenDown(REPORTED, RIMA, SAMI), new TakeDownLifted(REPORTED.caseId(), REPORTED, "Mended", SAMI));
        assertThat(queries.answer(new ListDecisions(false, null, 10)).lines())
                .containsExactly(
                        new DecisionLine(
                                REPORTED.caseId(), REPORTED, NOW, Decision.RESTORED, SAMI, null, null, "Mended"),
                        new DecisionLine(
                                REPORTED.caseId(), REPORTED, NOW, Decision.TAKEN_DOWN, RIMA, SAMI, "hate", ""));
    }

    @Test
    void tellsEveryDecisionThereIs() {
        var id = SUBMITTED.caseId();
        happened(
                approved(SUBMITTED, RIMA),
                new SubmissionRejected(id, SUBMITTED, "spam", "", RIMA),
                new ChangesAsked(id, SUBMITTED, "This", RIMA),
                kept(REPORTED, RIMA),
                new CaseDropped(id, SUBMITTED, Cause.WITHDRAWN, SAMI),
                new CaseDropped(id, SUBMITTED, Cause.DECIDED_ELSEWHERE, SAMI));
        assertThat(told(false))
                .containsExactly(
                        Decision.DECIDED_ELSEWHERE,
                        Decision.WITHDRAWN,
                        Decision.KEPT,
                        Decision.CHANGES_ASKED,
                        Decision.REJECTED,
                        Decision.APPROVED);
    }

    @Test
    void tellsProposalsToModeratorsOnly() {
        happened(
                new TakeDownProposed(REPORTED.caseId(), REPORTED, "hate", "", RIMA),
                new TakeDownRefused(REPORTED.caseId(), REPORTED, "A quotation", SAMI));
        assertThat(told(false)).isEmpty();
        assertThat(told(true)).containsExactly(Decision.TAKE_DOWN_REFUSED, Decision.TAKE_DOWN_PROPOSED);
    }

    @Test
    void keepsNoNoteToThoseWhoWroteThePetition() {
        happened(
                approved(SUBMITTED, RIMA),
                takenDown(REPORTED, RIMA, null),
                new ChangesAsked(SUBMITTED.caseId(), SUBMITTED, "A secret note", RIMA));
        assertThat(rehearsal.documents(View.DECISION_LOG).toString())
                .doesNotContain("Good luck", "The last line", "A secret note");
    }

    @Test
    void isTurnedPageByPage() {
        for (int number = 1; number <= 3; number++) {
            happened(approved(submission(number), RIMA));
        }
        var first = queries.answer(new ListDecisions(false, null, 2));
        var second = queries.answer(new ListDecisions(false, first.next(), 2));
        assertThat(first.lines()).extracting(line -> line.about()).containsExactly(submission(3), submission(2));
        assertThat(second.lines()).extracting(line -> line.about()).containsExactly(submission(1));
        assertThat(second.next()).isNull();
        assertThat(queries.answer(new ListDecisions(false, "none", 2))).isEqualTo(first);
    }
}
