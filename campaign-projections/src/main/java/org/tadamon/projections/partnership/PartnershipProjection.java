package org.tadamon.projections.partnership;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventhandling.TrackingToken;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.tadamon.core.coalition.CoalitionEvent;
import org.tadamon.core.coalition.CoalitionEvent.CoalitionLeft;
import org.tadamon.core.coalition.CoalitionEvent.PartnerInvited;
import org.tadamon.core.coalition.CoalitionEvent.PartnershipEnded;
import org.tadamon.core.coalition.CoalitionEvent.TermsAccepted;
import org.tadamon.core.coalition.CoalitionEvent.TermsChanged;
import org.tadamon.core.coalition.CoalitionEvent.TermsDeclined;
import org.tadamon.projections.batch.WriteBatch;
import org.tadamon.projections.partnership.PartnershipView.What;

/** Keeps one document per partnership. What was granted is forgotten the moment it is over; that it was is not. */
public final class PartnershipProjection {

    /** Names the processing group and the collection. Change it and the view is built anew. */
    public static final String NAME = "partnership";

    private final MongoCollection<Document> partnerships;

    /** Keeps its documents in this database. */
    public PartnershipProjection(MongoDatabase database) {
        partnerships = database.getCollection(NAME);
        partnerships.createIndex(Indexes.ascending("campaign"));
        partnerships.createIndex(Indexes.ascending("partner"));
    }

    @EventHandler
    void on(
            CoalitionEvent event,
            @SequenceNumber long version,
            @Timestamp Instant at,
            TrackingToken token,
            WriteBatch batch) {
        long position = token.position().orElseThrow();
        if (version == 0) {
            batch.addFirst(partnerships, first(event));
        }
        batch.add(
                partnerships,
                new UpdateOneModel<>(
                        and(eq(event.partnershipId().toString()), lt("version", version)),
                        combine(change(event, at, position), set("version", version))));
    }

    /** Empties the collection but keeps its indexes. */
    @ResetHandler
    void reset() {
        partnerships.deleteMany(new Document());
    }

    private static Document first(CoalitionEvent event) {
        return new Document("_id", event.partnershipId().toString())
                .append("campaign", event.parties().campaign().toString())
                .append("lead", event.parties().lead().toString())
                .append("partner", event.parties().partner().toString())
                .append("grants", List.of())
                .append("moves", List.of())
                .append("version", -1L);
    }

    private static Bson change(CoalitionEvent event, Instant at, long position) {
        return switch (event) {
            case PartnerInvited invited ->
                combine(
                        set("order", position),
                        set("grants", List.of()),
                        set("offered", PartnershipDocument.of(invited.terms())),
                        moved(What.INVITED, event, at, invited.reason()));
            case TermsChanged changed ->
                combine(
                        set("offered", PartnershipDocument.of(changed.terms())),
                        moved(What.CHANGED, event, at, changed.reason()));
            case TermsAccepted accepted ->
                combine(
                        unset("offered"),
                        push("grants", PartnershipDocument.grant(accepted.terms(), at, position)),
                        moved(What.ACCEPTED, event, at, ""));
            case TermsDeclined declined ->
                combine(unset("offered"), moved(What.DECLINED, event, at, declined.reason()));
            case CoalitionLeft left -> over(moved(What.LEFT, event, at, left.reason()));
            case PartnershipEnded ended -> over(moved(What.ENDED, event, at, ended.reason()));
        };
    }

    private static Bson over(Bson moved) {
        return combine(unset("offered"), set("grants", List.of()), moved);
    }

    private static Bson moved(What what, CoalitionEvent event, Instant at, String reason) {
        return push("moves", PartnershipDocument.move(what, at, event.by(), reason));
    }
}
