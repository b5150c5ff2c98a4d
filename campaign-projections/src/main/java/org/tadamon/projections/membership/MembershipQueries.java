package org.tadamon.projections.membership;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.organisation.Role;

/** Answers who belongs where. */
public final class MembershipQueries {

    private final MongoCollection<Document> organisations;

    /** Reads from this database. */
    public MembershipQueries(MongoDatabase database) {
        organisations = database.getCollection(MembershipProjection.NAME);
    }

    /** The account's roles, by organisation; empty for somebody who is in none. */
    public Map<OrganisationId, Set<Role>> answer(FindMemberships query) {
        var found = new HashMap<OrganisationId, Set<Role>>();
        organisations
                .find(eq("accounts", query.account().toString()))
                .forEach(one -> found.put(OrganisationId.of(one.getString("_id")), rolesIn(one, query.account())));
        found.values().removeIf(Set::isEmpty);
        return Map.copyOf(found);
    }

    /** The organisation that runs this platform; empty before it was founded. */
    public Optional<OrganisationId> answer(@SuppressWarnings("unused") FindHost query) {
        return Optional.ofNullable(organisations.find(eq("host", true)).first())
                .map(one -> OrganisationId.of(one.getString("_id")));
    }

    /**
     * Empty also in the moment in which the embedded server has changed one of the two fields and not yet the other.
     */
    private static Set<Role> rolesIn(Document organisation, AccountId account) {
        var held = organisation.get("roles", Document.class).getList(account.toString(), String.class, List.of());
        return Role.inOrder(held.stream().map(Role::valueOf).toList());
    }
}
