package org.tadamon.projections.moderationqueue;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Answers what there is to decide. */
public final class ModerationQueueQueries {

    private static final int MOST = 100;
    private final MongoCollection<Document> cases;

    /** Reads from this database. */
    public ModerationQueueQueries(MongoDatabase database) {
        cases = database.getCollection(ModerationQueueProjection.NAME);
    }

    /** A page of them, the one due first first. */
    public CaseListPage answer(ListCases query) {
        var found = cases.find(matching(query))
                .sort(ascending("order"))
                .limit(query.limit() + 1)
                .into(new ArrayList<>());
        boolean more = found.size() > query.limit();
        var page = more ? found.subList(0, query.limit()) : found;
        return new CaseListPage(
                page.stream().map(CaseDocument::line).toList(),
                more ? page.getLast().getString("order") : null);
    }

    /** Those of one petition, the one opened last first. */
    public List<CaseLine> answer(ListCasesOf query) {
        return cases
                .find(eq("petition", query.petition().toString()))
                .sort(descending("openedAt", "order"))
                .limit(MOST)
                .into(new ArrayList<>())
                .stream()
                .map(CaseDocument::line)
                .toList();
    }

    /** One of them, with what has happened on it. */
    public Optional<CaseView> answer(FindCase query) {
        var found = cases.find(eq(query.id().toString())).first();
        return Optional.ofNullable(found)
                .filter(one -> one.containsKey("stage"))
                .map(this::view);
    }

    private CaseView view(Document one) {
        var reports = cases.find(eq("case", one.getString("_id")))
                .sort(descending("number"))
                .limit(MOST)
                .into(new ArrayList<>());
        return new CaseView(
                CaseDocument.line(one),
                one.getList("history", Document.class).stream()
                        .map(CaseSteps::read)
                        .toList(),
                reports.stream().map(CaseDocument::report).toList());
    }

    private static Bson matching(ListCases query) {
        var conditions = new ArrayList<Bson>();
        conditions.add(in("stage", query.stages().stream().map(Enum::name).toList()));
        if (query.kind() != null) {
            conditions.add(eq("kind", query.kind().name()));
        }
        if (query.after() != null) {
            conditions.add(gt("order", query.after()));
        }
        return and(conditions);
    }
}
