package org.tadamon.core.decisionmaker;

import java.util.List;

/** All that can have happened to the list of decision makers. */
public sealed interface DecisionMakerEvent {

    /**
     * A list was taken: for each area and office in it, these and no others hold it now. From
     * {@link DecisionMakerCommand.ImportDecisionMakers}.
     */
    record DecisionMakersImported(DecisionMakerImportId importId, List<DecisionMaker> decisionMakers)
            implements DecisionMakerEvent {}
}
