package org.tadamon.projections.consentledger;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.tadamon.core.consent.Consent;
import org.tadamon.core.consent.Purpose;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.signature.SignatureId;
import org.tadamon.projections.consentledger.ListConsented.Scope;

/** Answers who is allowed what. Whoever asks must have shown that they may. */
public final class ConsentLedgerQueries {

    private final MongoCollection<Document> consents;

    /** Reads from this database. */
    public ConsentLedgerQueries(MongoDatabase database) {
        consents = database.getCollection(ConsentLedgerProjection.NAME);
    }

    /**
     * All that the signer allows, to whomever, the oldest first; nothing once they took the signature back, or if it is
     * another petition's.
     */
    public List<HeldConsent> answer(FindConsents query) {
        var held = new ArrayList<HeldConsent>();
        consents.find(and(
                        eq("signature", query.signatureId().toString()),
                        eq("petition", query.petitionId().toString())))
                .forEach(each -> held.addAll(held(each, Long.MIN_VALUE)));
        held.sort((one, other) -> Long.compare(one.position(), other.position()));
        return held;
    }

    /** A page of signatures the organisation is allowed something with. Whether they count is asked elsewhere. */
    public ConsentedPage answer(ListConsented query) {
        if (query.scopes().isEmpty()) {
            return new ConsentedPage(List.of(), null);
        }
        var found = consents.find(matching(query))
                .sort(descending("position"))
                .limit(query.limit() + 1)
                .into(new ArrayList<>());
        boolean more = found.size() > query.limit();
        var after = query.scopes().stream()
                .collect(Collectors.toMap(scope -> scope.petition().toString(), Scope::after, Math::min));
        var lines = (more ? found.subList(0, query.limit()) : found)
                .stream()
                        .map(each -> line(each, after.getOrDefault(each.getString("petition"), Long.MAX_VALUE)))
                        .toList();
        return new ConsentedPage(lines, more ? lines.getLast().key() : null);
    }

    private static Bson matching(ListConsented query) {
        var scopes = query.scopes().stream()
                .map(scope -> and(eq("petition", scope.petition().toString()), givenAfter(scope.after())))
                .toList();
        var ofOrganisation = and(eq("organisation", query.organisation().toString()), or(scopes));
        return query.before() == null ? ofOrganisation : and(ofOrganisation, lt("position", query.before()));
    }

    private static Bson givenAfter(long position) {
        return or(Stream.of(Purpose.values())
                .map(purpose -> gt("purposes." + purpose + ".position", position))
                .toList());
    }

    private static ConsentedPage.Line line(Document document, long after) {
        return new ConsentedPage.Line(
                SignatureId.of(document.getString("signature")),
                PetitionId.of(document.getString("petition")),
                held(document, after),
                document.getLong("position"));
    }

    private static List<HeldConsent> held(Document document, long after) {
        var organisation = OrganisationId.of(document.getString("organisation"));
        var purposes = document.get("purposes", Document.class);
        return Stream.of(Purpose.values())
                .filter(purpose -> purposes.containsKey(purpose.name()))
                .map(purpose -> held(organisation, purpose, purposes.get(purpose.name(), Document.class)))
                .filter(held -> held.position() > after)
                .toList();
    }

    private static HeldConsent held(OrganisationId organisation, Purpose purpose, Document held) {
        return new HeldConsent(
                new Consent(organisation, purpose, held.getString("wording")),
                held.getDate("at").toInstant(),
                held.getLong("position"));
    }
}
