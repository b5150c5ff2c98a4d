package org.tadamon.projections.decisionlog;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.moderation.About;
import org.tadamon.core.moderation.About.Kind;
import org.tadamon.core.moderation.CaseId;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.PetitionId;

/** Answers what was decided. */
public final class DecisionLogQueries {

    private final MongoCollection<Document> decisions;

    /** Reads from this database. */
    public DecisionLogQueries(MongoDatabase database) {
        decisions = database.getCollection(DecisionLogProjection.NAME);
    }

    /** A page of them, the last first. */
    public DecisionLogPage answer(ListDecisions query) {
        var found = decisions
                .find(matching(query))
                .sort(descending("order"))
                .limit(query.limit() + 1)
                .into(new ArrayList<>());
        boolean more = found.size() > query.limit();
        var page = more ? found.subList(0, query.limit()) : found;
        return new DecisionLogPage(
                page.stream().map(DecisionLogQueries::read).toList(),
                more ? String.valueOf(page.getLast().get("order")) : null);
    }

    private static Bson matching(ListDecisions query) {
        var conditions = new ArrayList<Bson>();
        if (!query.withProposals()) {
            conditions.add(eq("public", true));
        }
        if (query.after() != null) {
            conditions.add(lt("order", keyOf(query.after())));
        }
        return conditions.isEmpty() ? new BsonDocument() : and(conditions);
    }

    /** A key that is none begins at the beginning. */
    private static long keyOf(String after) {
        return after.matches("\\d{1,18}") ? Long.parseLong(after) : Long.MAX_VALUE;
    }

    private static DecisionLine read(Document one) {
        var organisation = one.getString("organisation");
        var confirmedBy = one.getString("confirmedBy");
        return new DecisionLine(
                CaseId.of(one.getString("case")),
                new About(
                        Kind.valueOf(one.getString("kind")),
                        PetitionId.of(one.getString("petition")),
                        one.getInteger("number"),
                        organisation == null ? null : OrganisationId.of(organisation)),
                one.getDate("at").toInstant(),
                Decision.valueOf(one.getString("decision")),
                AccountId.of(one.getString("by")),
                confirmedBy == null ? null : AccountId.of(confirmedBy),
                one.getString("reasonCode"),
                one.getString("reason"));
    }
}
