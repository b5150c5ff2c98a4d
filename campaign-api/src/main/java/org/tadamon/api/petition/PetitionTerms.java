package org.tadamon.api.petition;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.tadamon.core.petition.PetitionEvent.PetitionDraftRevised;
import org.tadamon.core.petition.PetitionEvent.PetitionDrafted;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.petition.life.LifeEvent.PetitionChangesAsked;
import org.tadamon.core.petition.life.LifeEvent.PetitionClosed;
import org.tadamon.core.petition.life.LifeEvent.PetitionExtended;
import org.tadamon.core.petition.life.LifeEvent.PetitionOpened;
import org.tadamon.core.petition.life.LifeEvent.PetitionRejected;
import org.tadamon.core.petition.life.LifeEvent.PetitionRestored;
import org.tadamon.core.petition.life.LifeEvent.PetitionSponsorsSought;
import org.tadamon.core.petition.life.LifeEvent.PetitionSubmitted;
import org.tadamon.core.petition.life.LifeEvent.PetitionTakenDown;
import org.tadamon.core.petition.life.LifeEvent.PetitionWithdrawn;
import org.tadamon.core.retention.RetentionEvent;
import org.tadamon.core.retention.RetentionId;
import org.tadamon.core.signature.SigningTerms;

/** Whether petitions take signatures, read from their own short streams and remembered for a second. */
@Component
class PetitionTerms implements SigningTerms {

    private final EventStore events;
    private final Cache<PetitionId, Terms> remembered = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(1))
            .build();

    PetitionTerms(EventStore events) {
        this.events = events;
    }

    @Override
    public Terms of(PetitionId petition) {
        return remembered.get(petition, this::read);
    }

    /** What this node has just changed it knows at once. */
    void forget(PetitionId petition) {
        remembered.invalidate(petition);
    }

    /**
     * How far the history has been read.
     *
     * @param beneath what a petition that is taken down would say
     */
    private record Read(Terms beneath, boolean hidden, String areaLevel) {

        Terms terms() {
            return hidden ? new TakenDown() : beneath;
        }

        Read and(EventMessage<?> event) {
            return switch (event.getPayload()) {
                case PetitionDrafted drafted ->
                    new Read(new NotYet(), hidden, drafted.draft().areaLevel());
                case PetitionDraftRevised revised ->
                    new Read(beneath, hidden, revised.draft().areaLevel());
                case PetitionChangesAsked _ -> now(new NotYet());
                case PetitionSubmitted _ -> now(new UnderReview());
                case PetitionRejected _ -> now(new Rejected());
                case PetitionSponsorsSought sought -> now(new Open(sought.textVersion(), sought.closesAt(), areaLevel));
                case PetitionOpened opened -> now(new Open(opened.textVersion(), opened.closesAt(), areaLevel));
                case PetitionExtended extended ->
                    beneath instanceof Open open
                            ? now(new Open(open.textVersion(), extended.closesAt(), areaLevel))
                            : this;
                case PetitionClosed _ -> now(new Ended(end(event.getTimestamp())));
                case PetitionWithdrawn _ -> now(new Withdrawn());
                case PetitionTakenDown _ -> new Read(beneath, true, areaLevel);
                case PetitionRestored _ -> new Read(beneath, false, areaLevel);
                default -> this;
            };
        }

        private Read now(Terms terms) {
            return new Read(terms, hidden, areaLevel);
        }

        /** A closing time is the end, however much later it was noted. */
        private Instant end(Instant noted) {
            return beneath instanceof Open open && open.closesAt().isBefore(noted) ? open.closesAt() : noted;
        }
    }

    private boolean isDestroyed(PetitionId petition) {
        return events.readEvents(RetentionId.of(petition).toString())
                .asStream()
                .anyMatch(event -> event.getPayload() instanceof RetentionEvent.DataDestroyed);
    }

    private Terms read(PetitionId petition) {
        if (isDestroyed(petition)) {
            return new DataDestroyed();
        }
        return events.readEvents(petition.toString())
                .asStream()
                .<EventMessage<?>>map(event -> event)
                .reduce(new Read(new Unknown(), false, ""), Read::and, (before, after) -> after)
                .terms();
    }
}
