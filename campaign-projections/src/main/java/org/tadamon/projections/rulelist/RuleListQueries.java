package org.tadamon.projections.rulelist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.rule.RuleId;

/** Answers which rules there are. Whoever asks must have shown that they may. */
public final class RuleListQueries {

    private final MongoCollection<Document> rules;

    /** Reads from this database. */
    public RuleListQueries(MongoDatabase database) {
        rules = database.getCollection(RuleListProjection.NAME);
    }

    /** One of them. */
    public Optional<RuleView> find(RuleId id) {
        return Optional.ofNullable(rules.find(eq(id.toString())).first()).map(RuleDocument::read);
    }

    /**
     * Those of a petition, the last first.
     *
     * @param before the key the last page ended with; {@link Long#MAX_VALUE} for the first
     */
    public List<RuleView> of(PetitionId petition, long before, int limit) {
        return rules.find(and(eq("petition", petition.toString()), lt("position", before)))
                .sort(descending("position"))
                .limit(limit)
                .map(RuleDocument::read)
                .into(new ArrayList<>());
    }
}
