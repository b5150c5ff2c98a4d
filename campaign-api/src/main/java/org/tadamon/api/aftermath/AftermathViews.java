package org.tadamon.api.aftermath;

import org.springframework.stereotype.Component;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.petition.Exposure;
import org.tadamon.projections.actionpage.ActionPage;
import org.tadamon.projections.aftermath.ActionAftermath;
import org.tadamon.projections.aftermath.AftermathQueries;

/** What remains of actions, as of now. Whoever calls has made sure that whoever asks may know. */
@Component
public class AftermathViews {

    private static final int STEP = 10;

    private final AftermathQueries queries;

    AftermathViews(AftermathQueries queries) {
        this.queries = queries;
    }

    /** As everybody may know it: of a guarded action whole tens, and nothing below the first. */
    public ActionAftermath toEverybody(ActionPage action) {
        var told = of(action.id());
        var counted = told.counted();
        if (counted == null || action.plan().exposure() != Exposure.GUARDED) {
            return told;
        }
        int tens = counted - counted % STEP;
        return new ActionAftermath(told.action(), tens == 0 ? null : tens, told.texts(), told.visits());
    }

    /** Of this action; nothing while nothing is told. */
    public ActionAftermath of(ActionId action) {
        return queries.of(action);
    }
}
