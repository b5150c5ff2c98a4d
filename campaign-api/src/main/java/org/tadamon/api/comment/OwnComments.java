package org.tadamon.api.comment;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.reason.Reason;
import org.tadamon.api.reason.Reasons;
import org.tadamon.api.reason.Reasons.Use;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.comment.CommentEvent;
import org.tadamon.core.comment.CommentEvent.CommentApproved;
import org.tadamon.core.comment.CommentEvent.CommentGiven;
import org.tadamon.core.comment.CommentEvent.CommentPutBack;
import org.tadamon.core.comment.CommentEvent.CommentRejected;
import org.tadamon.core.comment.CommentEvent.CommentTakenBack;
import org.tadamon.core.comment.CommentId;
import org.tadamon.core.signature.SignatureId;
import org.tadamon.projections.commentlist.CommentState;

/** Tells signers what they have said, from the ledger, so that it is never behind. Whoever calls knows who asks. */
@Component
public class OwnComments {

    private final EventStore events;
    private final Vault vault;
    private final Reasons reasons;

    OwnComments(EventStore events, Vault vault, Reasons reasons) {
        this.reasons = reasons;
        this.events = events;
        this.vault = vault;
    }

    private record Story(
            CommentGiven given,
            @Nullable CommentState state,
            @Nullable String reasonCode) {

        Story after(CommentEvent event) {
            return switch (event) {
                case CommentGiven again -> new Story(again, CommentState.WAITING, null);
                case CommentTakenBack _ -> new Story(given, null, null);
                case CommentApproved _ -> new Story(given, CommentState.APPROVED, null);
                case CommentRejected rejected -> new Story(given, CommentState.REJECTED, rejected.reasonCode());
                case CommentPutBack _ -> new Story(given, CommentState.WAITING, null);
            };
        }

        @Override
        public String toString() {
            return "<comment>";
        }
    }

    /** Empty where nothing was said, where it was taken back, and once its signer is forgotten. */
    public Optional<OwnComment> of(SignatureId signature) {
        var story = story(CommentId.of(signature));
        if (story == null || story.state == null) {
            return Optional.empty();
        }
        var words = vault.open(List.of(story.given.words())).get(story.given.words());
        return words == null
                ? Optional.empty()
                : Optional.of(new OwnComment(words, story.given.number(), story.state, reason(story)));
    }

    private @Nullable Reason reason(Story story) {
        return story.reasonCode == null ? null : reasons.of(Use.COMMENTS, story.reasonCode);
    }

    private @Nullable Story story(CommentId id) {
        Story story = null;
        var history = events.readEvents(id.toString());
        while (history.hasNext()) {
            var event = (CommentEvent) history.next().getPayload();
            if (story != null) {
                story = story.after(event);
            } else if (event instanceof CommentGiven first) {
                story = new Story(first, CommentState.WAITING, null);
            }
        }
        return story;
    }
}
