package org.tadamon.projections.organisationpage;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.tadamon.core.organisation.OrganisationId;

/** Answers what organisations are. */
public final class OrganisationPageQueries {

    private final MongoCollection<Document> pages;

    /** Reads from this database. */
    public OrganisationPageQueries(MongoDatabase database) {
        pages = database.getCollection(OrganisationPageProjection.NAME);
    }

    /** Those that are there, in the order they were founded. */
    public List<OrganisationPage> answer(FindOrganisations query) {
        var ids = query.ids().stream().map(OrganisationId::toString).toList();
        return StreamSupport.stream(pages.find(in("_id", ids)).spliterator(), false)
                .map(OrganisationDocument::read)
                .sorted(Comparator.comparing(OrganisationPage::foundedAt)
                        .thenComparing(page -> page.id().toString()))
                .toList();
    }
}
