package org.tadamon.projections.decisionmakerlist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.DeleteManyModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.HashSet;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.tadamon.core.decisionmaker.DecisionMaker;
import org.tadamon.core.decisionmaker.DecisionMakerEvent.DecisionMakersImported;
import org.tadamon.projections.batch.WriteBatch;
import org.tadamon.projections.folding.Folded;

/**
 * Keeps one document per decision maker. A list replaces whoever held the offices it names, so taking one twice is
 * harmless.
 */
public final class DecisionMakerListProjection {

    /** Names the processing group and the collection. Change it and the view is built anew. */
    public static final String NAME = "decision-maker-list";

    /** Below every letter, so that what is shorter stands first; in no name, so that no two run together. */
    private static final String BETWEEN = "\u001f";

    private record Office(String areaCode, String office) {}

    private final MongoCollection<Document> decisionMakers;

    /** Keeps its documents in this database. */
    public DecisionMakerListProjection(MongoDatabase database) {
        decisionMakers = database.getCollection(NAME);
        decisionMakers.createIndex(Indexes.ascending("area", "office"));
        decisionMakers.createIndex(Indexes.ascending("words"));
    }

    @EventHandler
    void on(DecisionMakersImported event, WriteBatch batch) {
        var emptied = new HashSet<Office>();
        for (var each : event.decisionMakers()) {
            if (emptied.add(new Office(each.areaCode(), each.office()))) {
                batch.add(
                        decisionMakers,
                        new DeleteManyModel<>(and(eq("area", each.areaCode()), eq("office", each.office()))));
            }
            var id = String.join(BETWEEN, each.areaCode(), each.office(), each.name());
            batch.add(
                    decisionMakers,
                    new ReplaceOneModel<>(eq(id), document(id, each), new ReplaceOptions().upsert(true)));
        }
    }

    /** Empties the collection but keeps its indexes. */
    @ResetHandler
    void reset() {
        decisionMakers.deleteMany(new Document());
    }

    private static Document document(String id, DecisionMaker each) {
        return new Document("_id", id)
                .append("area", each.areaCode())
                .append("name", each.name())
                .append("office", each.office())
                .append("contact", each.contact())
                .append(
                        "words",
                        Folded.words(each.name() + " " + each.office() + " " + each.areaCode()).stream()
                                .flatMap(Folded::forms)
                                .toList());
    }
}
