package org.tadamon.core.decisionmaker;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.tadamon.core.account.AccountId;

/** All that can be asked about decision makers. */
public sealed interface DecisionMakerCommand {

    /**
     * Take a list of decision makers, all of it or nothing. Whoever held an office named in it for an area named in it
     * before is replaced. Refused: {@link DecisionMakerProblem}.
     *
     * @param decisionMakers 1 to 50,000
     */
    record ImportDecisionMakers(
            @TargetAggregateIdentifier DecisionMakerImportId importId, List<DecisionMaker> decisionMakers, AccountId by)
            implements DecisionMakerCommand {}
}
