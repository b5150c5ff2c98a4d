package org.tadamon.projections.decisionlog;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.Date;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventhandling.TrackingToken;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.moderation.CaseEvent;
import org.tadamon.core.moderation.CaseEvent.CaseDropped;
import org.tadamon.core.moderation.CaseEvent.ChangesAsked;
import org.tadamon.core.moderation.CaseEvent.Decided;
import org.tadamon.core.moderation.CaseEvent.ReportsDismissed;
import org.tadamon.core.moderation.CaseEvent.SubmissionApproved;
import org.tadamon.core.moderation.CaseEvent.SubmissionRejected;
import org.tadamon.core.moderation.CaseEvent.TakeDownDecided;
import org.tadamon.core.moderation.CaseEvent.TakeDownLifted;
import org.tadamon.core.moderation.CaseEvent.TakeDownProposed;
import org.tadamon.core.moderation.CaseEvent.TakeDownRefused;
import org.tadamon.projections.batch.WriteBatch;

/** Keeps one document per decision, and none of the notes to those who wrote the petition. */
public final class DecisionLogProjection {

    /** Names the processing group and the collection. Change it and the view is built anew. */
    public static final String NAME = "decision-log";

    private final MongoCollection<Document> decisions;

    /** Keeps its documents in this database. */
    public DecisionLogProjection(MongoDatabase database) {
        decisions = database.getCollection(NAME);
        decisions.createIndex(Indexes.descending("order"));
    }

    /** What an event says: what was decided, and why. */
    private record Said(Decision decision, @Nullable String reasonCode, String reason) {

        Said(Decision decision) {
            this(decision, null, "");
        }
    }

    @EventHandler
    void on(Decided event, @SequenceNumber long version, @Timestamp Instant at, TrackingToken token, WriteBatch batch) {
        var said = switch (event) {
            case SubmissionApproved _ -> new Said(Decision.APPROVED);
            case SubmissionRejected it -> new Said(Decision.REJECTED, it.reasonCode(), "");
            case ChangesAsked _ -> new Said(Decision.CHANGES_ASKED);
            case TakeDownProposed it -> new Said(Decision.TAKE_DOWN_PROPOSED, it.reasonCode(), "");
            case TakeDownRefused it -> new Said(Decision.TAKE_DOWN_REFUSED, null, it.reason());
            case TakeDownDecided it -> new Said(Decision.TAKEN_DOWN, it.reasonCode(), "");
            case ReportsDismissed it -> new Said(Decision.KEPT, null, it.reason());
            case TakeDownLifted it -> new Said(Decision.RESTORED, null, it.reason());
        };
        var confirmedBy = event instanceof TakeDownDecided down ? down.confirmedBy() : null;
        add(said, event.by(), document(event, version, at, token).append("confirmedBy", text(confirmedBy)), batch);
    }

    @EventHandler
    void on(
            CaseDropped event,
            @SequenceNumber long version,
            @Timestamp Instant at,
            TrackingToken token,
            WriteBatch batch) {
        var said = switch (event.cause()) {
            case WITHDRAWN -> new Said(Decision.WITHDRAWN);
            case DECIDED_ELSEWHERE -> new Said(Decision.DECIDED_ELSEWHERE);
        };
        add(said, event.by(), document(event, version, at, token), batch);
    }

    /** Empties the collection but keeps its indexes. */
    @ResetHandler
    void reset() {
        decisions.deleteMany(new Document());
    }

    private void add(Said said, AccountId by, Document begun, WriteBatch batch) {
        boolean proposal =
                said.decision() == Decision.TAKE_DOWN_PROPOSED || said.decision() == Decision.TAKE_DOWN_REFUSED;
        batch.addFirst(
                decisions,
                begun.append("decision", said.decision().name())
                        .append("public", !proposal)
                        .append("by", by.toString())
                        .append("reasonCode", said.reasonCode())
                        .append("reason", said.reason()));
    }

    private static Document document(CaseEvent event, long version, Instant at, TrackingToken token) {
        var about = event.about();
        return new Document("_id", event.caseId() + "/" + version)
                .append("order", token.position().orElseThrow())
                .append("at", Date.from(at))
                .append("case", event.caseId().toString())
                .append("kind", about.kind().name())
                .append("petition", about.petitionId().toString())
                .append("number", about.number())
                .append("organisation", text(about.organisation()));
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }
}
