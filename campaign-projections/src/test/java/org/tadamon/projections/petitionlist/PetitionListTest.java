package org.tadamon.projections.petitionlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.projections.rehearsal.Sample.NOW;
import static org.tadamon.projections.rehearsal.Sample.PETITION;
import static org.tadamon.projections.rehearsal.Sample.draft;
import static org.tadamon.projections.rehearsal.Sample.drafted;
import static org.tadamon.projections.rehearsal.Sample.opened;
import static org.tadamon.projections.rehearsal.Sample.petition;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.tadamon.core.petition.Exposure;
import org.tadamon.core.petition.PetitionDraft.Wording;
import org.tadamon.core.petition.PetitionEvent.PetitionDraftRevised;
import org.tadamon.core.petition.PetitionEvent.PetitionDrafted;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.petition.life.LifeEvent.PetitionClosed;
import org.tadamon.core.petition.life.Stage;
import org.tadamon.projections.rehearsal.Rehearsal;
import org.tadamon.projections.rehearsal.Sample;
import org.tadamon.projections.rehearsal.View;

/** The list of petitions… */
class PetitionListTest {

    @AutoClose
    private final Rehearsal rehearsal = new Rehearsal();

    private final PetitionListQueries queries = new PetitionListQueries(rehearsal.database());

    private List<PetitionId> found(String search) {
        return ids(queries.answer(new ListPetitions(search, new ListPetitions.All(), null, 100)));
    }

    private PetitionListPage open(@Nullable String after, int limit) {
        return queries.answer(new ListPetitions("", new ListPetitions.Published(), after, limit));
    }

    private static List<PetitionId> ids(PetitionListPage page) {
        return page.lines().stream().map(PetitionLine::id).toList();
    }

    private void open(int... numbers) {
        for (int number : numbers) {
            rehearsal.happened(NOW, drafted(number, "Petition " + number), opened(number));
        }
        rehearsal.follow(View.PETITION_LIST);
    }

    @Test
    void tellsOfAPetitionWhatALineNeeds() {
        var texts = Map.of("ar", new Wording("العنوان", "الطلب", "ب"), "en", new Wording("Title", "Demand", "B"));
        rehearsal
                .happened(NOW, new PetitionDrafted(PETITION, "slug", draft(texts), null, null))
                .happened(NOW.plusSeconds(5), opened(1), new PetitionClosed(PETITION, null))
                .follow(View.PETITION_LIST);
        assertThat(open(null, 10).lines())
                .containsExactly(new PetitionLine(
                        PETITION,
                        "slug",
                        null,
                        Stage.CLOSED,
                        Map.of("ar", "العنوان", "en", "Title"),
                        Map.of("ar", "الطلب", "en", "Demand"),
                        500,
                        Sample.CLOSES_AT,
                        Exposure.OPEN,
                        NOW.plusSeconds(5)));
    }

    @Test
    void hidesDraftsFromEverybodyButOrganisers() {
        rehearsal.happened(NOW, drafted(1, "One"), drafted(2, "Two"), opened(1)).follow(View.PETITION_LIST);
        assertThat(ids(open(null, 10))).containsExactly(petition(1));
        assertThat(found("")).containsExactly(petition(1), petition(2));
        assertThat(ids(queries.answer(new ListPetitions("two", new ListPetitions.Published(), null, 10))))
                .isEmpty();
    }

    @Test
    void beginsWithTheOneOpenedLast() {
        rehearsal.happened(NOW, drafted(1, "One"), drafted(2, "Two"), drafted(3, "Three"));
        rehearsal.happened(NOW, opened(3), opened(1), opened(2)).follow(View.PETITION_LIST);
        assertThat(ids(open(null, 10))).containsExactly(petition(2), petition(1), petition(3));
    }

    @Test
    void tellsWhoTakesSignatures() {
        open(1);
        var line = open(null, 1).lines().getFirst();
        assertThat(line.takesSignaturesAt(NOW)).isTrue();
        assertThat(line.takesSignaturesAt(Sample.CLOSES_AT)).isFalse();
        rehearsal.happened(NOW, new PetitionClosed(PETITION, null)).follow(View.PETITION_LIST);
        assertThat(open(null, 1).lines().getFirst().takesSignaturesAt(NOW)).isFalse();
    }

    @Test
    void isTurnedPageByPageWithoutLosingOrRepeatingWhileMoreAreOpened() {
        open(1, 2, 3, 4, 5);
        var first = open(null, 2);
        open(6);
        var second = open(first.next(), 2);
        var third = open(second.next(), 2);
        var seen = new ArrayList<>(ids(first));
        seen.addAll(ids(second));
        seen.addAll(ids(third));
        assertThat(seen).containsExactly(petition(5), petition(4), petition(3), petition(2), petition(1));
        assertThat(third.next()).isNull();
        assertThat(open(null, 6).next()).isNull();
    }

    @Test
    void beginsAtTheBeginningForAKeyThatIsNone() {
        open(1);
        assertThat(ids(open("x); drop", 1))).containsExactly(petition(1));
        assertThat(ids(open("99999999999999999999", 1))).containsExactly(petition(1));
    }

    @Test
    void isTheSameWhenEverythingIsSentTwice() {
        open(1, 2);
        rehearsal
                .happened(NOW.plus(Duration.ofHours(1)), new PetitionClosed(PETITION, null), drafted(3, "Three"))
                .happened(NOW, new PetitionDraftRevised(petition(3), draft("Third"), null))
                .follow(View.PETITION_LIST);
        var once = rehearsal.documents(View.PETITION_LIST);
        rehearsal.forgetTokens();
        rehearsal.follow(View.PETITION_LIST.inBatchesOf(2));
        assertThat(rehearsal.documents(View.PETITION_LIST)).isEqualTo(once);
    }
}
