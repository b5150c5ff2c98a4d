package org.tadamon.projections.exportlist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.export.ExportId;
import org.tadamon.core.petition.PetitionId;

/** Answers which exports there are. Whoever asks must have shown that they may. */
public final class ExportListQueries {

    private final MongoCollection<Document> exports;
    private final MongoCollection<Document> takings;

    /** Reads from this database. */
    public ExportListQueries(MongoDatabase database) {
        exports = database.getCollection(ExportListProjection.NAME);
        takings = database.getCollection(ExportTakingsProjection.NAME);
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
        return answer(new ListExports(Set.of(petition), null, before, limit));
    }

    /** A page of them, of many petitions. */
    public List<ExportView> answer(ListExports query) {
        var conditions = new ArrayList<>(List.of(of(query.petitions()), lt("position", query.before())));
        var person = query.person();
        if (person != null) {
            conditions.add(or(eq("by", person.toString()), eq("takers", person.toString())));
        }
        return exports.find(and(conditions))
                .sort(descending("position"))
                .limit(query.limit())
                .map(ExportDocument::read)
                .into(new ArrayList<>());
    }

    /**
     * Everybody who ordered one or took one along.
     *
     * @param petitions only of these; {@code null} for all there are
     */
    public Set<AccountId> people(@Nullable Set<PetitionId> petitions) {
        var people = exports.distinct("by", of(petitions), String.class).into(new HashSet<>());
        exports.distinct("takers", of(petitions), String.class).into(people);
        return people.stream().map(AccountId::of).collect(Collectors.toSet());
    }

    /**
     * Each time packages of an export were taken along, the last first.
     *
     * @param before the key the last page ended with; {@link Long#MAX_VALUE} for the first
     */
    public List<Taking> takings(ExportId export, long before, int limit) {
        return takings.find(and(eq("export", export.toString()), lt("number", before)))
                .sort(descending("number"))
                .limit(limit)
                .map(ExportDocument::taking)
                .into(new ArrayList<>());
    }

    private static Bson of(@Nullable Set<PetitionId> petitions) {
        return petitions == null
                ? new BsonDocument()
                : in("petition", petitions.stream().map(PetitionId::toString).toList());
    }
}
