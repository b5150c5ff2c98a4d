package org.tadamon.projections.organisationhistory;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Answers who changed what. */
public final class OrganisationHistoryQueries {

    private final MongoCollection<Document> changes;

    /** Reads from this database. */
    public OrganisationHistoryQueries(MongoDatabase database) {
        changes = database.getCollection(OrganisationHistoryProjection.NAME);
    }

    /** A page of the changes, newest first. */
    public ChangePage answer(ListChanges query) {
        var found = changes.find(
                        and(eq("organisation", query.organisation().toString()), lt("number", keyOf(query.after()))))
                .sort(descending("number"))
                .limit(query.limit() + 1)
                .into(new ArrayList<>());
        boolean more = found.size() > query.limit();
        var page = more ? found.subList(0, query.limit()) : found;
        return new ChangePage(
                page.stream().map(ChangeDocument::read).toList(),
                more ? String.valueOf(page.getLast().getLong("number")) : null);
    }

    /** A key that is none begins at the beginning. */
    private static long keyOf(@Nullable String after) {
        return after != null && after.matches("\\d{1,18}") ? Long.parseLong(after) : Long.MAX_VALUE;
    }
}
