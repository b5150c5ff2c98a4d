package org.tadamon.projections.letterdrive;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.tadamon.core.organisation.OrganisationId;

/** Answers what letter drives there are. */
public final class LetterDriveQueries {

    private static final int MOST = 500;

    private final MongoCollection<Document> drives;

    /** Reads from this database. */
    public LetterDriveQueries(MongoDatabase database) {
        drives = database.getCollection(LetterDriveProjection.NAME);
    }

    /** Those that are asked for, the one started last first; 500 at the most. */
    public List<LetterDrivePage> answer(FindLetterDrives query) {
        return drives.find(asked(query))
                .sort(descending("startedAt", "_id"))
                .limit(MOST)
                .map(LetterDriveDocument::read)
                .into(new ArrayList<>());
    }

    private static Bson asked(FindLetterDrives query) {
        return switch (query) {
            case FindLetterDrives.ById(var id) -> eq(id.toString());
            case FindLetterDrives.ByLink(var link) -> eq("link", link);
            case FindLetterDrives.Of(var organisations) ->
                in(
                        "organisation",
                        organisations.stream().map(OrganisationId::toString).toList());
            case FindLetterDrives.OfCampaign(var campaign, var now) ->
                and(eq("campaign", campaign.toString()), open(now));
            case FindLetterDrives.Open(var now) -> open(now);
            case FindLetterDrives.OverSince(var when) -> and(lte("endsAt", Date.from(when)), eq("dissolved", false));
        };
    }

    private static Bson open(Instant now) {
        return gt("endsAt", Date.from(now));
    }
}
