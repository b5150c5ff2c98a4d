package org.tadamon.projections.petitionlist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.petition.life.Stage;
import org.tadamon.projections.folding.Folded;
import org.tadamon.projections.petitionlist.ListPetitions.Whose;

/** Answers which petitions there are. */
public final class PetitionListQueries {

    private static final int MOST_WORDS = 8;
    private static final int MOST_COMPARED = 500;
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
                page.stream().map(LineDocument::read).toList(),
                more ? String.valueOf(page.getLast().get("order")) : null);
    }

    /** All that may be told of, without anything about them. */
    public Set<PetitionId> all(ListPetitions.Of whose) {
        return lines.find(and(told(whose)))
                .projection(include("_id"))
                .map(line -> PetitionId.of(line.getString("_id")))
                .into(new HashSet<>());
    }

    /** Those that take signatures, the one that closes first before the others. */
    public List<PetitionId> answer(ListSignable query) {
        return lines.find(and(
                        in("stage", Stage.SPONSORING.name(), Stage.OPEN.name()),
                        gt("draft.closesAt", Date.from(query.after())),
                        lte("draft.closesAt", Date.from(query.until()))))
                .sort(ascending("draft.closesAt"))
                .map(line -> PetitionId.of(line.getString("_id")))
                .into(new ArrayList<>());
    }

    /** Those called much the same. */
    public List<PetitionLine> answer(FindSimilar query) {
        var likeness = new Likeness(query.titles());
        if (likeness.beginnings().isEmpty()) {
            return List.of();
        }
        var conditions = new ArrayList<>(told(new ListPetitions.Published()));
        conditions.add(or(likeness.beginnings().stream()
                .map(each -> regex("titleWords", each))
                .toList()));
        if (query.except() != null) {
            conditions.add(ne("_id", query.except().toString()));
        }
        return lines
                .find(and(conditions))
                .sort(descending("order"))
                .limit(MOST_COMPARED)
                .into(new ArrayList<>())
                .stream()
                .filter(line -> alike(likeness, line) > 0)
                .sorted(Comparator.comparingLong((Document line) -> alike(likeness, line))
                        .reversed())
                .limit(query.limit())
                .map(LineDocument::read)
                .toList();
    }

    private static long alike(Likeness likeness, Document line) {
        return likeness.with(line.getList("titleWords", String.class, List.of()));
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
}
