package org.tadamon.core.moderation;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.moderation.CaseEvent.CaseDropped.Cause;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.report.Report;

/** All that can be asked of one case. Each may be asked twice with the same result. */
public sealed interface CaseCommand {

    /** Which case it is asked of. */
    CaseId caseId();

    /** Open a case for a petition that was submitted. */
    record OpenCase(
            @TargetAggregateIdentifier CaseId caseId,
            PetitionId petitionId,
            int submission,
            @Nullable OrganisationId organisation)
            implements CaseCommand {}

    /**
     * Report a petition: it opens the case, or joins it. Refused: {@link CaseProblem.AlreadyDecided}, whereupon the
     * next number is to be asked for, and what a {@link Report} must be.
     *
     * @param number which case of reports on this petition, from 1
     */
    record ReportPetition(
            @TargetAggregateIdentifier CaseId caseId,
            PetitionId petitionId,
            int number,
            @Nullable OrganisationId organisation,
            Report report)
            implements CaseCommand {}

    /**
     * Keep the case for oneself for a time. Refused: {@link CaseProblem.HeldByAnother},
     * {@link CaseProblem.AlreadyDecided}, and {@link CaseProblem.AnotherMustDecide} to whoever proposed what is to be
     * confirmed.
     */
    record ClaimCase(@TargetAggregateIdentifier CaseId caseId, AccountId by) implements CaseCommand {}

    /** Give the case back undecided. Refused: {@link CaseProblem.HeldByAnother}. */
    record ReleaseCase(@TargetAggregateIdentifier CaseId caseId, AccountId by) implements CaseCommand {}

    /**
     * Decide, as whoever holds the case. Refused: {@link CaseProblem.NotHeld}, {@link CaseProblem.WrongKind},
     * {@link CaseProblem.AlreadyDecided}, and what each {@link Verdict} states.
     */
    record DecideCase(@TargetAggregateIdentifier CaseId caseId, Verdict verdict, AccountId by) implements CaseCommand {}

    /**
     * Close a case on which there is nothing left to decide; one that is decided stays as it is.
     *
     * @param by whose act left nothing to decide
     */
    record DropCase(@TargetAggregateIdentifier CaseId caseId, Cause cause, AccountId by) implements CaseCommand {}
}
