package org.tadamon.core.rule;

import org.tadamon.core.account.AccountId;
import org.tadamon.core.petition.PetitionId;

/** All that can have happened to one rule. What it looks for in names and addresses is sealed. */
public sealed interface RuleEvent {

    /** Which rule it happened to. */
    RuleId ruleId();

    /** Whose signatures it is about. */
    PetitionId petitionId();

    /** It was written down. From {@link RuleCommand.DraftRule}. */
    record RuleDrafted(RuleId ruleId, PetitionId petitionId, String title, Conditions conditions, AccountId by)
            implements RuleEvent {

        @Override
        public String toString() {
            return "RuleDrafted[" + ruleId + "]";
        }
    }

    /** Somebody wants to know whom it would hold. From {@link RuleCommand.TryRule}. */
    record RuleTrialOrdered(RuleId ruleId, PetitionId petitionId, AccountId by) implements RuleEvent {}

    /** It is known whom it would hold. From {@link RuleCommand.NoteTrial}. */
    record RuleTried(RuleId ruleId, PetitionId petitionId, Trial trial) implements RuleEvent {}

    /**
     * It stands: those who were found are to be held, and whoever it fits of those who sign later. From
     * {@link RuleCommand.ApplyRule}.
     *
     * @param asOf the position up to which signatures were looked at
     */
    record RuleApplied(RuleId ruleId, PetitionId petitionId, long asOf, String reason, AccountId by)
            implements RuleEvent {}

    /**
     * Everybody who was found was gone through, or those before it was stopped. From
     * {@link RuleCommand.NoteGoneThrough}.
     *
     * @param signatures how many it holds by that
     * @param moved by how much the count moved
     * @param stopped whether it was stopped before the last of them, and so does not stand
     */
    record RuleGoneThrough(RuleId ruleId, PetitionId petitionId, long signatures, long moved, boolean stopped)
            implements RuleEvent {}

    /**
     * It was stopped in the middle. From {@link RuleCommand.CancelRule}.
     *
     * @param trial whether of being tried, so that it can be tried again; else of being applied
     */
    record RuleCancelled(RuleId ruleId, PetitionId petitionId, boolean trial, String reason, AccountId by)
            implements RuleEvent {}

    /** It holds nobody any more who signs from then on. From {@link RuleCommand.EndRule}. */
    record RuleEnded(RuleId ruleId, PetitionId petitionId, String reason, AccountId by) implements RuleEvent {}

    /** What it did is taken back. From {@link RuleCommand.UndoRule}. */
    record RuleUndone(RuleId ruleId, PetitionId petitionId, String reason, AccountId by) implements RuleEvent {}

    /**
     * Everybody it held was gone through. From {@link RuleCommand.NotePutBack}.
     *
     * @param signatures how many it holds no more by that
     * @param moved by how much the count moved
     */
    record RulePutBack(RuleId ruleId, PetitionId petitionId, long signatures, long moved) implements RuleEvent {}
}
