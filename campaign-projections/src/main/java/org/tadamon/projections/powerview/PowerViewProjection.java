package org.tadamon.projections.powerview;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static org.tadamon.projections.powerview.PowerDocuments.act;
import static org.tadamon.projections.powerview.PowerDocuments.document;
import static org.tadamon.projections.powerview.PowerDocuments.member;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import java.time.Instant;
import java.util.Date;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.tadamon.core.moderation.CaseEvent;
import org.tadamon.core.moderation.CaseEvent.CaseDropped;
import org.tadamon.core.moderation.CaseEvent.CaseDropped.Cause;
import org.tadamon.core.moderation.CaseEvent.CaseOpened;
import org.tadamon.core.moderation.CaseEvent.Decided;
import org.tadamon.core.organisation.OrganisationEvent;
import org.tadamon.core.organisation.Role;
import org.tadamon.core.petition.PetitionEvent.PetitionDrafted;
import org.tadamon.core.petition.life.LifeEvent;
import org.tadamon.projections.batch.WriteBatch;
import org.tadamon.projections.powerview.Acts.Done;

/**
 * Keeps one document per case, with how long it waited, one per act, one per petition with whose it is, and one per
 * member. What ends a wait happens once to a case, so it may be sent twice without a guard.
 */
public final class PowerViewProjection {

    /** Names the processing group and the collection. Change it and the view is built anew. */
    public static final String NAME = "power-in-view";

    static final String CASE = "case";
    static final String ACT = "act";
    static final String PETITION = "petition";
    static final String MEMBER = "member";

    private final MongoCollection<Document> documents;

    /** Keeps its documents in this database. */
    public PowerViewProjection(MongoDatabase database) {
        documents = database.getCollection(NAME);
        documents.createIndex(Indexes.ascending("type", "organisation"));
        documents.createIndex(Indexes.ascending("petition"));
    }

    @EventHandler
    void on(CaseOpened event, @Timestamp Instant at, WriteBatch batch) {
        var organisation = event.about().organisation();
        batch.addFirst(
                documents,
                document(event.caseId().toString(), CASE, organisation == null ? null : organisation.toString())
                        .append("kind", event.about().kind().name())
                        .append("openedAt", Date.from(at))
                        .append("dueAt", Date.from(event.dueAt())));
    }

    @EventHandler
    void on(Decided event, @SequenceNumber long version, @Timestamp Instant at, WriteBatch batch) {
        did(event, Acts.of(event), version, batch);
        if (Acts.endsTheWait(event)) {
            change(event, set("decidedAt", Date.from(at)), batch);
        }
    }

    /** Who withdraws a petition makes nobody wait any more, and decides nothing about anybody else. */
    @EventHandler
    void on(CaseDropped event, @SequenceNumber long version, @Timestamp Instant at, WriteBatch batch) {
        if (event.cause() == Cause.WITHDRAWN) {
            change(event, set("withdrawn", true), batch);
        } else {
            did(event, new Done(Act.DECIDED_ELSEWHERE, event.by()), version, batch);
            change(event, set("decidedAt", Date.from(at)), batch);
        }
    }

    @EventHandler
    void on(PetitionDrafted event, WriteBatch batch) {
        var organisation = event.organisation();
        batch.addFirst(
                documents,
                document(
                        event.petitionId().toString(),
                        PETITION,
                        organisation == null ? null : organisation.toString()));
    }

    /** Whose the petition is stands with the petition: what is done to it does not say. */
    @EventHandler
    void on(LifeEvent event, @SequenceNumber long version, WriteBatch batch) {
        var petition = event.petitionId().toString();
        Acts.of(event)
                .ifPresent(done -> batch.addFirst(
                        documents, act(petition + "/" + version, null, done).append("petition", petition)));
    }

    @EventHandler
    void on(OrganisationEvent event, @SequenceNumber long version, WriteBatch batch) {
        var organisation = event.organisationId().toString();
        Acts.of(event)
                .ifPresent(done -> batch.addFirst(documents, act(organisation + "/" + version, organisation, done)));
        Acts.held(event).ifPresent(held -> {
            var id = organisation + "/" + held.account();
            var roles = held.roles().stream().map(Role::name).sorted().toList();
            batch.addFirst(documents, member(id, organisation, held));
            batch.add(
                    documents,
                    new UpdateOneModel<>(
                            and(eq(id), lt("version", version)),
                            combine(set("roles", roles), set("version", version))));
        });
    }

    /** Empties the collection but keeps its indexes. */
    @ResetHandler
    void reset() {
        documents.deleteMany(new Document());
    }

    private void did(CaseEvent event, Done done, long version, WriteBatch batch) {
        var organisation = event.about().organisation();
        batch.addFirst(
                documents,
                act(event.caseId() + "/" + version, organisation == null ? null : organisation.toString(), done));
    }

    private void change(CaseEvent event, Bson what, WriteBatch batch) {
        batch.add(documents, new UpdateOneModel<>(eq(event.caseId().toString()), what));
    }
}
