package org.tadamon.core.petition.life;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.petition.Exposure;
import org.tadamon.core.petition.PetitionDraft;
import org.tadamon.core.petition.PetitionDraft.Addressee;
import org.tadamon.core.petition.PetitionDraft.Wording;
import org.tadamon.core.petition.PetitionEvent.PetitionDrafted;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.petition.TextVersion;
import org.tadamon.core.petition.aftermath.Answer;
import org.tadamon.core.petition.aftermath.Delivery;
import org.tadamon.core.petition.aftermath.EntryId;
import org.tadamon.core.petition.life.LifeEvent.PetitionAnswered;
import org.tadamon.core.petition.life.LifeEvent.PetitionApproved;
import org.tadamon.core.petition.life.LifeEvent.PetitionChangesAsked;
import org.tadamon.core.petition.life.LifeEvent.PetitionClosed;
import org.tadamon.core.petition.life.LifeEvent.PetitionDelivered;
import org.tadamon.core.petition.life.LifeEvent.PetitionOpened;
import org.tadamon.core.petition.life.LifeEvent.PetitionRejected;
import org.tadamon.core.petition.life.LifeEvent.PetitionSponsorsSought;
import org.tadamon.core.petition.life.LifeEvent.PetitionSubmitted;
import org.tadamon.core.petition.life.LifeEvent.PetitionTakenDown;
import org.tadamon.core.petition.life.LifeEvent.PetitionWithdrawn;

/** One petition, and how it came to each stage of its life. */
final class SampleLife {

    static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final Instant CLOSES_AT = NOW.plus(Duration.ofDays(30));
    static final PetitionId ID = PetitionId.of("00000000-0000-4000-8000-000000000001");
    static final AccountId BY = AccountId.of("00000000-0000-4000-8000-0000000000aa");
    static final AccountId MODERATOR = AccountId.of("00000000-0000-4000-8000-0000000000bb");
    static final EntryId ENTRY = new EntryId(UUID.fromString("00000000-0000-4000-8000-0000000000e1"));
    static final EntryId OTHER_ENTRY = new EntryId(UUID.fromString("00000000-0000-4000-8000-0000000000e2"));
    static final Map<String, Wording> WORDS = Map.of("en", new Wording("Keep it", "Keep it open.", ""));
    static final TextVersion TEXT = TextVersion.of(WORDS);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final Delivery DELIVERY = new Delivery(TODAY, "The Mayor", Delivery.Way.IN_PERSON, "");
    static final Answer ANSWER = new Answer(TODAY, "The Mayor", Map.of("en", "Yes."));
    static final HouseRules HOUSE = new HouseRules(0, List.of(10L, 50L));
    static final HouseRules WITH_SPONSORS = new HouseRules(5, List.of(10L, 50L));

    static final PetitionDrafted DRAFTED = drafted(CLOSES_AT);
    static final PetitionSubmitted SUBMITTED = submitted(1);
    static final PetitionApproved APPROVED = new PetitionApproved(ID, 1, MODERATOR);
    static final PetitionOpened OPENED = new PetitionOpened(ID, TEXT, CLOSES_AT, Exposure.OPEN);
    static final PetitionSponsorsSought SOUGHT = new PetitionSponsorsSought(ID, TEXT, CLOSES_AT, Exposure.OPEN, 5);
    static final PetitionClosed CLOSED = new PetitionClosed(ID, BY);
    static final PetitionTakenDown TAKEN_DOWN = new PetitionTakenDown(ID, "hate", MODERATOR);

    private SampleLife() {}

    static PetitionDraft draft(int goal, Instant closesAt) {
        return new PetitionDraft(
                WORDS, List.of(new Addressee("The Mayor", "", "")), goal, closesAt, Exposure.OPEN, "country");
    }

    static PetitionDrafted drafted(Instant closesAt) {
        return new PetitionDrafted(ID, "keep-it", draft(500, closesAt), null, BY);
    }

    static PetitionSubmitted submitted(int submission) {
        return new PetitionSubmitted(ID, submission, TEXT, BY);
    }

    /** What has happened to a petition in this stage; one that was taken down was open. */
    static List<Object> history(Stage stage) {
        return switch (stage) {
            case DRAFT -> List.of(DRAFTED);
            case SUBMITTED -> List.of(DRAFTED, SUBMITTED);
            case CHANGES_ASKED -> List.of(DRAFTED, SUBMITTED, new PetitionChangesAsked(ID, 1, "Shorter.", MODERATOR));
            case REJECTED -> List.of(DRAFTED, SUBMITTED, new PetitionRejected(ID, 1, "hate", "", MODERATOR));
            case SPONSORING -> List.of(DRAFTED, SUBMITTED, APPROVED, SOUGHT);
            case OPEN -> List.of(DRAFTED, SUBMITTED, APPROVED, OPENED);
            case CLOSED -> then(Stage.OPEN, CLOSED);
            case DELIVERED -> then(Stage.CLOSED, new PetitionDelivered(ID, OTHER_ENTRY, DELIVERY, BY));
            case ANSWERED -> then(Stage.DELIVERED, new PetitionAnswered(ID, new EntryId(new UUID(1, 1)), ANSWER, BY));
            case WITHDRAWN -> then(Stage.OPEN, new PetitionWithdrawn(ID, BY, "We met the mayor."));
            case TAKEN_DOWN -> then(Stage.OPEN, TAKEN_DOWN);
        };
    }

    static List<Object> then(Stage stage, Object... more) {
        return new ArrayList<>(
                Stream.concat(history(stage).stream(), Stream.of(more)).toList());
    }
}
