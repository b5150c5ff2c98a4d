package org.tadamon.projections.rulelist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventhandling.TrackingToken;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.tadamon.core.rule.RuleEvent;
import org.tadamon.core.rule.RuleEvent.RuleDrafted;
import org.tadamon.projections.batch.WriteBatch;
import org.tadamon.projections.rulelist.RuleView.Step;
import org.tadamon.projections.rulelist.RuleView.What;

/** Keeps one document per rule, with all that was done with it. */
public final class RuleListProjection {

    /** Names the processing group and the collection. Change it and the view is built anew. */
    public static final String NAME = "rule-list";

    private final MongoCollection<Document> rules;

    /** Keeps its documents in this database. */
    public RuleListProjection(MongoDatabase database) {
        rules = database.getCollection(NAME);
        rules.createIndex(Indexes.compoundIndex(Indexes.ascending("petition"), Indexes.descending("position")));
    }

    @EventHandler
    void on(
            RuleEvent event,
            @SequenceNumber long version,
            @Timestamp Instant at,
            TrackingToken token,
            WriteBatch batch) {
        var step = step(event, at);
        if (event instanceof RuleDrafted drafted) {
            batch.addFirst(
                    rules,
                    new Document("_id", drafted.ruleId().toString())
                            .append("version", version)
                            .append("petition", drafted.petitionId().toString())
                            .append("title", drafted.title())
                            .append("conditions", RuleDocument.of(drafted.conditions()))
                            .append("state", RuleState.DRAFTED.name())
                            .append("position", token.position().orElseThrow())
                            .append("history", List.of(RuleDocument.of(step))));
        } else {
            batch.add(
                    rules,
                    new UpdateOneModel<>(
                            and(eq(event.ruleId().toString()), lt("version", version)), change(event, step, version)));
        }
    }

    /** Empties the collection but keeps its indexes. */
    @ResetHandler
    void reset() {
        rules.deleteMany(new Document());
    }

    /** A change a rule takes once: sent again, it finds its version already there and matches nothing. */
    private static Bson change(RuleEvent event, Step step, long version) {
        var changes = new ArrayList<Bson>();
        changes.add(set("version", version));
        changes.add(push("history", RuleDocument.of(step)));
        changes.add(set("state", stateAfter(event).name()));
        if (event instanceof RuleEvent.RuleTried tried) {
            changes.add(set("trial", RuleDocument.of(tried.trial())));
        }
        return combine(changes);
    }

    /** What was stopped while it was tried can be tried again. */
    private static RuleState stateAfter(RuleEvent event) {
        return switch (event) {
            case RuleEvent.RuleDrafted _ -> RuleState.DRAFTED;
            case RuleEvent.RuleTrialOrdered _ -> RuleState.TRYING;
            case RuleEvent.RuleTried _ -> RuleState.TRIED;
            case RuleEvent.RuleApplied _ -> RuleState.APPLYING;
            case RuleEvent.RuleGoneThrough gone -> gone.stopped() ? RuleState.STOPPED : RuleState.STANDING;
            case RuleEvent.RuleCancelled cancelled -> cancelled.trial() ? RuleState.DRAFTED : RuleState.STOPPED;
            case RuleEvent.RuleEnded _ -> RuleState.ENDED;
            case RuleEvent.RuleUndone _ -> RuleState.UNDOING;
            case RuleEvent.RulePutBack _ -> RuleState.UNDONE;
        };
    }

    private static Step step(RuleEvent event, Instant at) {
        return switch (event) {
            case RuleEvent.RuleDrafted it -> new Step(What.DRAFTED, at, it.by(), "", null, null);
            case RuleEvent.RuleTrialOrdered it -> new Step(What.TRIAL_ORDERED, at, it.by(), "", null, null);
            case RuleEvent.RuleTried it ->
                new Step(
                        What.TRIED,
                        at,
                        null,
                        "",
                        it.trial().found(),
                        -it.trial().counted());
            case RuleEvent.RuleApplied it -> new Step(What.APPLIED, at, it.by(), it.reason(), null, null);
            case RuleEvent.RuleGoneThrough it -> new Step(What.GONE_THROUGH, at, null, "", it.signatures(), it.moved());
            case RuleEvent.RuleCancelled it -> new Step(What.CANCELLED, at, it.by(), it.reason(), null, null);
            case RuleEvent.RuleEnded it -> new Step(What.ENDED, at, it.by(), it.reason(), null, null);
            case RuleEvent.RuleUndone it -> new Step(What.UNDONE, at, it.by(), it.reason(), null, null);
            case RuleEvent.RulePutBack it -> new Step(What.PUT_BACK, at, null, "", it.signatures(), it.moved());
        };
    }
}
