package org.tadamon.api.petition;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.tadamon.core.petition.PetitionEvent.PetitionClosed;
import org.tadamon.core.petition.PetitionEvent.PetitionDrafted;
import org.tadamon.core.petition.PetitionEvent.PetitionOpened;
import org.tadamon.core.petition.PetitionId;
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

    private Terms read(PetitionId petition) {
        return events.readEvents(petition.toString())
                .asStream()
                .map(event -> event.getPayload())
                .reduce(
                        (Terms) new Unknown(),
                        (terms, event) -> switch (event) {
                            case PetitionDrafted _ -> new NotYet();
                            case PetitionOpened opened -> new Open(opened.textVersion(), opened.closesAt());
                            case PetitionClosed _ -> new Ended();
                            default -> terms;
                        },
                        (before, after) -> after);
    }
}
