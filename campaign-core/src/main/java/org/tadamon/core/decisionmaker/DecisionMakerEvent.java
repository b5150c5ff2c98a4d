package org.tadamon.core.decisionmaker;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.account.AccountId;

/** All that can have happened to the list of decision makers. */
public sealed interface DecisionMakerEvent {

    /**
     * A list was taken: for each area and office in it, these and no others hold it now. From
     * {@link DecisionMakerCommand.ImportDecisionMakers}.
     *
     * @param by who brought it; {@code null} before that was kept
     */
    record DecisionMakersImported(
            DecisionMakerImportId importId,
            List<DecisionMaker> decisionMakers,
            @Nullable AccountId by) implements DecisionMakerEvent {}
}
