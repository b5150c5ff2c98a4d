package org.tadamon.api.ledger;

import static java.util.Map.entry;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.delivery.Recipient;
import org.tadamon.core.letterdrive.LetterDriveEvent;
import org.tadamon.core.letterdrive.LetterDriveId;
import org.tadamon.core.letterdrive.LetterPlan;
import org.tadamon.core.letterdrive.LetterPlan.Wording;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.Exposure;
import org.tadamon.core.posting.PostingEvent;
import org.tadamon.core.posting.PostingId;

/** One of each event of letters to decision makers. */
final class GoldenLetters {

    private static final LetterDriveId DRIVE = LetterDriveId.of("5f0a3f0e-6a55-4c8e-9d5e-1d3c52a7b810");
    private static final PostingId POSTING = PostingId.of("0d8a3a3c-4f0e-4f6a-8f43-7d6f7a2d4c55");
    private static final AccountId BY = AccountId.of("9a1f6a51-7a55-4a86-8d2e-0c8a9a3c7b10");
    private static final Recipient AMAL = new Recipient("LB", "أمل حداد", "Member of Parliament");
    private static final LetterPlan PLAN = new LetterPlan(
            Exposure.GUARDED,
            Map.of("ar", new Wording("رسالة إلى النواب", "لأن الصمت ليس حلًا.", "طلب", "نرجو الاستماع إلينا.")),
            "country",
            List.of("Member of Parliament"),
            Instant.parse("2026-12-31T22:00:00Z"),
            true);

    static final Map<String, Object> ONE_OF_EACH = Map.ofEntries(
            entry(
                    "letter-drive.started",
                    new LetterDriveEvent.LetterDriveStarted(
                            DRIVE,
                            OrganisationId.of("7c9e6679-7425-40de-944b-e07fc1f90ae7"),
                            CampaignId.of("1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed"),
                            PLAN,
                            BY)),
            entry("letter-drive.revised", new LetterDriveEvent.LetterDriveRevised(DRIVE, PLAN, BY)),
            entry("letter-drive.ended", new LetterDriveEvent.LetterDriveEnded(DRIVE, BY)),
            entry("letter-drive.dissolved", new LetterDriveEvent.LetterDriveDissolved(DRIVE)),
            entry("posting.ordered", new PostingEvent.PostingOrdered(POSTING, DRIVE, List.of(AMAL))),
            entry("posting.sent", new PostingEvent.LetterSent(POSTING, DRIVE, AMAL)),
            entry("posting.returned", new PostingEvent.LetterReturned(POSTING, DRIVE, AMAL)),
            entry("posting.in-doubt", new PostingEvent.LetterInDoubt(POSTING, DRIVE, AMAL)),
            entry("posting.taken-back", new PostingEvent.LetterTakenBack(POSTING, DRIVE, AMAL)),
            entry("posting.by-hand", new PostingEvent.LetterPostedByHand(POSTING, DRIVE, AMAL)));

    private GoldenLetters() {}
}
