package org.tadamon.api.export.reason;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.comment.Initials;
import org.tadamon.api.confirmation.SignerStory;
import org.tadamon.api.confirmation.SignerStory.Status;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.comment.CommentEvent;
import org.tadamon.core.comment.CommentEvent.CommentApproved;
import org.tadamon.core.comment.CommentEvent.CommentGiven;
import org.tadamon.core.comment.CommentId;
import org.tadamon.core.petition.Exposure;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.privacy.Personal;
import org.tadamon.core.retention.RetentionEvent.DataDestroyed;
import org.tadamon.core.retention.RetentionId;
import org.tadamon.core.signer.Signer;
import org.tadamon.core.signer.Visibility;

/** Opens what signers said, as long as everybody may read it. Whoever calls has made sure why it is asked. */
@Component
public class SaidReasons {

    private final EventStore events;
    private final Vault vault;
    private final PetitionViews petitions;

    SaidReasons(EventStore events, Vault vault, PetitionViews petitions) {
        this.events = events;
        this.vault = vault;
        this.petitions = petitions;
    }

    /** Those of these that everybody may read at this moment, in this order. None of a guarded petition. */
    public List<SaidReason> open(PetitionId petition, List<CommentId> ids) {
        boolean noneIs = ids.isEmpty()
                || petitions.known(petition).draft().exposure() == Exposure.GUARDED
                || events.readEvents(RetentionId.of(petition).toString())
                        .asStream()
                        .anyMatch(event -> event.getPayload() instanceof DataDestroyed);
        return noneIs
                ? List.of()
                : ids.stream().flatMap(id -> open(petition, id).stream()).toList();
    }

    private Optional<SaidReason> open(PetitionId petition, CommentId id) {
        var given = approved(id);
        if (given == null || !given.petitionId().equals(petition)) {
            return Optional.empty();
        }
        return SignerStory.of(events, given.signatureId())
                .filter(story -> story.status() == Status.COUNTS)
                .flatMap(story -> open(given, story.signer()));
    }

    /** What was given last, if it was approved since. */
    private @Nullable CommentGiven approved(CommentId id) {
        CommentGiven given = null;
        boolean approved = false;
        var history = events.readEvents(id.toString());
        while (history.hasNext()) {
            var event = (CommentEvent) history.next().getPayload();
            given = event instanceof CommentGiven again ? again : given;
            approved = event instanceof CommentApproved;
        }
        return approved ? given : null;
    }

    private Optional<SaidReason> open(CommentGiven given, Signer signer) {
        var visibility = signer.visibility();
        boolean isNamed = visibility == Visibility.FULL_NAME || visibility == Visibility.INITIALS;
        var values = isNamed ? Stream.<Personal>of(given.words(), signer.name()) : Stream.of(given.words());
        var opened = vault.open(values.toList());
        var words = opened.get(given.words());
        var name = isNamed ? opened.get(signer.name()) : null;
        return words == null
                ? Optional.empty()
                : Optional.of(new SaidReason(given.commentId(), words, shown(name, visibility)));
    }

    private static @Nullable String shown(@Nullable String name, Visibility visibility) {
        return name == null || visibility == Visibility.FULL_NAME ? name : Initials.of(name);
    }
}
