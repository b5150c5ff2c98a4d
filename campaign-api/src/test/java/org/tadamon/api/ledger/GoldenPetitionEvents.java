package org.tadamon.api.ledger;

import static java.util.Map.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.Exposure;
import org.tadamon.core.petition.NewsId;
import org.tadamon.core.petition.PetitionDraft;
import org.tadamon.core.petition.PetitionDraft.Addressee;
import org.tadamon.core.petition.PetitionDraft.Wording;
import org.tadamon.core.petition.PetitionEvent;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.petition.TextVersion;
import org.tadamon.core.petition.aftermath.Answer;
import org.tadamon.core.petition.aftermath.Delivery;
import org.tadamon.core.petition.aftermath.EntryId;
import org.tadamon.core.petition.life.LifeEvent;
import org.tadamon.core.signature.SignatureEvent;
import org.tadamon.core.signature.SignatureId;
import org.tadamon.core.signature.Tally;

/** One of each event of a petition, by the name it is stored under, and what older ones read as. */
final class GoldenPetitionEvents {

    static final PetitionId PETITION = PetitionId.of("6f9619ff-8b86-4d01-b42d-00cf4fc964ff");
    private static final UUID SOME = UUID.fromString("3d813cbb-47fb-42ba-91df-831e1593ac29");
    private static final AccountId BY = AccountId.of("5a0e4c5b-9b0e-4a58-a3f2-6f1f0b8a7c11");
    private static final OrganisationId OWNER = OrganisationId.of("c7a1c9c6-0d8e-4a7e-9d9e-0f2b6a3d5e77");
    private static final Instant CLOSES = Instant.parse("2027-01-31T00:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2027, 2, 14);
    private static final PetitionDraft DRAFT = new PetitionDraft(
            Map.of("ar", new Wording("المكتبة لنا", "لتبقَ **مفتوحة**.", "")),
            List.of(new Addressee("City Council", "Council", "LB")),
            1_000,
            CLOSES,
            Exposure.GUARDED,
            "country");
    static final TextVersion TEXT = TextVersion.of(DRAFT.wordings());
    private static final Map<String, String> NEWS = Map.of("en", "A thousand!");

    static final Map<String, Object> ONE_OF_EACH = Map.ofEntries(
            entry("petition.drafted", new PetitionEvent.PetitionDrafted(PETITION, "library", DRAFT, OWNER, BY)),
            entry("petition.draft-revised", new PetitionEvent.PetitionDraftRevised(PETITION, DRAFT, BY)),
            entry("petition.news-posted", new PetitionEvent.PetitionNewsPosted(PETITION, new NewsId(SOME), NEWS, BY)),
            entry("petition.submitted", new LifeEvent.PetitionSubmitted(PETITION, 2, TEXT, BY)),
            entry("petition.approved", new LifeEvent.PetitionApproved(PETITION, 2, BY)),
            entry("petition.rejected", new LifeEvent.PetitionRejected(PETITION, 2, "not-a-demand", "Ask for it.", BY)),
            entry("petition.changes-asked", new LifeEvent.PetitionChangesAsked(PETITION, 2, "Shorter, please.", BY)),
            entry(
                    "petition.sponsors-sought",
                    new LifeEvent.PetitionSponsorsSought(PETITION, TEXT, CLOSES, Exposure.OPEN, 5)),
            entry("petition.opened", new LifeEvent.PetitionOpened(PETITION, TEXT, CLOSES, Exposure.GUARDED)),
            entry(
                    "petition.extended",
                    new LifeEvent.PetitionExtended(PETITION, CLOSES.plusSeconds(90), CLOSES, CLOSES.plusSeconds(90))),
            entry("petition.milestone-reached", new LifeEvent.MilestoneReached(PETITION, 1_000, CLOSES)),
            entry("petition.closed", new LifeEvent.PetitionClosed(PETITION, BY)),
            entry(
                    "petition.delivered",
                    new LifeEvent.PetitionDelivered(
                            PETITION,
                            new EntryId(SOME),
                            new Delivery(DAY, "City Council", Delivery.Way.IN_PERSON, "On foot."),
                            BY)),
            entry(
                    "petition.answered",
                    new LifeEvent.PetitionAnswered(
                            PETITION, new EntryId(SOME), new Answer(DAY, "City Council", Map.of("en", "Yes.")), BY)),
            entry("petition.withdrawn", new LifeEvent.PetitionWithdrawn(PETITION, BY, "It was granted.")),
            entry("petition.taken-down", new LifeEvent.PetitionTakenDown(PETITION, "incitement", BY)),
            entry("petition.restored", new LifeEvent.PetitionRestored(PETITION, BY)));

    /** What was written before there were accounts, or reasons, by the file it is kept in. */
    static final Map<String, Object> BEFORE = Map.of(
            "attendance.checked-in.1",
            GoldenActions.CHECKED_IN_BEFORE,
            "petition.drafted.1",
            new PetitionEvent.PetitionDrafted(PETITION, "library", DRAFT, null, null),
            "petition.draft-revised.1",
            new PetitionEvent.PetitionDraftRevised(PETITION, DRAFT, null),
            "petition.news-posted.1",
            new PetitionEvent.PetitionNewsPosted(PETITION, new NewsId(SOME), NEWS, null),
            "petition.closed.1",
            new LifeEvent.PetitionClosed(PETITION, null),
            "signature.restored.1",
            new SignatureEvent.SignatureRestored(
                    SignatureId.of("0b5f0a3c-54a5-4f0f-9a5b-2f5ad1a6c0de"), PETITION, new Tally("LB", "card", 1)));

    private GoldenPetitionEvents() {}
}
