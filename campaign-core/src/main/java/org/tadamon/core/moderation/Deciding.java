package org.tadamon.core.moderation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.moderation.About.Kind;
import org.tadamon.core.moderation.CaseEvent.ChangesAsked;
import org.tadamon.core.moderation.CaseEvent.Decided;
import org.tadamon.core.moderation.CaseEvent.ReportsDismissed;
import org.tadamon.core.moderation.CaseEvent.SubmissionApproved;
import org.tadamon.core.moderation.CaseEvent.SubmissionRejected;
import org.tadamon.core.moderation.CaseEvent.TakeDownDecided;
import org.tadamon.core.moderation.CaseEvent.TakeDownLifted;
import org.tadamon.core.moderation.CaseEvent.TakeDownProposed;
import org.tadamon.core.moderation.CaseEvent.TakeDownRefused;
import org.tadamon.core.moderation.CaseFile.Hidden;
import org.tadamon.core.moderation.CaseFile.Open;
import org.tadamon.core.moderation.CaseFile.Proposed;
import org.tadamon.core.moderation.CaseFile.Settled;
import org.tadamon.core.moderation.CaseProblem.AlreadyDecided;
import org.tadamon.core.moderation.CaseProblem.AlreadyProposed;
import org.tadamon.core.moderation.CaseProblem.AnotherMustDecide;
import org.tadamon.core.moderation.CaseProblem.NotTakenDown;
import org.tadamon.core.moderation.CaseProblem.NothingProposed;
import org.tadamon.core.moderation.CaseProblem.WrongKind;
import org.tadamon.core.moderation.Verdict.Approve;
import org.tadamon.core.moderation.Verdict.AskForChanges;
import org.tadamon.core.moderation.Verdict.ConfirmTakeDown;
import org.tadamon.core.moderation.Verdict.Keep;
import org.tadamon.core.moderation.Verdict.RefuseTakeDown;
import org.tadamon.core.moderation.Verdict.Reject;
import org.tadamon.core.moderation.Verdict.Restore;
import org.tadamon.core.moderation.Verdict.TakeDown;
import org.tadamon.core.refusal.CommandRefused;

/** What comes of one account's verdict on a case, as far as it is known. */
record Deciding(CaseFile file, AccountId by, boolean twoPersons) {

    /** The event; empty when it was decided so before. Refused: what {@link Verdict} states. */
    Optional<Decided> on(Verdict verdict) {
        if (kindFor(verdict) != file.about().kind()) {
            throw new CommandRefused(new WrongKind());
        }
        if (file.last() != null && wasThis(verdict, file.last())) {
            return Optional.empty();
        }
        CommandRefused.ifAny(CaseRules.brokenBy(verdict));
        var inTheWay = inTheWayOf(verdict);
        if (inTheWay != null) {
            throw new CommandRefused(inTheWay);
        }
        return Optional.of(event(verdict));
    }

    private static Kind kindFor(Verdict verdict) {
        return switch (verdict) {
            case Approve _, Reject _, AskForChanges _ -> Kind.SUBMISSION;
            case TakeDown _, ConfirmTakeDown _, RefuseTakeDown _, Keep _, Restore _ -> Kind.REPORT;
        };
    }

    /** A verdict stays what it was, whether or not two must agree by now. */
    private boolean wasThis(Verdict verdict, Decided last) {
        return switch (verdict) {
            case ConfirmTakeDown() -> last instanceof TakeDownDecided down && by.equals(down.confirmedBy());
            case TakeDown down -> last.equals(proposed(down)) || last.equals(hidden(down));
            default -> last.equals(event(verdict));
        };
    }

    private @Nullable CaseProblem inTheWayOf(Verdict verdict) {
        boolean answers = verdict instanceof ConfirmTakeDown || verdict instanceof RefuseTakeDown;
        boolean restores = verdict instanceof Restore;
        return switch (file.stage()) {
            case Open() when answers -> new NothingProposed();
            case Open() -> restores ? new NotTakenDown() : null;
            case Proposed _ when answers -> file.wasProposedBy(by) ? new AnotherMustDecide() : null;
            case Proposed _ -> restores ? new NotTakenDown() : new AlreadyProposed();
            case Hidden() -> restores ? null : new AlreadyDecided();
            case Settled() -> restores ? new NotTakenDown() : new AlreadyDecided();
        };
    }

    private Decided event(Verdict verdict) {
        var id = file.caseId();
        var about = file.about();
        return switch (verdict) {
            case Approve(var note) -> new SubmissionApproved(id, about, note, by);
            case Reject(var code, var note) -> new SubmissionRejected(id, about, code, note, by);
            case AskForChanges(var note) -> new ChangesAsked(id, about, note, by);
            case TakeDown down -> twoPersons ? proposed(down) : hidden(down);
            case ConfirmTakeDown() -> confirmed();
            case RefuseTakeDown(var reason) -> new TakeDownRefused(id, about, reason, by);
            case Keep(var reason) -> new ReportsDismissed(id, about, reason, by);
            case Restore(var reason) -> new TakeDownLifted(id, about, reason, by);
        };
    }

    private Decided proposed(TakeDown down) {
        return new TakeDownProposed(file.caseId(), file.about(), down.reasonCode(), down.note(), by);
    }

    private Decided hidden(TakeDown down) {
        return new TakeDownDecided(file.caseId(), file.about(), down.reasonCode(), down.note(), by, null);
    }

    private Decided confirmed() {
        if (!(file.stage() instanceof Proposed(var proposal))) {
            throw new CommandRefused(new NothingProposed());
        }
        return new TakeDownDecided(
                file.caseId(), file.about(), proposal.reasonCode(), proposal.note(), proposal.by(), by);
    }
}
