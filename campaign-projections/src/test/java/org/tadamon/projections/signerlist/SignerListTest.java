package org.tadamon.projections.signerlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.projections.rehearsal.Listed.COPY;
import static org.tadamon.projections.rehearsal.Listed.ORDER;
import static org.tadamon.projections.rehearsal.Listed.UNTIL;
import static org.tadamon.projections.rehearsal.Listed.cancelled;
import static org.tadamon.projections.rehearsal.Listed.forgotten;
import static org.tadamon.projections.rehearsal.Listed.list;
import static org.tadamon.projections.rehearsal.Listed.made;
import static org.tadamon.projections.rehearsal.Listed.ordered;
import static org.tadamon.projections.rehearsal.Listed.taken;
import static org.tadamon.projections.rehearsal.Listed.tooShort;
import static org.tadamon.projections.rehearsal.Moderated.RIMA;
import static org.tadamon.projections.rehearsal.Moderated.SAMI;
import static org.tadamon.projections.rehearsal.Sample.NOW;
import static org.tadamon.projections.rehearsal.Sample.PETITION;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.tadamon.projections.rehearsal.Rehearsal;
import org.tadamon.projections.rehearsal.View;
import org.tadamon.projections.signerlist.SignerListView.Copy;

/** The view of lists of signers… */
class SignerListTest {

    @AutoClose
    private final Rehearsal rehearsal = new Rehearsal();

    private final SignerListQueries queries = new SignerListQueries(rehearsal.database());

    private void happened(Object... events) {
        rehearsal.happened(NOW, events).follow(View.SIGNER_LISTS);
    }

    private SignerListView told(int number) {
        return queries.find(list(number)).orElseThrow();
    }

    @Test
    void tellsWhatWasOrderedByWhomAndWhy() {
        happened(ordered(1));
        assertThat(told(1).order()).isEqualTo(ORDER);
        assertThat(told(1).by()).isEqualTo(RIMA);
        assertThat(told(1).orderedAt()).isEqualTo(NOW);
        assertThat(told(1).state()).isEqualTo(ListState.ORDERED);
        assertThat(told(1).rows()).isZero();
        assertThat(told(1).keptUntil()).isNull();
    }

    @Test
    void tellsEveryCopyAndWhoTookItAlong() {
        happened(ordered(1), made(1), taken(1), taken(1));
        assertThat(told(1).state()).isEqualTo(ListState.MADE);
        assertThat(told(1).rows()).isEqualTo(12);
        assertThat(told(1).keptUntil()).isEqualTo(UNTIL);
        assertThat(told(1).copies()).containsExactly(new Copy(COPY, SAMI, NOW), new Copy(COPY, SAMI, NOW));
    }

    @Test
    void tellsWhatDidNotComeOfIt() {
        happened(ordered(1), cancelled(1), ordered(2), tooShort(2), ordered(3), made(3), forgotten(3));
        assertThat(told(1).state()).isEqualTo(ListState.CANCELLED);
        assertThat(told(2).state()).isEqualTo(ListState.TOO_SHORT);
        assertThat(told(3).state()).isEqualTo(ListState.FORGOTTEN);
        assertThat(told(3).rows()).isEqualTo(12);
    }

    @Test
    void findsThoseWhoseTimeIsOver() {
        happened(ordered(1), made(1), ordered(2), ordered(3), made(3), forgotten(3));
        assertThat(queries.over(UNTIL.minusMillis(1), 10)).isEmpty();
        assertThat(queries.over(UNTIL, 10)).extracting(SignerListView::listId).containsExactly(list(1));
    }

    @Test
    void isReadPageByPageTheLastFirst() {
        happened(ordered(1), ordered(2), ordered(3));
        var first = queries.of(PETITION, Long.MAX_VALUE, 2);
        assertThat(first).extracting(SignerListView::listId).containsExactly(list(3), list(2));
        assertThat(queries.of(PETITION, first.getLast().position(), 2))
                .extracting(SignerListView::listId)
                .containsExactly(list(1));
    }
}
