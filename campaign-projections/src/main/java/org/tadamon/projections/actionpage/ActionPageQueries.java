package org.tadamon.projections.actionpage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.organisation.OrganisationId;

/** Answers what actions there are. */
public final class ActionPageQueries {

    private static final int ALL = 0;

    private final MongoCollection<Document> actions;

    /** Reads from this database. */
    public ActionPageQueries(MongoDatabase database) {
        actions = database.getCollection(ActionPageProjection.NAME);
    }

    /** Those that are asked for, in the order the question says. */
    public List<ActionPage> answer(FindActions query) {
        return switch (query) {
            case FindActions.ById(var ids) ->
                next(in("_id", ids.stream().map(ActionId::toString).toList()), ALL);
            case FindActions.ByLink(var link) -> next(eq("link", link), 1);
            case FindActions.OfSeries(var first) ->
                next(or(eq("series", first.toString()), eq("_id", first.toString())), ALL);
            case FindActions.OfCampaign(var campaign, var now, int limit) ->
                next(and(eq("campaign", campaign.toString()), ahead(now)), limit);
            case FindActions.Ahead(var organisations, var now, int limit) ->
                next(and(of(organisations), ahead(now)), limit);
            case FindActions.AllAhead(var now, int limit) -> next(ahead(now), limit);
            case FindActions.Past(var organisations, var now, int limit) ->
                found(and(of(organisations), lte("endsAt", Date.from(now))), descending("endsAt", "_id"), limit);
        };
    }

    private List<ActionPage> next(Bson which, int limit) {
        return found(which, ascending("endsAt", "_id"), limit);
    }

    private List<ActionPage> found(Bson which, Bson order, int limit) {
        return actions.find(which)
                .sort(order)
                .limit(limit)
                .map(ActionDocument::read)
                .into(new ArrayList<>());
    }

    private static Bson ahead(Instant now) {
        return gt("endsAt", Date.from(now));
    }

    private static Bson of(Collection<OrganisationId> organisations) {
        return in(
                "organisation",
                organisations.stream().map(OrganisationId::toString).toList());
    }
}
