package org.tadamon.api.comment;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;
import org.tadamon.api.reason.Reasons;
import org.tadamon.api.reason.Reasons.Use;
import org.tadamon.api.shown.Shown;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.comment.CommentCommand.DecideComment;
import org.tadamon.core.comment.CommentId;
import org.tadamon.core.comment.CommentProblem.Changed;
import org.tadamon.core.comment.CommentProblem.Gone;
import org.tadamon.core.comment.CommentProblem.NothingChosen;
import org.tadamon.core.comment.CommentProblem.UnknownReason;
import org.tadamon.core.comment.Verdict;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.commentlist.CommentListQueries;
import org.tadamon.projections.commentlist.CommentState;

/** Where moderators decide about comments, several at once, each on record for itself. */
@Component
public class CommentModeration {

    private final CommandGateway commands;
    private final CommentListQueries comments;
    private final Reasons reasons;

    CommentModeration(CommandGateway commands, CommentListQueries comments, Reasons reasons) {
        this.commands = commands;
        this.comments = comments;
        this.reasons = reasons;
    }

    /** One that was read, and which giving of it. */
    public record Chosen(CommentId id, int number) {}

    /**
     * What came of it.
     *
     * @param passed how many were left alone, since their signers had changed them or taken them back meanwhile
     */
    public record Outcome(int decided, int passed) {}

    /**
     * Decides about those of this petition that are chosen. Refused: {@link Empty} where none is,
     * {@link UnknownReason}, and what the {@link Verdict} states; then none was decided about.
     */
    public Outcome decide(PetitionId petition, List<Chosen> chosen, Verdict verdict, AccountId by) {
        if (chosen.isEmpty()) {
            throw new CommandRefused(new NothingChosen("chosen"));
        }
        if (verdict instanceof Verdict.Reject reject
                && !reject.reasonCode().isEmpty()
                && !reasons.has(Use.COMMENTS, reject.reasonCode())) {
            throw new CommandRefused(new UnknownReason("reasonCode"));
        }
        var known = comments.find(chosen.stream().map(Chosen::id).toList());
        var decided = new ArrayList<CommentId>();
        for (var one : chosen) {
            var line = known.get(one.id());
            if (line != null && line.petitionId().equals(petition) && takes(one, verdict, by)) {
                decided.add(one.id());
            }
        }
        var state = stateAfter(verdict);
        Shown.soon(() -> comments.find(decided).values().stream().allMatch(line -> line.state() == state));
        return new Outcome(decided.size(), chosen.size() - decided.size());
    }

    private boolean takes(Chosen one, Verdict verdict, AccountId by) {
        try {
            commands.sendAndWait(new DecideComment(one.id, one.number, verdict, by));
            return true;
        } catch (CommandRefused refused) {
            var first = refused.problems().getFirst();
            if (first instanceof Changed || first instanceof Gone) {
                return false;
            }
            throw refused;
        }
    }

    private static CommentState stateAfter(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Approve _ -> CommentState.APPROVED;
            case Verdict.Reject _ -> CommentState.REJECTED;
            case Verdict.PutBack _ -> CommentState.WAITING;
        };
    }
}
