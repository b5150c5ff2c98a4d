package org.tadamon.projections.exportlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.projections.rehearsal.Exported.MADE;
import static org.tadamon.projections.rehearsal.Exported.ONE;
import static org.tadamon.projections.rehearsal.Exported.ORDER;
import static org.tadamon.projections.rehearsal.Exported.askedAgain;
import static org.tadamon.projections.rehearsal.Exported.downloaded;
import static org.tadamon.projections.rehearsal.Exported.export;
import static org.tadamon.projections.rehearsal.Exported.made;
import static org.tadamon.projections.rehearsal.Exported.madeAgain;
import static org.tadamon.projections.rehearsal.Exported.ordered;
import static org.tadamon.projections.rehearsal.Moderated.RIMA;
import static org.tadamon.projections.rehearsal.Moderated.SAMI;
import static org.tadamon.projections.rehearsal.Sample.NOW;
import static org.tadamon.projections.rehearsal.Sample.PETITION;
import static org.tadamon.projections.rehearsal.Sample.petition;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.export.Audience;
import org.tadamon.core.export.ExportEvent.ExportCancelled;
import org.tadamon.core.export.ExportEvent.ExportDownloaded;
import org.tadamon.core.export.ExportEvent.ExportForNobody;
import org.tadamon.core.export.ExportId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.projections.exportlist.ExportView.Again;
import org.tadamon.projections.exportlist.ExportView.Download;
import org.tadamon.projections.rehearsal.Rehearsal;
import org.tadamon.projections.rehearsal.View;

/** The list of exports… */
class ExportListTest {

    @AutoClose
    private final Rehearsal rehearsal = new Rehearsal();

    private final ExportListQueries queries = new ExportListQueries(rehearsal.database());

    private void happened(Object... events) {
        rehearsal.happened(NOW, events).follow(View.EXPORTS);
    }

    private ExportView told() {
        return queries.find(export(1)).orElseThrow();
    }

    @Test
    void tellsWhatWasOrderedByWhomAndWhy() {
        happened(ordered(1));
        assertThat(told().order()).isEqualTo(ORDER);
        assertThat(told().by()).isEqualTo(RIMA);
        assertThat(told().orderedAt()).isEqualTo(NOW);
        assertThat(told().state()).isEqualTo(ExportState.ORDERED);
        assertThat(told().made()).isNull();
    }

    @Test
    void tellsWhatWasMadeAndWhoTookItAlong() {
        happened(ordered(1), made(1), downloaded(1), downloaded(1));
        assertThat(told().state()).isEqualTo(ExportState.MADE);
        assertThat(told().made()).isEqualTo(MADE);
        assertThat(told().downloads()).containsExactly(new Download(ONE, SAMI, NOW), new Download(ONE, SAMI, NOW));
    }

    @Test
    void holdsTheLastHundredTimesItWasTakenAlongAndCountsAll() {
        happened(ordered(1), made(1), new ExportDownloaded(export(1), PETITION, Audience.EVERYBODY, RIMA));
        happened(Collections.nCopies(119, downloaded(1)).toArray());
        assertThat(told().taken()).isEqualTo(120);
        assertThat(told().downloads()).hasSize(100).allMatch(each -> each.by().equals(SAMI));
        assertThat(list(null, RIMA)).as("however long ago").containsExactly(export(1));
    }

    @Test
    void isReadOfManyPetitionsAndOfOnePerson() {
        happened(ordered(1), ordered(2, petition(2), SAMI), ordered(3, petition(3), SAMI), made(1), downloaded(1));
        assertThat(list(null, null)).containsExactly(export(3), export(2), export(1));
        assertThat(list(Set.of(PETITION, petition(3)), null)).containsExactly(export(3), export(1));
        assertThat(list(Set.of(), null)).isEmpty();
        assertThat(list(null, RIMA)).containsExactly(export(1));
        assertThat(list(null, SAMI)).as("who took one along, too").containsExactly(export(3), export(2), export(1));
        assertThat(list(Set.of(petition(2)), RIMA)).isEmpty();
        assertThat(queries.people(null)).containsExactlyInAnyOrder(RIMA, SAMI);
        assertThat(queries.people(Set.of(petition(2)))).containsExactly(SAMI);
    }

    private List<ExportId> list(@Nullable Set<PetitionId> petitions, @Nullable AccountId person) {
        return queries.answer(new ListExports(petitions, person, Long.MAX_VALUE, 10)).stream()
                .map(ExportView::exportId)
                .toList();
    }

    @Test
    void tellsThatItIsMadeAgainAndWhetherItIsTheSame() {
        happened(ordered(1), made(1));
        assertThat(told().isBeingMade()).isFalse();
        assertThat(told().again()).isNull();
        happened(askedAgain(1));
        assertThat(told().state()).isEqualTo(ExportState.MADE);
        assertThat(told().again()).isEqualTo(new Again(SAMI, NOW, 2, null));
        assertThat(told().isBeingMade()).isTrue();
        assertThat(told().askedAt()).isEqualTo(2);
        happened(madeAgain(1));
        assertThat(told().again()).isEqualTo(new Again(SAMI, NOW, 2, false));
        assertThat(told().made()).isEqualTo(madeAgain(1).made());
        assertThat(told().isBeingMade()).isFalse();
    }

    @Test
    void tellsThatNothingWasMade() {
        happened(ordered(1), new ExportCancelled(export(1), PETITION, SAMI));
        assertThat(told().state()).isEqualTo(ExportState.CANCELLED);
        happened(ordered(2), new ExportForNobody(export(2), PETITION));
        assertThat(queries.find(export(2)).orElseThrow().state()).isEqualTo(ExportState.FOR_NOBODY);
    }

    @Test
    void isReadPageByPageTheLastFirst() {
        happened(ordered(1), ordered(2), ordered(3));
        var first = queries.of(PETITION, Long.MAX_VALUE, 2);
        assertThat(first).extracting(ExportView::exportId).containsExactly(export(3), export(2));
        assertThat(queries.of(PETITION, first.getLast().position(), 2))
                .extracting(ExportView::exportId)
                .containsExactly(export(1));
    }
}
