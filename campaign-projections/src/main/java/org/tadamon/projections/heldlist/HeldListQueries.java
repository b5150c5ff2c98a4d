package org.tadamon.projections.heldlist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.excludeId;
import static com.mongodb.client.model.Projections.fields;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.signature.SignatureId;

/** Answers what is held. Whoever asks must have shown that they may. */
public final class HeldListQueries {

    private final MongoCollection<Document> held;

    /** Reads from this database. */
    public HeldListQueries(MongoDatabase database) {
        held = database.getCollection(HeldListProjection.NAME);
    }

    /** A part of the list, those that wait longest first. */
    public List<HeldLine> answer(ListHeld query) {
        return held.find(matching(query))
                .sort(ascending("position"))
                .limit(query.limit())
                .map(HeldListQueries::read)
                .into(new ArrayList<>());
    }

    /** How many wait of each petition; those of which none does are not in it. */
    public Map<PetitionId, HeldNumbers> byPetition() {
        var numbers = new HashMap<PetitionId, HeldNumbers>();
        held.find(eq("held", true))
                .projection(fields(include("petition", "asked", "since"), excludeId())) // as the index holds it
                .forEach(one -> numbers.merge(
                        PetitionId.of(one.getString("petition")),
                        HeldNumbers.ofOne(
                                one.getBoolean("asked"), one.getDate("since").toInstant()),
                        HeldNumbers::and));
        return numbers;
    }

    private static Bson matching(ListHeld query) {
        var conditions = new ArrayList<Bson>();
        conditions.add(eq("petition", query.petitionId().toString()));
        conditions.add(eq("held", true));
        conditions.add(gt("position", query.after()));
        conditions.add(lte("position", query.upTo()));
        if (query.heldFor() != null) {
            conditions.add(eq("reason", query.heldFor()));
        }
        if (query.areaCode() != null) {
            conditions.add(eq("area", query.areaCode()));
        }
        if (query.askedOnly()) {
            conditions.add(eq("asked", true));
        }
        return and(conditions);
    }

    private static HeldLine read(Document one) {
        return new HeldLine(
                SignatureId.of(one.getString("_id")),
                PetitionId.of(one.getString("petition")),
                one.getString("reason"),
                one.getDate("since").toInstant(),
                one.getString("area"),
                one.getBoolean("removed"),
                one.getBoolean("asked"),
                one.getLong("position"));
    }
}
