package org.tadamon.projections.signerlist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.signerlist.SignerListId;

/** Answers which lists of signers there are. Whoever asks must have shown that they may. */
public final class SignerListQueries {

    private final MongoCollection<Document> lists;

    /** Reads from this database. */
    public SignerListQueries(MongoDatabase database) {
        lists = database.getCollection(SignerListProjection.NAME);
    }

    /** One of them. */
    public Optional<SignerListView> find(SignerListId id) {
        return Optional.ofNullable(lists.find(eq(id.toString())).first()).map(SignerListDocument::read);
    }

    /**
     * Those of a petition, the last first.
     *
     * @param before the key the last page ended with; {@link Long#MAX_VALUE} for the first
     */
    public List<SignerListView> of(PetitionId petition, long before, int limit) {
        return lists.find(and(eq("petition", petition.toString()), lt("position", before)))
                .sort(descending("position"))
                .limit(limit)
                .map(SignerListDocument::read)
                .into(new ArrayList<>());
    }

    /** Those whose time is over at this moment, and that are kept still; some of them. */
    public List<SignerListView> over(Instant now, int limit) {
        return lists.find(and(eq("state", ListState.MADE.name()), lte("keptUntil", Date.from(now))))
                .limit(limit)
                .map(SignerListDocument::read)
                .into(new ArrayList<>());
    }
}
