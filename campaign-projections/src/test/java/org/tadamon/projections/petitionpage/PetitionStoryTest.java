package org.tadamon.projections.petitionpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.projections.rehearsal.Sample.CLOSES_AT;
import static org.tadamon.projections.rehearsal.Sample.NOW;
import static org.tadamon.projections.rehearsal.Sample.PETITION;
import static org.tadamon.projections.rehearsal.Sample.draft;
import static org.tadamon.projections.rehearsal.Sample.drafted;
import static org.tadamon.projections.rehearsal.Sample.opened;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.petition.Exposure;
import org.tadamon.core.petition.PetitionDraft;
import org.tadamon.core.petition.PetitionEvent.PetitionDraftRevised;
import org.tadamon.core.petition.TextVersion;
import org.tadamon.core.petition.aftermath.Answer;
import org.tadamon.core.petition.aftermath.Delivery;
import org.tadamon.core.petition.aftermath.EntryId;
import org.tadamon.core.petition.life.LifeEvent.MilestoneReached;
import org.tadamon.core.petition.life.LifeEvent.PetitionAnswered;
import org.tadamon.core.petition.life.LifeEvent.PetitionApproved;
import org.tadamon.core.petition.life.LifeEvent.PetitionChangesAsked;
import org.tadamon.core.petition.life.LifeEvent.PetitionClosed;
import org.tadamon.core.petition.life.LifeEvent.PetitionDelivered;
import org.tadamon.core.petition.life.LifeEvent.PetitionExtended;
import org.tadamon.core.petition.life.LifeEvent.PetitionRejected;
import org.tadamon.core.petition.life.LifeEvent.PetitionRestored;
import org.tadamon.core.petition.life.LifeEvent.PetitionSponsorsSought;
import org.tadamon.core.petition.life.LifeEvent.PetitionSubmitted;
import org.tadamon.core.petition.life.LifeEvent.PetitionTakenDown;
import org.tadamon.core.petition.life.LifeEvent.PetitionWithdrawn;
import org.tadamon.core.petition.life.Stage;
import org.tadamon.projections.petitionpage.FindPetition.ById;
import org.tadamon.projections.petitionpage.PetitionStory.Answered;
import org.tadamon.projections.petitionpage.PetitionStory.Delivered;
import org.tadamon.projections.petitionpage.PetitionStory.Extension;
import org.tadamon.projections.petitionpage.PetitionStory.Hiding;
import org.tadamon.projections.petitionpage.PetitionStory.Milestone;
import org.tadamon.projections.petitionpage.PetitionStory.Verdict;
import org.tadamon.projections.petitionpage.PetitionStory.Withdrawal;
import org.tadamon.projections.rehearsal.Rehearsal;
import org.tadamon.projections.rehearsal.View;

/** The page of a petition, on what has become of it… */
class PetitionStoryTest {

    private static final AccountId BY = new AccountId(new UUID(3, 3));
    private static final EntryId ENTRY = new EntryId(new UUID(4, 4));
    private static final TextVersion TEXT = new TextVersion("e3b0");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Delivery DELIVERY = new Delivery(DAY, "The Mayor", Delivery.Way.BY_POST, "With a bow.");
    private static final Answer ANSWER = new Answer(DAY, "The Mayor", Map.of("ar", "نعم.", "en", "Yes."));
    private static final PetitionSubmitted SUBMITTED = new PetitionSubmitted(PETITION, 1, TEXT, BY);

    @AutoClose
    private final Rehearsal rehearsal = new Rehearsal();

    private PetitionPage after(Object... events) {
        rehearsal.happened(NOW, drafted(1, "First")).happened(NOW, events);
        rehearsal.follow(View.PETITION_PAGE);
        var once = page();
        rehearsal.forgetTokens();
        rehearsal.follow(View.PETITION_PAGE.inBatchesOf(2));
        assertThat(page()).as("the same when everything is sent twice").isEqualTo(once);
        return once;
    }

    private PetitionPage page() {
        return new PetitionPageQueries(rehearsal.database())
                .answer(new ById(PETITION))
                .orElseThrow();
    }

    @Test
    void tellsWhichSubmissionIsBeingRead() {
        var page = after(SUBMITTED);
        assertThat(page.stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(page.story().submission()).isEqualTo(1);
        assertThat(page.story().submittedAt()).isEqualTo(NOW);
        assertThat(page.textVersion()).isNull();
    }

    @Test
    void tellsWhyItWasRefusedUntilItIsChanged() {
        var page = after(SUBMITTED, new PetitionRejected(PETITION, 1, "hate", "Shorter.", BY));
        assertThat(page.stage()).isEqualTo(Stage.REJECTED);
        assertThat(page.story().verdict()).isEqualTo(new Verdict(NOW, "hate", "Shorter."));
        assertThat(page.story().changed()).isFalse();
    }

    @Test
    void tellsWhatToChangeAndThatItWas() {
        var page = after(
                SUBMITTED,
                new PetitionChangesAsked(PETITION, 1, "Shorter.", BY),
                new PetitionDraftRevised(PETITION, draft("Second"), BY));
        assertThat(page.stage()).isEqualTo(Stage.CHANGES_ASKED);
        assertThat(page.story().verdict()).isEqualTo(new Verdict(NOW, "", "Shorter."));
        assertThat(page.story().changed()).isTrue();
    }

    @Test
    void tellsThatItLooksForSponsors() {
        var page = after(
                SUBMITTED,
                new PetitionApproved(PETITION, 1, BY),
                new PetitionSponsorsSought(PETITION, TEXT, CLOSES_AT, Exposure.OPEN, 5));
        assertThat(page.stage()).isEqualTo(Stage.SPONSORING);
        assertThat(page.story().sponsors()).isEqualTo(5);
        assertThat(page.openedAt()).isNull();
        assertThat(page.textVersion()).isEqualTo(TEXT);
        assertThat(page.takesSignaturesAt(NOW)).isTrue();
    }

    @Test
    void tellsMilestonesAndTheTimeThatWasGivenBack() {
        var later = CLOSES_AT.plus(Duration.ofHours(3));
        var page = after(
                opened(1),
                new MilestoneReached(PETITION, 10, NOW.minusSeconds(5)),
                new PetitionExtended(PETITION, later, NOW, NOW.plusSeconds(60)));
        assertThat(page.story().milestones()).containsExactly(new Milestone(10, NOW.minusSeconds(5)));
        assertThat(page.story().extensions()).containsExactly(new Extension(later, NOW, NOW.plusSeconds(60)));
        assertThat(page.draft().closesAt()).isEqualTo(later);
        assertThat(page.takesSignaturesAt(CLOSES_AT)).isTrue();
    }

    @Test
    void tellsToWhomItWasHandedAndWhatTheyAnswered() {
        var page = after(
                opened(1), new PetitionClosed(PETITION, null), new PetitionDelivered(PETITION, ENTRY, DELIVERY, BY));
        assertThat(page.stage()).isEqualTo(Stage.DELIVERED);
        assertThat(page.story().deliveries()).containsExactly(new Delivered(ENTRY, DELIVERY));
        rehearsal
                .happened(NOW, new PetitionAnswered(PETITION, ENTRY, ANSWER, BY))
                .follow(View.PETITION_PAGE);
        assertThat(page().stage()).isEqualTo(Stage.ANSWERED);
        assertThat(page().story().answers()).containsExactly(new Answered(ENTRY, ANSWER));
    }

    @Test
    void tellsWhyItWasWithdrawn() {
        var page = after(opened(1), new PetitionWithdrawn(PETITION, BY, "We won."));
        assertThat(page.stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(page.story().withdrawal()).isEqualTo(new Withdrawal(NOW, "We won."));
    }

    @Test
    void isWhatItWasOnceRestored() {
        var page = after(opened(1), new PetitionTakenDown(PETITION, "hate", BY), new PetitionClosed(PETITION, null));
        assertThat(page.stage()).isEqualTo(Stage.TAKEN_DOWN);
        assertThat(page.story().hiding()).isEqualTo(new Hiding(NOW, "hate"));
        rehearsal.happened(NOW, new PetitionRestored(PETITION, BY)).follow(View.PETITION_PAGE);
        assertThat(page().stage()).isEqualTo(Stage.CLOSED);
        assertThat(page().story().hiding()).isNull();
    }

    @Test
    void tellsMilestonesOfAGuardedPetitionWhenTheirDayIsOver() {
        var page = after(opened(1), new MilestoneReached(PETITION, 10, NOW));
        assertThat(Milestones.forEverybody(page, NOW)).hasSize(1);
        assertThat(Milestones.forEverybody(guarded(page), NOW)).isEmpty();
        assertThat(Milestones.forEverybody(guarded(page), Instant.parse("2026-11-21T00:00:00Z")))
                .containsExactly(new Milestones.Reached(10, DAY));
    }

    private static PetitionPage guarded(PetitionPage page) {
        var draft = page.draft();
        var careful = new PetitionDraft(
                draft.wordings(),
                draft.addressees(),
                draft.goal(),
                draft.closesAt(),
                Exposure.GUARDED,
                draft.areaLevel());
        return new PetitionPage(
                page.id(),
                page.slug(),
                page.organisation(),
                page.stage(),
                careful,
                page.textVersion(),
                page.draftedAt(),
                page.openedAt(),
                page.closedAt(),
                page.news(),
                page.story());
    }
}
