package org.tadamon.api.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.memory.MemoryDatabase;
import de.bwaldvogel.mongo.backend.memory.index.MemoryUniqueIndex;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.NoopOplog;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeyedCollectionTest {

    private final Set<Object> lookedAt = new TreeSet<>();
    private final CursorRegistry cursors = new CursorRegistry();
    private final KeyedCollection people =
            new KeyedCollection(
                    new MemoryDatabase("test", cursors), "people", CollectionOptions.withDefaults(), cursors) {
                @Override
                protected boolean documentMatchesQuery(Document document, Document query) {
                    lookedAt.add(document.get("_id"));
                    return super.documentMatchesQuery(document, query);
                }
            };

    @BeforeEach
    void threePeople() {
        people.addIndex(new MemoryUniqueIndex("_id_", List.of(new IndexKey("_id", true)), false));
        for (var name : List.of("amal", "basma", "celine")) {
            people.addDocument(new Document("_id", name).append("version", 1));
        }
    }

    @Test
    void looksAtTheOneAskedForWhoseVersionIsAskedToo() {
        assertThat(remove(new Document("_id", "basma").append("version", below(2))))
                .isEqualTo(1);
        assertThat(lookedAt).containsExactly("basma");
    }

    @Test
    void findsTheKeyInPartsThatMustAllHold() {
        assertThat(remove(all(new Document("_id", "basma"), new Document("version", below(2)))))
                .isEqualTo(1);
        assertThat(lookedAt).containsExactly("basma");
    }

    @Test
    void looksAtEveryOneOfSeveralKeys() {
        var either = new Document("$in", List.of("amal", "celine", "nobody"));

        assertThat(remove(all(new Document("_id", either), new Document("version", below(2)))))
                .isEqualTo(2);
        assertThat(lookedAt).containsExactly("amal", "celine");
    }

    @Test
    void leavesTheOneAskedForWhichDoesNotFulfilTheRest() {
        assertThat(remove(all(new Document("_id", "basma"), new Document("version", below(1)))))
                .isEqualTo(0);
        assertThat(remove(all(new Document("_id", "nobody"), new Document("version", below(2)))))
                .isEqualTo(0);
    }

    @Test
    void looksAtAllWhereNoKeyIsAskedFor() {
        assertThat(remove(new Document("$or", List.of(new Document("_id", "amal"), new Document("version", 9)))))
                .isEqualTo(1);
        assertThat(remove(new Document("_id", new Document("$gt", "basma")).append("version", 1)))
                .isEqualTo(1);
        assertThat(remove(new Document("version", below(2)))).isEqualTo(1);
    }

    private int remove(Document query) {
        return people.deleteDocuments(query, 0, NoopOplog.get());
    }

    private static Document all(Document... parts) {
        return new Document("$and", List.of(parts));
    }

    private static Document below(int version) {
        return new Document("$lt", version);
    }
}
