package org.tadamon.projections.petitionpage;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import org.bson.Document;

/** Answers what a petition says. */
public final class PetitionPageQueries {

    private final MongoCollection<Document> pages;

    /** Reads from this database. */
    public PetitionPageQueries(MongoDatabase database) {
        pages = database.getCollection(PetitionPageProjection.NAME);
    }

    /** The petition, drafts included; empty if there is none. */
    public Optional<PetitionPage> answer(FindPetition query) {
        var one = switch (query) {
            case FindPetition.BySlug(var slug) -> eq("slug", slug);
            case FindPetition.ById(var id) -> eq(id.toString());
        };
        return Optional.ofNullable(pages.find(one).first()).map(PetitionDocument::read);
    }
}
