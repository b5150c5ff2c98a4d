package org.tadamon.projections.deliverylist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.tadamon.core.delivery.DeliveryId;
import org.tadamon.core.delivery.Recipient;
import org.tadamon.core.petition.PetitionId;

/** Answers what was handed to whom. Whoever asks for more than is published must have shown that they may. */
public final class DeliveryListQueries {

    private final MongoCollection<Document> deliveries;

    /** Reads from this database. */
    public DeliveryListQueries(MongoDatabase database) {
        deliveries = database.getCollection(DeliveryListProjection.NAME);
    }

    /** One of them. */
    public Optional<DeliveryView> find(DeliveryId id) {
        return Optional.ofNullable(deliveries.find(eq(id.toString())).first()).map(DeliveryDocument::read);
    }

    /**
     * Those of a petition, the last first; those that were taken back too.
     *
     * @param before the key the last page ended with; {@link Long#MAX_VALUE} for the first
     */
    public List<DeliveryView> of(PetitionId petition, long before, int limit) {
        return list(and(eq("petition", petition.toString()), lt("position", before)), descending("position"), limit);
    }

    /** How many of a petition hold. */
    public DeliveryNumbers numbers(PetitionId petition) {
        var holding = holding(petition);
        return new DeliveryNumbers(
                deliveries.countDocuments(holding), deliveries.countDocuments(and(holding, exists("answer"))));
    }

    /** To whom a petition was handed, each once however often that was. */
    public Set<Recipient> reached(PetitionId petition) {
        return deliveries
                .find(holding(petition))
                .projection(include("handed.area", "handed.name", "handed.office"))
                .map(one -> DeliveryDocument.recipient(one.get("handed", Document.class)))
                .into(new HashSet<>());
    }

    /** Those of a petition whose answers everybody may read, the last answer first. */
    public List<DeliveryView> published(PetitionId petition, int limit) {
        return list(
                and(holding(petition), eq("answer.published", true)),
                orderBy(descending("answer.day"), descending("position")),
                limit);
    }

    /** Those of a petition in which more signatures were told than there are, the last first. */
    public List<DeliveryView> toldMoreThan(long present, PetitionId petition, int limit) {
        return list(and(holding(petition), gt("told", present)), descending("position"), limit);
    }

    private List<DeliveryView> list(Bson which, Bson order, int limit) {
        return deliveries
                .find(which)
                .sort(order)
                .limit(limit)
                .map(DeliveryDocument::read)
                .into(new ArrayList<>());
    }

    private static Bson holding(PetitionId petition) {
        return and(eq("petition", petition.toString()), eq("holds", true));
    }
}
