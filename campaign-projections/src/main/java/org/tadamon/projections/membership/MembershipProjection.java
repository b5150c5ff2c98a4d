package org.tadamon.projections.membership;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.OrganisationEvent.InvitationAccepted;
import org.tadamon.core.organisation.OrganisationEvent.MemberLeft;
import org.tadamon.core.organisation.OrganisationEvent.MemberRemoved;
import org.tadamon.core.organisation.OrganisationEvent.OrganisationFounded;
import org.tadamon.core.organisation.OrganisationEvent.RolesChanged;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.organisation.Role;
import org.tadamon.projections.batch.WriteBatch;

/** Keeps one document per organisation: {@code {_id, host, accounts: […], roles: {account: […]}, version}}. */
public final class MembershipProjection {

    /** Names the processing group and the collection. Change it and the view is built anew. */
    public static final String NAME = "membership";

    private final MongoCollection<Document> organisations;

    /** Keeps its documents in this database. */
    public MembershipProjection(MongoDatabase database) {
        organisations = database.getCollection(NAME);
        organisations.createIndex(Indexes.ascending("accounts"));
    }

    @EventHandler
    void on(OrganisationFounded event, WriteBatch batch) {
        var founder = event.by().toString();
        batch.addFirst(
                organisations,
                new Document("_id", event.organisationId().toString())
                        .append("host", event.host())
                        .append("accounts", List.of(founder))
                        .append("roles", new Document(founder, names(event.roles())))
                        .append("version", 0L));
    }

    @EventHandler
    void on(InvitationAccepted event, @SequenceNumber long version, WriteBatch batch) {
        change(event.organisationId(), version, holding(event.accountId(), event.roles()), batch);
    }

    @EventHandler
    void on(RolesChanged event, @SequenceNumber long version, WriteBatch batch) {
        change(event.organisationId(), version, holding(event.accountId(), event.roles()), batch);
    }

    @EventHandler
    void on(MemberRemoved event, @SequenceNumber long version, WriteBatch batch) {
        change(event.organisationId(), version, gone(event.accountId()), batch);
    }

    @EventHandler
    void on(MemberLeft event, @SequenceNumber long version, WriteBatch batch) {
        change(event.organisationId(), version, gone(event.accountId()), batch);
    }

    /** Empties the collection but keeps its indexes. */
    @ResetHandler
    void reset() {
        organisations.deleteMany(new Document());
    }

    private static Bson holding(AccountId account, Set<Role> roles) {
        return combine(addToSet("accounts", account.toString()), set("roles." + account, names(roles)));
    }

    private static Bson gone(AccountId account) {
        return combine(pull("accounts", account.toString()), unset("roles." + account));
    }

    private static List<String> names(Set<Role> roles) {
        return roles.stream().map(Role::name).toList();
    }

    /** A change an organisation takes once: sent again, it finds its version already there and matches nothing. */
    private void change(OrganisationId id, long version, Bson what, WriteBatch batch) {
        batch.add(
                organisations,
                new UpdateOneModel<>(
                        and(eq(id.toString()), lt("version", version)), combine(what, set("version", version))));
    }
}
