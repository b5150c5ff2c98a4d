package org.tadamon.projections.petitionpage;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.tadamon.core.petition.TextVersion;
import org.tadamon.core.petition.life.LifeEvent;
import org.tadamon.core.petition.life.LifeEvent.MilestoneReached;
import org.tadamon.core.petition.life.LifeEvent.PetitionAnswered;
import org.tadamon.core.petition.life.LifeEvent.PetitionApproved;
import org.tadamon.core.petition.life.LifeEvent.PetitionChangesAsked;
import org.tadamon.core.petition.life.LifeEvent.PetitionClosed;
import org.tadamon.core.petition.life.LifeEvent.PetitionDelivered;
import org.tadamon.core.petition.life.LifeEvent.PetitionExtended;
import org.tadamon.core.petition.life.LifeEvent.PetitionOpened;
import org.tadamon.core.petition.life.LifeEvent.PetitionRejected;
import org.tadamon.core.petition.life.LifeEvent.PetitionRestored;
import org.tadamon.core.petition.life.LifeEvent.PetitionSponsorsSought;
import org.tadamon.core.petition.life.LifeEvent.PetitionSubmitted;
import org.tadamon.core.petition.life.LifeEvent.PetitionTakenDown;
import org.tadamon.core.petition.life.LifeEvent.PetitionWithdrawn;
import org.tadamon.core.petition.life.Stage;

/** How an event of its life changes a petition's document. */
final class StoryChange {

    private StoryChange() {}

    static Bson of(LifeEvent event, Instant at) {
        var when = Date.from(at);
        return switch (event) {
            case PetitionSubmitted submitted -> submitted(when, submitted.submission());
            case PetitionApproved _ -> set("approvedAt", when);
            case PetitionRejected rejected ->
                refused(Stage.REJECTED, verdict(when, rejected.reasonCode(), rejected.note()));
            case PetitionChangesAsked asked -> refused(Stage.CHANGES_ASKED, verdict(when, "", asked.note()));
            case PetitionSponsorsSought sought ->
                combine(frozen(Stage.SPONSORING, sought.textVersion()), set("sponsors", sought.needed()));
            case PetitionOpened opened -> combine(frozen(Stage.OPEN, opened.textVersion()), set("openedAt", when));
            case PetitionExtended extended -> extended(extended);
            case MilestoneReached reached -> push("milestones", StoryDocument.of(reached));
            case PetitionClosed _ -> combine(to(Stage.CLOSED), set("closedAt", when));
            case PetitionDelivered delivered -> push("deliveries", StoryDocument.of(delivered));
            case PetitionAnswered answered -> push("answers", StoryDocument.of(answered));
            case PetitionWithdrawn withdrawn -> withdrawn(when, withdrawn.reason());
            case PetitionTakenDown down ->
                set("hiding", new Document("at", when).append("reasonCode", down.reasonCode()));
            case PetitionRestored _ -> unset("hiding");
        };
    }

    private static Bson submitted(Date at, int submission) {
        return combine(to(Stage.SUBMITTED), set("submission", submission), set("submittedAt", at));
    }

    private static Bson extended(PetitionExtended extended) {
        return combine(
                set("draft.closesAt", Date.from(extended.closesAt())), push("extensions", StoryDocument.of(extended)));
    }

    private static Bson withdrawn(Date at, String reason) {
        return combine(to(Stage.WITHDRAWN), set("withdrawal", new Document("at", at).append("reason", reason)));
    }

    private static Bson to(Stage stage) {
        return set("stage", stage.name());
    }

    private static Bson refused(Stage stage, Document verdict) {
        return combine(to(stage), set("verdict", verdict), set("changed", false));
    }

    private static Bson frozen(Stage stage, TextVersion text) {
        return combine(to(stage), set("textVersion", text.sha256()));
    }

    private static Document verdict(Date at, String reasonCode, String note) {
        return new Document("at", at).append("reasonCode", reasonCode).append("note", note);
    }
}
