package org.tadamon.projections.petitionlist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.Exposure;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.petition.life.Stage;
import org.tadamon.projections.folding.Folded;
import org.tadamon.projections.petitionlist.ListPetitions.Whose;

/** Answers which petitions there are. */
public final class PetitionListQueries {

    private static final int MOST_WORDS = 8;
    private final MongoCollection<Document> lines;

    /** Reads from this database. */
    public PetitionListQueries(MongoDatabase database) {
        lines = database.getCollection(PetitionListProjection.NAME);
    }

    /** A page of them, the one opened last first. */
    public PetitionListPage answer(ListPetitions query) {
        var found = lines.find(matching(query))
                .sort(descending("order"))
                .limit(query.limit() + 1)
                .into(new ArrayList<>());
        boolean more = found.size() > query.limit();
        var page = more ? found.subList(0, query.limit()) : found;
        return new PetitionListPage(
                page.stream().map(PetitionListQueries::read).toList(),
                more ? String.valueOf(page.getLast().get("order")) : null);
    }

    private static Bson matching(ListPetitions query) {
        var conditions = new ArrayList<Bson>();
        conditions.addAll(told(query.whose()));
        if (query.after() != null) {
            conditions.add(lt("order", keyOf(query.after())));
        }
        Folded.words(query.search()).stream()
                .limit(MOST_WORDS)
                .forEach(word -> conditions.add(regex("words", Folded.beginning(word))));
        return conditions.isEmpty() ? new BsonDocument() : and(conditions);
    }

    private static List<Bson> told(Whose whose) {
        return switch (whose) {
            case ListPetitions.Published() ->
                List.of(exists("openedAt"), in("stage", Stage.OPEN.name(), Stage.CLOSED.name()), ne("hidden", true));
            case ListPetitions.All() -> List.of();
            case ListPetitions.Of(var organisations, var withoutOwner) -> {
                var owners = new ArrayList<@Nullable String>();
                organisations.forEach(each -> owners.add(each.toString()));
                if (withoutOwner) {
                    owners.add(null);
                }
                yield List.of(in("organisation", owners));
            }
        };
    }

    /** A key that is none begins at the beginning. */
    private static long keyOf(String after) {
        return after.matches("\\d{1,18}") ? Long.parseLong(after) : Long.MAX_VALUE;
    }

    private static PetitionLine read(Document line) {
        var draft = line.get("draft", Document.class);
        var openedAt = line.getDate("openedAt");
        var owner = line.getString("organisation");
        return new PetitionLine(
                PetitionId.of(line.getString("_id")),
                line.getString("slug"),
                owner == null ? null : OrganisationId.of(owner),
                line.getBoolean("hidden", false) ? Stage.TAKEN_DOWN : Stage.valueOf(line.getString("stage")),
                texts(draft, "titles"),
                texts(draft, "demands"),
                draft.getInteger("goal"),
                draft.getDate("closesAt").toInstant(),
                Exposure.valueOf(draft.getString("exposure")),
                openedAt == null ? null : openedAt.toInstant());
    }

    private static Map<String, String> texts(Document draft, String field) {
        var texts = new TreeMap<String, String>();
        draft.get(field, Document.class).forEach((language, text) -> texts.put(language, (String) text));
        return texts;
    }
}
