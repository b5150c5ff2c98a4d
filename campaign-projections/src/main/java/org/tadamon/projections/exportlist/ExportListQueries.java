package org.tadamon.projections.exportlist;

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
import org.tadamon.core.export.ExportId;
import org.tadamon.core.petition.PetitionId;

/** Answers which exports there are. Whoever asks must have shown that they may. */
public final class ExportListQueries {

    private final MongoCollection<Document> exports;

    /** Reads from this database. */
    public ExportListQueries(MongoDatabase database) {
        exports = database.getCollection(ExportListProjection.NAME);
    }

    /** One of them. */
    public Optional<ExportView> find(ExportId id) {
        return Optional.ofNullable(exports.find(eq(id.toString())).first()).map(ExportDocument::read);
    }

    /**
     * Those of a petition, the last first.
     *
     * @param before the key the last page ended with; {@link Long#MAX_VALUE} for the first
     */
    public List<ExportView> of(PetitionId petition, long before, int limit) {
        return exports.find(and(eq("petition", petition.toString()), lt("position", before)))
                .sort(descending("position"))
                .limit(limit)
                .map(ExportDocument::read)
                .into(new ArrayList<>());
    }
}
