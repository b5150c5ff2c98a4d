package org.tadamon.projections.campaignpage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.tadamon.core.campaign.CampaignEvent;
import org.tadamon.core.campaign.CampaignEvent.CampaignEnded;
import org.tadamon.core.campaign.CampaignEvent.CampaignRenamed;
import org.tadamon.core.campaign.CampaignEvent.CampaignStarted;
import org.tadamon.core.campaign.CampaignEvent.PetitionPutIn;
import org.tadamon.core.campaign.CampaignEvent.PetitionTakenOut;
import org.tadamon.projections.batch.WriteBatch;

/** Keeps one document per campaign. */
public final class CampaignPageProjection {

    /** Names the processing group and the collection. Change it and the view is built anew. */
    public static final String NAME = "campaign-page";

    private final MongoCollection<Document> campaigns;

    /** Keeps its documents in this database. */
    public CampaignPageProjection(MongoDatabase database) {
        campaigns = database.getCollection(NAME);
        campaigns.createIndex(Indexes.ascending("organisation"));
        campaigns.createIndex(Indexes.ascending("petitions"));
    }

    @EventHandler
    void on(CampaignStarted event, @SequenceNumber long version, @Timestamp Instant at, WriteBatch batch) {
        batch.addFirst(
                campaigns,
                new Document("_id", event.campaignId().toString())
                        .append("organisation", event.organisation().toString())
                        .append("names", names(event.names()))
                        .append("petitions", List.of())
                        .append("startedAt", Date.from(at))
                        .append("version", version));
    }

    @EventHandler
    void on(CampaignRenamed event, @SequenceNumber long version, WriteBatch batch) {
        change(event, version, set("names", names(event.names())), batch);
    }

    @EventHandler
    void on(PetitionPutIn event, @SequenceNumber long version, WriteBatch batch) {
        change(event, version, push("petitions", event.petition().toString()), batch);
    }

    @EventHandler
    void on(PetitionTakenOut event, @SequenceNumber long version, WriteBatch batch) {
        change(event, version, pull("petitions", event.petition().toString()), batch);
    }

    @EventHandler
    void on(CampaignEnded event, @SequenceNumber long version, @Timestamp Instant at, WriteBatch batch) {
        var ended = new Document("at", Date.from(at)).append("reason", event.reason());
        change(event, version, set("ended", ended), batch);
    }

    /** Empties the collection but keeps its indexes. */
    @ResetHandler
    void reset() {
        campaigns.deleteMany(new Document());
    }

    private static Document names(Map<String, String> names) {
        return new Document(Map.copyOf(names));
    }

    /** A change a campaign takes once: sent again, it finds its version already there and matches nothing. */
    private void change(CampaignEvent event, long version, Bson what, WriteBatch batch) {
        batch.add(
                campaigns,
                new UpdateOneModel<>(
                        and(eq(event.campaignId().toString()), lt("version", version)),
                        combine(what, set("version", version))));
    }
}
