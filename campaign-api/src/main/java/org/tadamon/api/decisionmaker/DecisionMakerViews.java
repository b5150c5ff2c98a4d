package org.tadamon.api.decisionmaker;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tadamon.projections.decisionmakerlist.DecisionMakerListQueries;
import org.tadamon.projections.decisionmakerlist.DecisionMakerPage;
import org.tadamon.projections.decisionmakerlist.FindOffices;
import org.tadamon.projections.decisionmakerlist.FindRepresented;
import org.tadamon.projections.decisionmakerlist.ListDecisionMakers;

/** Decision makers as they are chosen from. */
@Component
public class DecisionMakerViews {

    private final DecisionMakerListQueries queries;

    DecisionMakerViews(DecisionMakerListQueries queries) {
        this.queries = queries;
    }

    /** A page of the list. */
    public DecisionMakerPage list(ListDecisionMakers query) {
        return queries.answer(query);
    }

    /** The offices anybody on the list holds, in the order of their names. */
    public List<String> offices() {
        return queries.answer(new FindOffices());
    }

    /** The codes of the areas somebody represents. */
    public Set<String> represented() {
        return queries.answer(new FindRepresented());
    }
}
