package org.tadamon.projections.partnership;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.tadamon.core.campaign.CampaignId;

/** Answers who works together on what. */
public final class PartnershipQueries {

    private final MongoCollection<Document> partnerships;

    /** Reads from this database. */
    public PartnershipQueries(MongoDatabase database) {
        partnerships = database.getCollection(PartnershipProjection.NAME);
    }

    /** Those that are asked for, the one invited last first. */
    public List<PartnershipView> answer(FindPartnerships query) {
        var asked = switch (query) {
            case FindPartnerships.ById(var id) -> eq(id.toString());
            case FindPartnerships.In(var campaigns) ->
                in("campaign", campaigns.stream().map(CampaignId::toString).toList());
            case FindPartnerships.Of(var partner) -> eq("partner", partner.toString());
        };
        var found = new ArrayList<PartnershipView>();
        partnerships.find(asked).sort(descending("order")).forEach(each -> found.add(PartnershipDocument.read(each)));
        return found;
    }
}
