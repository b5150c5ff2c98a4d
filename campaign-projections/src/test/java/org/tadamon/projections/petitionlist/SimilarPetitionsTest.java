package org.tadamon.projections.petitionlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.projections.rehearsal.Sample.NOW;
import static org.tadamon.projections.rehearsal.Sample.drafted;
import static org.tadamon.projections.rehearsal.Sample.opened;
import static org.tadamon.projections.rehearsal.Sample.petition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.projections.rehearsal.Rehearsal;
import org.tadamon.projections.rehearsal.View;

/** A title that is being written … */
class SimilarPetitionsTest {

    @AutoClose
    private final Rehearsal rehearsal = new Rehearsal();

    private List<PetitionId> similar(String title, @Nullable PetitionId except) {
        rehearsal.follow(View.PETITION_LIST);
        return new PetitionListQueries(rehearsal.database())
                .answer(new FindSimilar(List.of(title), except, 5)).stream()
                        .map(PetitionLine::id)
                        .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Keep our libraries open, Keep the community library open in the evening",
        "LIBRARY, Keep the community library open in the evening",
        "إبقاء مكتبة الحي مفتوحة, لتبق المكتبة مفتوحة مساء في الحي",
        "الغاء الماده ٥٣٤, إِلغاءُ المادّة 534"
    })
    void isLikeOneThatAsksForTheSame(String typed, String published) {
        rehearsal.happened(NOW, drafted(1, published), opened(1));
        assertThat(similar(typed, null)).containsExactly(petition(1));
    }

    @ParameterizedTest
    @CsvSource({
        "Keep the night bus running, Keep the community library open in the evening",
        "The petition for our, The petition for all",
        "'', Keep the library",
        "العدالة لكل الناس, المكتبة لكل الناس والمدارس والمستشفيات"
    })
    void isNotLikeOneThatAsksForSomethingElse(String typed, String published) {
        rehearsal.happened(NOW, drafted(1, published), opened(1));
        assertThat(similar(typed, null)).isEmpty();
    }

    @Test
    void isComparedWithWhatIsPublishedAndNotWithItself() {
        rehearsal.happened(NOW, drafted(1, "Keep the library"), drafted(2, "Keep the library"), opened(2));
        assertThat(similar("Keep the library", null)).containsExactly(petition(2));
        assertThat(similar("Keep the library", petition(2))).isEmpty();
    }

    @Test
    void isToldTheMostAlikeFirst() {
        rehearsal.happened(
                NOW,
                drafted(1, "Keep the Cedar Street library open"),
                opened(1),
                drafted(2, "Open the library for children"),
                opened(2));
        assertThat(similar("Keep Cedar Street library open", null)).containsExactly(petition(1), petition(2));
    }
}
