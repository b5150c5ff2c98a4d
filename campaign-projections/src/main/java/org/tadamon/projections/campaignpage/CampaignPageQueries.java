package org.tadamon.projections.campaignpage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.projections.campaignpage.CampaignPage.Ended;

/** Answers what campaigns there are and what is in them. */
public final class CampaignPageQueries {

    private final MongoCollection<Document> campaigns;

    /** Reads from this database. */
    public CampaignPageQueries(MongoDatabase database) {
        campaigns = database.getCollection(CampaignPageProjection.NAME);
    }

    /** Those that are asked for, the one begun last first. */
    public List<CampaignPage> answer(FindCampaigns query) {
        var asked = switch (query) {
            case FindCampaigns.ById(var ids) ->
                in("_id", ids.stream().map(CampaignId::toString).toList());
            case FindCampaigns.LedBy(var organisation) -> eq("organisation", organisation.toString());
            case FindCampaigns.Holding(var petition) ->
                and(eq("petitions", petition.toString()), exists("ended", false));
        };
        var found = new ArrayList<CampaignPage>();
        campaigns
                .find(asked)
                .sort(orderBy(descending("startedAt"), descending("_id")))
                .forEach(each -> found.add(read(each)));
        return found;
    }

    private static CampaignPage read(Document campaign) {
        return new CampaignPage(
                CampaignId.of(campaign.getString("_id")),
                OrganisationId.of(campaign.getString("organisation")),
                names(campaign.get("names", Document.class)),
                campaign.getList("petitions", String.class).stream()
                        .map(PetitionId::of)
                        .toList(),
                campaign.getDate("startedAt").toInstant(),
                ended(campaign.get("ended", Document.class)));
    }

    private static Map<String, String> names(Document names) {
        var read = new TreeMap<String, String>();
        names.forEach((language, name) -> read.put(language, (String) name));
        return read;
    }

    private static @Nullable Ended ended(@Nullable Document ended) {
        return ended == null ? null : new Ended(ended.getDate("at").toInstant(), ended.getString("reason"));
    }
}
