package org.tadamon.projections.letterdrive;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.letterdrive.LetterDriveEvent.LetterDriveStarted;
import org.tadamon.core.letterdrive.LetterDriveId;
import org.tadamon.core.letterdrive.LetterPlan;
import org.tadamon.core.letterdrive.LetterPlan.Wording;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.Exposure;

/** A letter drive as it lies in MongoDB, and back. */
final class LetterDriveDocument {

    private LetterDriveDocument() {}

    static Document of(LetterDriveStarted event, Instant at) {
        var campaign = event.campaign();
        return new Document("_id", event.drive().toString())
                .append("link", event.drive().link())
                .append("organisation", event.organisation().toString())
                .append("campaign", campaign == null ? null : campaign.toString())
                .append("plan", of(event.plan()))
                .append("startedAt", Date.from(at))
                .append("endsAt", Date.from(event.plan().closesAt()))
                .append("dissolved", false);
    }

    static Document of(LetterPlan plan) {
        var wordings = new Document();
        new TreeMap<>(plan.wordings()).forEach((language, said) -> wordings.append(language, of(said)));
        return new Document("exposure", plan.exposure().name())
                .append("wordings", wordings)
                .append("level", plan.level())
                .append("offices", plan.offices())
                .append("closesAt", Date.from(plan.closesAt()))
                .append("relayed", plan.relayed());
    }

    static LetterDrivePage read(Document drive) {
        var campaign = drive.getString("campaign");
        return new LetterDrivePage(
                LetterDriveId.of(drive.getString("_id")),
                OrganisationId.of(drive.getString("organisation")),
                campaign == null ? null : CampaignId.of(campaign),
                plan(drive.get("plan", Document.class)),
                drive.getDate("startedAt").toInstant(),
                drive.getDate("endsAt").toInstant(),
                drive.getBoolean("dissolved"));
    }

    private static LetterPlan plan(Document plan) {
        Map<String, Wording> wordings = new TreeMap<>();
        plan.get("wordings", Document.class)
                .forEach((language, said) -> wordings.put(language, wording((Document) said)));
        return new LetterPlan(
                Exposure.valueOf(plan.getString("exposure")),
                wordings,
                plan.getString("level"),
                plan.getList("offices", String.class),
                plan.getDate("closesAt").toInstant(),
                plan.getBoolean("relayed"));
    }

    private static Document of(Wording said) {
        return new Document("title", said.title())
                .append("reason", said.reason())
                .append("subject", said.subject())
                .append("letter", said.letter());
    }

    private static Wording wording(Document said) {
        return new Wording(
                said.getString("title"), said.getString("reason"), said.getString("subject"), said.getString("letter"));
    }
}
