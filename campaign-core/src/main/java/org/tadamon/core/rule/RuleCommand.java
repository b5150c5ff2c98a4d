package org.tadamon.core.rule;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.petition.PetitionId;

/**
 * All that can be asked of one rule. Each may be asked twice with the same result. Where a reason is given it is 1 to
 * 500 grapheme clusters, naming nobody; refused: {@link RuleProblem.Empty} and {@link RuleProblem.TooLong} of it, and
 * {@link RuleProblem.Over} where the rule has come too far.
 */
public sealed interface RuleCommand {

    /** Which rule it is asked of. */
    RuleId ruleId();

    /**
     * Write a rule down. Refused: {@link RuleProblem.Empty}, {@link RuleProblem.TooLong}, {@link RuleProblem.Malformed}
     * and {@link RuleProblem.OutOfRange}, all at once, and {@link RuleProblem.DraftedOtherwise} when there is this rule
     * already, and it is another one.
     *
     * @param title what it is called among moderators, 1 to 120 grapheme clusters, one line, naming nobody
     */
    record DraftRule(
            @TargetAggregateIdentifier RuleId ruleId,
            PetitionId petitionId,
            String title,
            Conditions conditions,
            AccountId by)
            implements RuleCommand {

        @Override
        public String toString() {
            return "DraftRule[" + ruleId + "]";
        }
    }

    /** Look whom it would hold, of all who ever signed. Holds nobody. */
    record TryRule(@TargetAggregateIdentifier RuleId ruleId, AccountId by) implements RuleCommand {}

    /** Take note of what was found. */
    record NoteTrial(@TargetAggregateIdentifier RuleId ruleId, Trial trial) implements RuleCommand {}

    /**
     * Hold those who were found, and from now on whoever it fits. Refused: {@link RuleProblem.TriedSince} when it was
     * tried since, with other figures than whoever asks has seen.
     *
     * @param asOf the position of the trial that was seen
     */
    record ApplyRule(@TargetAggregateIdentifier RuleId ruleId, long asOf, String reason, AccountId by)
            implements RuleCommand {}

    /** Take note of what has come of it. */
    record NoteGoneThrough(@TargetAggregateIdentifier RuleId ruleId, long signatures, long moved)
            implements RuleCommand {}

    /** Stop what it is at; whom it holds already stays held. */
    record CancelRule(@TargetAggregateIdentifier RuleId ruleId, String reason, AccountId by) implements RuleCommand {}

    /** Hold nobody any more of those who sign from now on; whom it holds stays held. */
    record EndRule(@TargetAggregateIdentifier RuleId ruleId, String reason, AccountId by) implements RuleCommand {}

    /** Restore whom it held, and nobody has decided about since. It is ended by that, too. */
    record UndoRule(@TargetAggregateIdentifier RuleId ruleId, String reason, AccountId by) implements RuleCommand {}

    /** Take note of what has come of undoing it. */
    record NotePutBack(@TargetAggregateIdentifier RuleId ruleId, long signatures, long moved) implements RuleCommand {}
}
