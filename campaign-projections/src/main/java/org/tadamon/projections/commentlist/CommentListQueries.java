package org.tadamon.projections.commentlist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.comment.CommentId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.privacy.Personal;
import org.tadamon.core.signature.SignatureId;
import org.tadamon.projections.commentlist.CommentLine.Ruling;

/** Answers what signers have said. Whoever asks decides who may see any of it. */
public final class CommentListQueries {

    private static final String PURPOSE = "signer.comment";

    private final MongoCollection<Document> comments;

    /** Reads from this database. */
    public CommentListQueries(MongoDatabase database) {
        comments = database.getCollection(CommentListProjection.NAME);
    }

    /** A part of the list. */
    public List<CommentLine> answer(ListComments query) {
        boolean oldestFirst = query.state() == CommentState.WAITING;
        var conditions = new ArrayList<Bson>();
        conditions.add(eq("petition", query.petitionId().toString()));
        conditions.add(eq("state", query.state().name()));
        if (query.after() != null) {
            conditions.add(oldestFirst ? gt("position", query.after()) : lt("position", query.after()));
        }
        return comments.find(and(conditions))
                .sort(oldestFirst ? ascending("position") : descending("position"))
                .limit(query.limit())
                .map(CommentListQueries::read)
                .into(new ArrayList<>());
    }

    /** These comments, by their id; those that were taken back, or never given, are not in the answer. */
    public Map<CommentId, CommentLine> find(Collection<CommentId> ids) {
        var found = new HashMap<CommentId, CommentLine>();
        comments.find(and(in("_id", ids.stream().map(CommentId::toString).toList()), exists("state")))
                .map(CommentListQueries::read)
                .forEach(line -> found.put(line.commentId(), line));
        return found;
    }

    /** The petitions that have comments in any state. */
    public List<PetitionId> petitions() {
        return comments.distinct("petition", exists("state"), String.class)
                .map(PetitionId::of)
                .into(new ArrayList<>());
    }

    private static CommentLine read(Document one) {
        var petition = PetitionId.of(one.getString("petition"));
        var signature = SignatureId.of(one.getString("signature"));
        var words = one.get("words", Document.class);
        return new CommentLine(
                CommentId.of(one.getString("_id")),
                petition,
                signature,
                one.getInteger("number"),
                new Personal(
                        words.getInteger("v"),
                        new KeyRef(petition.value(), signature.value()),
                        PURPOSE,
                        words.getString("c")),
                CommentState.valueOf(one.getString("state")),
                ruling(one.get("last", Document.class)),
                one.getLong("position"));
    }

    private static @Nullable Ruling ruling(@Nullable Document last) {
        return last == null
                ? null
                : new Ruling(
                        AccountId.of(last.getString("by")),
                        last.getString("reason"),
                        last.getString("note"),
                        last.getDate("at").toInstant());
    }
}
