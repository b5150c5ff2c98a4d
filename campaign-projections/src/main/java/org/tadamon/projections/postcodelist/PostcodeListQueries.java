package org.tadamon.projections.postcodelist;

import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;

/** Answers where postcodes lie. */
public final class PostcodeListQueries {

    private final MongoCollection<Document> postcodes;

    /** Reads from this database. */
    public PostcodeListQueries(MongoDatabase database) {
        postcodes = database.getCollection(PostcodeListProjection.NAME);
    }

    /** Every beginning of a postcode that is known, the longest first. */
    public List<PostcodeLine> answer(FindPostcode query) {
        var asked = query.postcode();
        var beginnings = query.beginnings()
                ? IntStream.rangeClosed(1, Math.min(FindPostcode.LONGEST, asked.length()))
                        .mapToObj(length -> asked.substring(0, length))
                        .toList()
                : List.of(asked);
        return postcodes.find(in("_id", beginnings)).map(PostcodeListQueries::read).into(new ArrayList<>()).stream()
                .sorted(Comparator.comparingInt(
                                (PostcodeLine line) -> line.begins().length())
                        .reversed())
                .toList();
    }

    /** Some of all there are, in their order, after one of them. */
    public List<PostcodeLine> some(String after, int limit) {
        return postcodes
                .find(gt("_id", after))
                .sort(ascending("_id"))
                .limit(limit)
                .map(PostcodeListQueries::read)
                .into(new ArrayList<>());
    }

    /** Whether there is any. */
    public boolean isAny() {
        return postcodes.find().limit(1).first() != null;
    }

    private static PostcodeLine read(Document one) {
        return new PostcodeLine(one.getString("_id"), one.getList("areas", String.class));
    }
}
