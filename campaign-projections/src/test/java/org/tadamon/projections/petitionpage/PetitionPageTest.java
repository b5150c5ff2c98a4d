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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.tadamon.core.petition.Exposure;
import org.tadamon.core.petition.NewsId;
import org.tadamon.core.petition.PetitionDraft;
import org.tadamon.core.petition.PetitionDraft.Addressee;
import org.tadamon.core.petition.PetitionDraft.Wording;
import org.tadamon.core.petition.PetitionEvent.PetitionDraftRevised;
import org.tadamon.core.petition.PetitionEvent.PetitionDrafted;
import org.tadamon.core.petition.PetitionEvent.PetitionNewsPosted;
import org.tadamon.core.petition.TextVersion;
import org.tadamon.core.petition.life.LifeEvent.PetitionClosed;
import org.tadamon.core.petition.life.Stage;
import org.tadamon.projections.petitionpage.FindPetition.ById;
import org.tadamon.projections.petitionpage.FindPetition.BySlug;
import org.tadamon.projections.petitionpage.PetitionPage.News;
import org.tadamon.projections.rehearsal.Rehearsal;
import org.tadamon.projections.rehearsal.Sample;
import org.tadamon.projections.rehearsal.View;

/** The page of a petition… */
class PetitionPageTest {

    private static final Instant LATER = NOW.plus(Duration.ofHours(1));
    private static final NewsId NEWS = new NewsId(new UUID(3, 1));
    private static final NewsId MORE_NEWS = new NewsId(new UUID(3, 2));

    @AutoClose
    private final Rehearsal rehearsal = new Rehearsal();

    private final PetitionPageQueries queries = new PetitionPageQueries(rehearsal.database());

    private PetitionPage page() {
        rehearsal.follow(View.PETITION_PAGE);
        return queries.answer(new ById(PETITION)).orElseThrow();
    }

    @Test
    void isNotThereBeforeItIsDrafted() {
        rehearsal.happened(NOW, drafted(2, "Another")).follow(View.PETITION_PAGE);
        assertThat(queries.answer(new ById(PETITION))).isEmpty();
        assertThat(queries.answer(new BySlug("petition-1"))).isEmpty();
    }

    @Test
    void tellsAllThatWasDrafted() {
        var draft = new PetitionDraft(
                Map.of("ar", new Wording("أبقوا المكتبة", "افتحوها.", ""), "zh-Hant", new Wording("a.b", "$c", "d")),
                List.of(new Addressee("Mayor", "Office", "LB"), new Addressee("Governor", "", "")),
                700,
                CLOSES_AT,
                Exposure.GUARDED,
                "district");
        rehearsal.happened(NOW, new PetitionDrafted(PETITION, "keep-it", draft, null, null));
        assertThat(page())
                .isEqualTo(new PetitionPage(
                        PETITION,
                        "keep-it",
                        null,
                        Stage.DRAFT,
                        draft,
                        null,
                        NOW,
                        null,
                        null,
                        List.of(),
                        PetitionStory.NONE));
        assertThat(queries.answer(new BySlug("keep-it"))).contains(page());
        assertThat(page().takesSignaturesAt(NOW)).isFalse();
    }

    @Test
    void tellsTheDraftAsItWasLastRevised() {
        rehearsal.happened(NOW, drafted(1, "First")).follow(View.PETITION_PAGE);
        rehearsal.happened(LATER, new PetitionDraftRevised(PETITION, draft("Second"), null));
        assertThat(page().draft()).isEqualTo(draft("Second"));
        assertThat(page().draftedAt()).isEqualTo(NOW);
        assertThat(page().stage()).isEqualTo(Stage.DRAFT);
    }

    @Test
    void takesSignaturesFromItsOpeningUntilItsClosingTime() {
        rehearsal.happened(NOW, drafted(1, "First")).happened(LATER, opened(1));
        assertThat(page().stage()).isEqualTo(Stage.OPEN);
        assertThat(page().openedAt()).isEqualTo(LATER);
        assertThat(page().textVersion()).isEqualTo(new TextVersion("e3b0"));
        assertThat(page().takesSignaturesAt(CLOSES_AT.minusMillis(1))).isTrue();
        assertThat(page().takesSignaturesAt(CLOSES_AT)).isFalse();
    }

    @Test
    void tellsNewsNewestFirst() {
        rehearsal.happened(
                NOW, drafted(1, "First"), opened(1), new PetitionNewsPosted(PETITION, NEWS, Map.of("en", "One"), null));
        rehearsal.happened(
                LATER, new PetitionNewsPosted(PETITION, MORE_NEWS, Map.of("en", "Two", "ar", "اثنان"), null));
        assertThat(page().news())
                .containsExactly(
                        new News(MORE_NEWS, LATER, Map.of("en", "Two", "ar", "اثنان")),
                        new News(NEWS, NOW, Map.of("en", "One")));
    }

    @Test
    void tellsTheLatestNewsOnceWhenItIsSentTwice() {
        var news = new PetitionNewsPosted(PETITION, NEWS, Map.of("en", "One"), null);
        rehearsal.happened(NOW, drafted(1, "First"), opened(1), news).follow(View.PETITION_PAGE);
        rehearsal.forgetTokens();
        assertThat(page().news()).hasSize(1);
    }

    @Test
    void takesNoMoreSignaturesOnceClosed() {
        rehearsal.happened(NOW, drafted(1, "First"), opened(1)).happened(LATER, new PetitionClosed(PETITION, null));
        assertThat(page().stage()).isEqualTo(Stage.CLOSED);
        assertThat(page().closedAt()).isEqualTo(LATER);
        assertThat(page().openedAt()).isEqualTo(NOW);
        assertThat(page().takesSignaturesAt(LATER)).isFalse();
    }

    @Test
    void isTheSameWhenEverythingIsSentTwice() {
        rehearsal.happened(
                NOW,
                drafted(1, "First"),
                new PetitionDraftRevised(PETITION, draft("Second"), null),
                opened(1),
                new PetitionNewsPosted(PETITION, NEWS, Map.of("en", "One"), null),
                Sample.drafted(2, "Another"));
        rehearsal.happened(
                LATER,
                new PetitionNewsPosted(PETITION, NEWS, Map.of("en", "Two"), null),
                new PetitionClosed(PETITION, null));
        var once = page();
        rehearsal.forgetTokens();
        rehearsal.follow(View.PETITION_PAGE.inBatchesOf(2));
        assertThat(page()).isEqualTo(once);
        assertThat(page().news()).hasSize(2);
    }
}
