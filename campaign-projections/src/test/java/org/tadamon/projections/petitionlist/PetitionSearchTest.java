package org.tadamon.projections.petitionlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.projections.rehearsal.Sample.NOW;
import static org.tadamon.projections.rehearsal.Sample.PETITION;
import static org.tadamon.projections.rehearsal.Sample.draft;
import static org.tadamon.projections.rehearsal.Sample.drafted;
import static org.tadamon.projections.rehearsal.Sample.petition;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.tadamon.core.petition.PetitionDraft.Wording;
import org.tadamon.core.petition.PetitionEvent.PetitionDraftRevised;
import org.tadamon.core.petition.PetitionEvent.PetitionDrafted;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.projections.rehearsal.Rehearsal;
import org.tadamon.projections.rehearsal.View;

/** The search for petitions… */
class PetitionSearchTest {

    @AutoClose
    private final Rehearsal rehearsal = new Rehearsal();

    private final PetitionListQueries queries = new PetitionListQueries(rehearsal.database());

    private List<PetitionId> found(String search) {
        return queries.answer(new ListPetitions(search, new ListPetitions.All(), null, 100)).lines().stream()
                .map(PetitionLine::id)
                .toList();
    }

    @Test
    void findsAPetitionHoweverItIsSpelt() {
        var arabic = Map.of("ar", new Wording("إِلغاءُ المادّة ٥٠", "طلبٌ", "خلفيّة"));
        rehearsal
                .happened(
                        NOW,
                        new PetitionDrafted(PETITION, "a", draft(arabic), null, null),
                        drafted(2, "École-Publique"))
                .follow(View.PETITION_LIST);
        for (var search : List.of(
                "الغا الماده 50", "إلغاء", "المادَّة", "۵۰", "طلب", "خلفيه", "الما", "50 الغا", "مادة", "الطلب")) {
            assertThat(found(search)).as(search).containsExactly(petition(1));
        }
        for (var search : List.of("ecole", "PUBLIQUE", "éco", "publ école")) {
            assertThat(found(search)).as(search).containsExactly(petition(2));
        }
        assertThat(found("ublique")).isEmpty();
        assertThat(found("ecole 50")).isEmpty();
    }

    @Test
    void isSearchedForWordsAndNotForPatterns() {
        rehearsal
                .happened(NOW, drafted(1, "Petition one"), drafted(2, "Petition two"))
                .follow(View.PETITION_LIST);
        assertThat(found("p.tition")).isEmpty();
        assertThat(found("pet|x")).isEmpty();
        assertThat(found("[p]etition")).isEmpty();
        assertThat(found(".*^( \\E")).isEmpty();
        assertThat(found(" .*^( ")).hasSize(2);
    }

    @Test
    void findsTheWordsOfARevisedDraftAndNotThoseItHadBefore() {
        rehearsal
                .happened(NOW, drafted(1, "First"), new PetitionDraftRevised(PETITION, draft("Second"), null))
                .follow(View.PETITION_LIST);
        assertThat(found("second")).containsExactly(PETITION);
        assertThat(found("first")).isEmpty();
    }

    @Test
    void findsATitleHoweverLongTheOtherTextsAre() {
        var endless = IntStream.range(0, 6_000)
                .boxed()
                .collect(Collectors.groupingBy(n -> n % 2, Collectors.mapping(n -> "w" + n, Collectors.joining(" "))));
        var draft = draft(Map.of(
                "ar", new Wording("One", "First", "w " + endless.get(0)),
                "en", new Wording("Two", "Second", "w " + endless.get(1))));
        rehearsal
                .happened(NOW, new PetitionDrafted(PETITION, "a", draft, null, null))
                .follow(View.PETITION_LIST);
        assertThat(found("one two first second")).containsExactly(PETITION);
        assertThat(found("w0")).hasSize(1);
    }
}
