package org.tadamon.projections.petitionlist;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import java.time.Instant;
import java.util.Date;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
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

/** How an event of its life changes a petition's line; most do not. */
final class StageChange {

    private StageChange() {}

    /** Opening moves a petition to the front. */
    static @Nullable Bson of(LifeEvent event, Instant at, long position) {
        return switch (event) {
            case PetitionSubmitted _ -> to(Stage.SUBMITTED);
            case PetitionRejected _ -> to(Stage.REJECTED);
            case PetitionChangesAsked _ -> to(Stage.CHANGES_ASKED);
            case PetitionSponsorsSought _ -> to(Stage.SPONSORING);
            case PetitionOpened _ -> combine(to(Stage.OPEN), set("openedAt", Date.from(at)), set("order", position));
            case PetitionExtended extended -> set("draft.closesAt", Date.from(extended.closesAt()));
            case PetitionClosed _ -> to(Stage.CLOSED);
            case PetitionWithdrawn _ -> to(Stage.WITHDRAWN);
            case PetitionTakenDown _ -> set("hidden", true);
            case PetitionRestored _ -> set("hidden", false);
            case PetitionApproved _, MilestoneReached _, PetitionDelivered _, PetitionAnswered _ -> null;
        };
    }

    private static Bson to(Stage stage) {
        return set("stage", stage.name());
    }
}
