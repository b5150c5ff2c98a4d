package org.tadamon.projections.decisionmakerlist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.tadamon.core.decisionmaker.DecisionMaker;
import org.tadamon.projections.folding.Folded;

/** Answers who decides. */
public final class DecisionMakerListQueries {

    private static final int MOST_WORDS = 8;
    private final MongoCollection<Document> decisionMakers;

    /** Reads from this database. */
    public DecisionMakerListQueries(MongoDatabase database) {
        decisionMakers = database.getCollection(DecisionMakerListProjection.NAME);
    }

    /** A page of them, in the order of area, office and name. */
    public DecisionMakerPage answer(ListDecisionMakers query) {
        var found = decisionMakers
                .find(matching(query))
                .sort(ascending("_id"))
                .limit(query.limit() + 1)
                .into(new ArrayList<>());
        boolean more = found.size() > query.limit();
        var page = more ? found.subList(0, query.limit()) : found;
        return new DecisionMakerPage(
                page.stream().map(DecisionMakerListQueries::read).toList(),
                more ? page.getLast().getString("_id") : null);
    }

    /** The areas somebody represents. */
    public Set<String> answer(FindRepresented query) {
        return decisionMakers.distinct("area", String.class).into(new HashSet<>());
    }

    /** The offices somebody holds. */
    public List<String> answer(@SuppressWarnings("unused") FindOffices query) {
        return decisionMakers.distinct("office", String.class).into(new ArrayList<>()).stream()
                .sorted()
                .toList();
    }

    private static Bson matching(ListDecisionMakers query) {
        var conditions = new ArrayList<Bson>();
        if (query.areaCode() != null) {
            conditions.add(eq("area", query.areaCode()));
        }
        if (query.after() != null) {
            conditions.add(gt("_id", query.after()));
        }
        Folded.words(query.search()).stream()
                .limit(MOST_WORDS)
                .forEach(word -> conditions.add(regex("words", Folded.beginning(word))));
        return conditions.isEmpty() ? new BsonDocument() : and(conditions);
    }

    private static DecisionMaker read(Document each) {
        return new DecisionMaker(
                each.getString("area"), each.getString("name"), each.getString("office"), each.getString("contact"));
    }
}
