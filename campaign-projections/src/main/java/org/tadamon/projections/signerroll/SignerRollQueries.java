package org.tadamon.projections.signerroll;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.signature.SignatureId;
import org.tadamon.core.signer.Visibility;
import org.tadamon.projections.signerroll.SignerLine.Named;

/** Answers who has signed. Whoever asks must have shown that they may. */
public final class SignerRollQueries {

    private static final int TOGETHER = 2_000;

    private final MongoCollection<Document> signers;

    /** Reads from this database. */
    public SignerRollQueries(MongoDatabase database) {
        signers = database.getCollection(SignerRollProjection.NAME);
    }

    /** A page of the roll, newest first. Who signs while pages are turned is not in it; what becomes of a line is. */
    public SignerPage answer(ListSigners query) {
        long asOf = query.asOf() != null ? query.asOf() : newest(query.petitionId());
        var found = signers.find(matching(query, asOf))
                .sort(descending("position"))
                .limit(query.limit() + 1)
                .into(new ArrayList<>());
        boolean more = found.size() > query.limit();
        var lines = (more ? found.subList(0, query.limit()) : found)
                .stream().map(SignerDocument::read).toList();
        return new SignerPage(lines, asOf, more ? lines.getLast().position() : null);
    }

    /** These signers, by their id, in no order. */
    public Map<SignatureId, SignerLine> answer(FindSigners query) {
        var found = new HashMap<SignatureId, SignerLine>();
        signers.find(in("_id", query.ids().stream().map(SignatureId::toString).toList()))
                .map(SignerDocument::read)
                .forEach(line -> found.put(line.signatureId(), line));
        return found;
    }

    /** All of a part of the roll, whatever became of them, the oldest first. */
    public List<SignerLine> answer(ScanSigners query) {
        return signers.find(and(
                        eq("petition", query.petitionId().toString()),
                        gt("position", query.after()),
                        lte("position", query.upTo())))
                .sort(ascending("position"))
                .limit(query.limit())
                .map(SignerDocument::read)
                .into(new ArrayList<>());
    }

    /**
     * Those in a part of the roll whose signature counts and whose name decision makers may be told, the oldest first.
     * Read as they are needed, by one question however many there are, and no more of each than a list holds. To be
     * closed.
     *
     * @param areaCode where they live; empty for anywhere
     */
    public Stream<Named> named(PetitionId petition, String areaCode, long after, long upTo) {
        var conditions = new ArrayList<Bson>(List.of(
                eq("petition", petition.toString()),
                gt("position", after),
                lte("position", upTo),
                Standing.is(SignerStatus.COUNTS),
                eq("erased", false),
                in("visibility", Visibility.FULL_NAME.name(), Visibility.HIDDEN.name())));
        where("area", areaCode.isEmpty() ? null : areaCode, conditions);
        var found = signers.find(and(conditions))
                .projection(include("position", "name", "area", "language", "givenAt"))
                .sort(ascending("position"))
                .batchSize(TOGETHER)
                .map(one -> SignerDocument.named(petition, one))
                .cursor();
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(found, Spliterator.ORDERED), false)
                .onClose(found::close);
    }

    /** How many of those who signed up to a moment count now. */
    public long answer(CountGiven query) {
        return signers.countDocuments(and(
                eq("petition", query.petitionId().toString()),
                lte("givenAt", Date.from(query.until())),
                Standing.is(SignerStatus.COUNTS)));
    }

    private long newest(PetitionId petition) {
        var newest = signers.find(eq("petition", petition.toString()))
                .sort(descending("position"))
                .first();
        return newest == null ? -1 : newest.getLong("position");
    }

    private static Bson matching(ListSigners query, long asOf) {
        var conditions = new ArrayList<Bson>();
        conditions.add(eq("petition", query.petitionId().toString()));
        conditions.add(
                query.before() == null ? lte("position", asOf) : lt("position", Math.min(query.before(), asOf + 1)));
        var filter = query.filter();
        where("area", filter.areaCode(), conditions);
        where("visibility", filter.visibility(), conditions);
        where("source", filter.source(), conditions);
        if (filter.status() != null) {
            conditions.add(Standing.is(filter.status()));
        }
        return and(conditions);
    }

    private static void where(String field, @Nullable Object wanted, ArrayList<Bson> conditions) {
        if (wanted != null) {
            conditions.add(eq(field, wanted.toString()));
        }
    }
}
