package org.tadamon.projections.organisationpage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOneModel;
import java.time.Instant;
import java.util.TreeMap;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.tadamon.core.organisation.OrganisationEvent;
import org.tadamon.core.organisation.OrganisationEvent.InvitationAccepted;
import org.tadamon.core.organisation.OrganisationEvent.InvitationMade;
import org.tadamon.core.organisation.OrganisationEvent.InvitationWithdrawn;
import org.tadamon.core.organisation.OrganisationEvent.MemberLeft;
import org.tadamon.core.organisation.OrganisationEvent.MemberRemoved;
import org.tadamon.core.organisation.OrganisationEvent.OrganisationFounded;
import org.tadamon.core.organisation.OrganisationEvent.OrganisationRenamed;
import org.tadamon.core.organisation.OrganisationEvent.RolesChanged;
import org.tadamon.projections.batch.WriteBatch;

/** Keeps one document per organisation. */
public final class OrganisationPageProjection {

    /** Names the processing group and the collection. Change it and the view is built anew. */
    public static final String NAME = "organisation-page";

    private final MongoCollection<Document> pages;

    /** Keeps its documents in this database. */
    public OrganisationPageProjection(MongoDatabase database) {
        pages = database.getCollection(NAME);
    }

    @EventHandler
    void on(OrganisationFounded event, @Timestamp Instant at, WriteBatch batch) {
        batch.addFirst(pages, OrganisationDocument.of(event, at));
    }

    @EventHandler
    void on(OrganisationRenamed event, @SequenceNumber long version, WriteBatch batch) {
        change(event, version, set("names", new Document(new TreeMap<>(event.names()))), batch);
    }

    @EventHandler
    void on(InvitationMade event, @SequenceNumber long version, @Timestamp Instant at, WriteBatch batch) {
        var made = set("invitations." + event.invitationId(), OrganisationDocument.invitation(event, at));
        change(event, version, made, batch);
    }

    @EventHandler
    void on(InvitationWithdrawn event, @SequenceNumber long version, WriteBatch batch) {
        change(event, version, unset("invitations." + event.invitationId()), batch);
    }

    /** Who was a member already stays one since then; only one of the two changes finds its document. */
    @EventHandler
    void on(InvitationAccepted event, @SequenceNumber long version, @Timestamp Instant at, WriteBatch batch) {
        var member = "members." + event.accountId();
        var used = unset("invitations." + event.invitationId());
        var roles = OrganisationDocument.names(event.roles());
        var more = combine(used, set(member + ".roles", roles), set("version", version));
        var came = combine(used, set(member, OrganisationDocument.member(event.roles(), at)), set("version", version));
        batch.add(pages, new UpdateOneModel<>(and(before(event, version), exists(member)), more));
        batch.add(pages, new UpdateOneModel<>(and(before(event, version), exists(member, false)), came));
    }

    @EventHandler
    void on(RolesChanged event, @SequenceNumber long version, WriteBatch batch) {
        var roles = OrganisationDocument.names(event.roles());
        change(event, version, set("members." + event.accountId() + ".roles", roles), batch);
    }

    @EventHandler
    void on(MemberRemoved event, @SequenceNumber long version, WriteBatch batch) {
        change(event, version, unset("members." + event.accountId()), batch);
    }

    @EventHandler
    void on(MemberLeft event, @SequenceNumber long version, WriteBatch batch) {
        change(event, version, unset("members." + event.accountId()), batch);
    }

    /** Empties the collection but keeps its indexes. */
    @ResetHandler
    void reset() {
        pages.deleteMany(new Document());
    }

    /** A change an organisation takes once: sent again, it finds its version already there and matches nothing. */
    private void change(OrganisationEvent event, long version, Bson what, WriteBatch batch) {
        batch.add(pages, new UpdateOneModel<>(before(event, version), combine(what, set("version", version))));
    }

    private static Bson before(OrganisationEvent event, long version) {
        return and(eq(event.organisationId().toString()), lt("version", version));
    }
}
