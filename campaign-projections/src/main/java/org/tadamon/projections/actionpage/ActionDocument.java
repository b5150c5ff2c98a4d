package org.tadamon.projections.actionpage;

import java.time.Instant;
import java.util.Date;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.action.ActionEvent.ActionScheduled;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.projections.actionpage.ActionPage.CalledOff;

/** An action as it lies in MongoDB, and back. */
final class ActionDocument {

    private ActionDocument() {}

    static Document of(ActionScheduled event, Instant at) {
        var plan = event.plan();
        return new Document("_id", event.actionId().toString())
                .append("link", event.actionId().link())
                .append("organisation", event.organisation().toString())
                .append("campaign", text(event.campaign()))
                .append("series", text(event.series()))
                .append("kind", plan.kind().name())
                .append("exposure", plan.exposure().name())
                .append("wordings", PlanDocument.of(plan.wordings()))
                .append("provisions", PlanDocument.of(plan.provisions()))
                .append("timing", PlanDocument.of(plan.timing()))
                .append("endsAt", Date.from(plan.timing().endsAt()))
                .append("place", PlanDocument.of(plan.place()))
                .append("capacity", plan.capacity())
                .append("scheduledAt", Date.from(at))
                .append("changedAt", Date.from(at))
                .append("dissolved", false);
    }

    static ActionPage read(Document action) {
        var id = ActionId.of(action.getString("_id"));
        return new ActionPage(
                id,
                OrganisationId.of(action.getString("organisation")),
                from(action.getString("campaign"), CampaignId::of),
                from(action.getString("series"), ActionId::of),
                PlanDocument.read(action, id),
                action.getDate("scheduledAt").toInstant(),
                action.getDate("changedAt").toInstant(),
                action.getLong("version"),
                from(action.get("calledOff", Document.class), ActionDocument::calledOff),
                action.getBoolean("dissolved"));
    }

    private static CalledOff calledOff(Document off) {
        return new CalledOff(off.getDate("at").toInstant(), PlanDocument.strings(off.get("reasons", Document.class)));
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }

    private static <A, B> @Nullable B from(@Nullable A stored, Function<A, B> read) {
        return stored == null ? null : read.apply(stored);
    }
}
