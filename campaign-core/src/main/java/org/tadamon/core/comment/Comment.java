package org.tadamon.core.comment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.comment.CommentCommand.DecideComment;
import org.tadamon.core.comment.CommentCommand.EndComment;
import org.tadamon.core.comment.CommentCommand.GiveComment;
import org.tadamon.core.comment.CommentCommand.TakeCommentBack;
import org.tadamon.core.comment.CommentEvent.CommentApproved;
import org.tadamon.core.comment.CommentEvent.CommentGiven;
import org.tadamon.core.comment.CommentEvent.CommentPutBack;
import org.tadamon.core.comment.CommentEvent.CommentRejected;
import org.tadamon.core.comment.CommentEvent.CommentTakenBack;
import org.tadamon.core.comment.CommentEvent.Decided;
import org.tadamon.core.comment.CommentProblem.Changed;
import org.tadamon.core.comment.CommentProblem.Gone;
import org.tadamon.core.refusal.CommandRefused;

/** Decides whether somebody's words have been read and may show. Whether their signature counts is not its business. */
@AggregateRoot(type = "comment")
public final class Comment {

    private sealed interface State {}

    private record Waiting() implements State {}

    private record Approved() implements State {}

    private record Rejected(String reasonCode) implements State {}

    private record TakenBack() implements State {}

    @AggregateIdentifier
    private @Nullable CommentId id;

    private @Nullable CommentGiven given;
    private Instant givenAt = Instant.EPOCH;
    private State state = new TakenBack();

    Comment() {} // Axon rebuilds from here

    /** The same words sealed twice are other bytes, so what is given again is read again. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(GiveComment command) {
        int number = given == null ? 1 : given.number() + 1;
        apply(new CommentGiven(
                command.commentId(), command.petitionId(), command.signatureId(), number, command.words()));
    }

    @CommandHandler
    void handle(TakeCommentBack command) {
        if (!(state instanceof TakenBack)) {
            apply(new CommentTakenBack(command.commentId(), known().petitionId(), known().signatureId()));
        }
    }

    @CommandHandler
    void handle(EndComment command) {
        if (!givenAt.isAfter(command.given())) {
            handle(new TakeCommentBack(command.commentId()));
        }
    }

    @CommandHandler
    void handle(DecideComment command) {
        CommandRefused.ifAny(CommentRules.brokenBy(command.verdict()));
        if (state instanceof TakenBack) {
            throw new CommandRefused(new Gone());
        }
        if (command.number() != known().number()) {
            throw new CommandRefused(new Changed());
        }
        var decided = decided(command);
        if (!after(decided).equals(state)) {
            apply(decided);
        }
    }

    @EventSourcingHandler
    void on(CommentGiven event, @Timestamp Instant at) {
        id = event.commentId();
        given = event;
        givenAt = at;
        state = new Waiting();
    }

    @EventSourcingHandler
    void on(CommentTakenBack event) {
        state = new TakenBack();
    }

    @EventSourcingHandler
    void on(Decided event) {
        state = after(event);
    }

    private static State after(Decided event) {
        return switch (event) {
            case CommentApproved _ -> new Approved();
            case CommentRejected rejected -> new Rejected(rejected.reasonCode());
            case CommentPutBack _ -> new Waiting();
        };
    }

    private Decided decided(DecideComment command) {
        var petition = known().petitionId();
        var signature = known().signatureId();
        int number = command.number();
        return switch (command.verdict()) {
            case Verdict.Approve(var note) ->
                new CommentApproved(command.commentId(), petition, signature, number, note, command.by());
            case Verdict.Reject(var code, var note) ->
                new CommentRejected(command.commentId(), petition, signature, number, code, note, command.by());
            case Verdict.PutBack(var note) ->
                new CommentPutBack(command.commentId(), petition, signature, number, note, command.by());
        };
    }

    private CommentGiven known() {
        if (given == null) {
            throw new AssertionError("Axon finds no aggregate to hand us");
        }
        return given;
    }
}
