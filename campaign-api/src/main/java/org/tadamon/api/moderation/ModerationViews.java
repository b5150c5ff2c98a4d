package org.tadamon.api.moderation;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tadamon.core.moderation.CaseId;
import org.tadamon.core.moderation.CaseProblem.CaseUnknown;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.decisionlog.DecisionLogPage;
import org.tadamon.projections.decisionlog.DecisionLogQueries;
import org.tadamon.projections.decisionlog.ListDecisions;
import org.tadamon.projections.moderationqueue.CaseLine;
import org.tadamon.projections.moderationqueue.CaseListPage;
import org.tadamon.projections.moderationqueue.CaseView;
import org.tadamon.projections.moderationqueue.FindCase;
import org.tadamon.projections.moderationqueue.ListCases;
import org.tadamon.projections.moderationqueue.ListCasesOf;
import org.tadamon.projections.moderationqueue.ModerationQueueQueries;

/** Cases and decisions as they are read. */
@Component
public class ModerationViews {

    private final ModerationQueueQueries cases;
    private final DecisionLogQueries decisions;

    ModerationViews(ModerationQueueQueries cases, DecisionLogQueries decisions) {
        this.cases = cases;
        this.decisions = decisions;
    }

    /** A page of the queue. */
    public CaseListPage queue(ListCases query) {
        return cases.answer(query);
    }

    /** One case. Refused: {@link CaseUnknown}. */
    public CaseView known(CaseId id) {
        return cases.answer(new FindCase(id)).orElseThrow(() -> new CommandRefused(new CaseUnknown()));
    }

    /** Every case of a petition, the one opened last first. */
    public List<CaseLine> of(PetitionId petition) {
        return cases.answer(new ListCasesOf(petition));
    }

    /** A page of the log. */
    public DecisionLogPage log(ListDecisions query) {
        return decisions.answer(query);
    }
}
