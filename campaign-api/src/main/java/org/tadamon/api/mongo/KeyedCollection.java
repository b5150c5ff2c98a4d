package org.tadamon.api.mongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.memory.MemoryCollection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Documents of which those with the asked keys alone are looked at, whatever else is asked of them. */
class KeyedCollection extends MemoryCollection {

    private static final String KEY = "_id";

    KeyedCollection(MongoDatabase database, String name, CollectionOptions options, CursorRegistry cursors) {
        super(database, name, options, cursors);
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, @Nullable Document order, int skip, int limit, int batch, @Nullable Document fields) {
        var key = keyIn(query).map(value -> new Document(KEY, value));
        for (var index : getIndexes()) {
            if (key.isPresent() && index.canHandle(key.get())) {
                return matchDocuments(query, index.getPositions(key.get()), order, skip, limit, batch, fields);
            }
        }
        return super.matchDocuments(query, order, skip, limit, batch, fields);
    }

    /** What all documents asked for have as key, or the expression it fulfils: at the top or in an {@code $and}. */
    private static Optional<Object> keyIn(Document query) {
        return Optional.ofNullable(query.get(KEY))
                .or(() -> parts(query)
                        .map(part -> part.get(KEY))
                        .filter(Objects::nonNull)
                        .findFirst());
    }

    private static Stream<Document> parts(Document query) {
        return query.get("$and") instanceof Collection<?> all
                ? all.stream().filter(Document.class::isInstance).map(Document.class::cast)
                : Stream.empty();
    }
}
