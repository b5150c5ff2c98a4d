package org.tadamon.projections.consentwording;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.tadamon.core.consent.Purpose;
import org.tadamon.core.consent.Wording;
import org.tadamon.core.organisation.OrganisationId;

/** Answers which words people agreed to. */
public final class ConsentWordingQueries {

    private final MongoCollection<Document> wordings;

    /** Reads from this database. */
    public ConsentWordingQueries(MongoDatabase database) {
        wordings = database.getCollection(ConsentWordingProjection.NAME);
    }

    /** The words, by their hash. */
    public Map<String, Wording> answer(FindWordings query) {
        var found = new HashMap<String, Wording>();
        wordings.find(in("_id", query.sha256())).forEach(each -> found.put(each.getString("_id"), read(each)));
        return found;
    }

    private static Wording read(Document wording) {
        return new Wording(
                OrganisationId.of(wording.getString("organisation")),
                Purpose.valueOf(wording.getString("purpose")),
                wording.getString("language"),
                wording.getString("text"));
    }
}
