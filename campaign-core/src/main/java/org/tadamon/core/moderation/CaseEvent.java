package org.tadamon.core.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.report.Report;

/** All that can have happened to one case. What readers wrote is sealed; everything else is kept for good. */
public sealed interface CaseEvent {

    /** Which case it happened to. */
    CaseId caseId();

    /** What the case is about. */
    About about();

    /**
     * There is something to decide. From {@link CaseCommand.OpenCase} or the first {@link CaseCommand.ReportPetition}.
     *
     * @param dueAt the instant (UTC) by which it should be decided
     */
    record CaseOpened(CaseId caseId, About about, Instant dueAt) implements CaseEvent {}

    /** A reader reported the petition. From {@link CaseCommand.ReportPetition}. */
    record CaseReported(CaseId caseId, About about, Report report) implements CaseEvent {
        @Override
        public String toString() {
            return "CaseReported[" + caseId + ", " + report + "]";
        }
    }

    /**
     * A moderator keeps the case for themselves. From {@link CaseCommand.ClaimCase}.
     *
     * @param until first instant (UTC) at which others may claim it
     */
    record CaseClaimed(CaseId caseId, About about, AccountId by, Instant until) implements CaseEvent {}

    /** Whoever held the case gave it back. From {@link CaseCommand.ReleaseCase}. */
    record CaseReleased(CaseId caseId, About about, AccountId by) implements CaseEvent {}

    /** There is nothing left to decide. From {@link CaseCommand.DropCase}. */
    record CaseDropped(CaseId caseId, About about, Cause cause, AccountId by) implements CaseEvent {

        /** Why there is nothing left to decide. */
        public enum Cause {
            /** Those who wrote the petition withdrew it. */
            WITHDRAWN,
            /** It was decided without the case, by the operator. */
            DECIDED_ELSEWHERE
        }
    }

    /** Something was decided on the case. */
    sealed interface Decided extends CaseEvent {

        /** Who decided it. */
        AccountId by();
    }

    /** The submission may be published. From {@link Verdict.Approve}. */
    record SubmissionApproved(CaseId caseId, About about, String note, AccountId by) implements Decided {}

    /** The submission was refused. From {@link Verdict.Reject}. */
    record SubmissionRejected(CaseId caseId, About about, String reasonCode, String note, AccountId by)
            implements Decided {}

    /** The submission goes back to those who wrote it. From {@link Verdict.AskForChanges}. */
    record ChangesAsked(CaseId caseId, About about, String note, AccountId by) implements Decided {}

    /** One moderator wants the petition taken down; another must agree. From {@link Verdict.TakeDown}. */
    record TakeDownProposed(CaseId caseId, About about, String reasonCode, String note, AccountId by)
            implements Decided {}

    /** Another moderator disagreed; the case is open. From {@link Verdict.RefuseTakeDown}. */
    record TakeDownRefused(CaseId caseId, About about, String reason, AccountId by) implements Decided {}

    /**
     * The petition is to be taken down. From {@link Verdict.TakeDown} or {@link Verdict.ConfirmTakeDown}.
     *
     * @param by who wanted it
     * @param confirmedBy who agreed; {@code null} where one was enough
     */
    record TakeDownDecided(
            CaseId caseId,
            About about,
            String reasonCode,
            String note,
            AccountId by,
            @Nullable AccountId confirmedBy) implements Decided {}

    /** The reports led to nothing. From {@link Verdict.Keep}. */
    record ReportsDismissed(CaseId caseId, About about, String reason, AccountId by) implements Decided {}

    /** What was taken down is to be restored. From {@link Verdict.Restore}. */
    record TakeDownLifted(CaseId caseId, About about, String reason, AccountId by) implements Decided {}
}
