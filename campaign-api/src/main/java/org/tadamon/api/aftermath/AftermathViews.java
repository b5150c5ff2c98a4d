package org.tadamon.api.aftermath;

import org.springframework.stereotype.Component;
import org.tadamon.core.action.ActionId;
import org.tadamon.projections.aftermath.ActionAftermath;
import org.tadamon.projections.aftermath.AftermathQueries;

/** What remains of actions, as of now. Whoever calls has made sure that whoever asks may know. */
@Component
public class AftermathViews {

    private final AftermathQueries queries;

    AftermathViews(AftermathQueries queries) {
        this.queries = queries;
    }

    /** Of this action; nothing while nothing is told. */
    public ActionAftermath of(ActionId action) {
        return queries.of(action);
    }
}
