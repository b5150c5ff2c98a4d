package org.tadamon.projections.deliverylist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.projections.rehearsal.Delivered.DAY;
import static org.tadamon.projections.rehearsal.Delivered.answered;
import static org.tadamon.projections.rehearsal.Delivered.corrected;
import static org.tadamon.projections.rehearsal.Delivered.delivery;
import static org.tadamon.projections.rehearsal.Delivered.handed;
import static org.tadamon.projections.rehearsal.Delivered.member;
import static org.tadamon.projections.rehearsal.Delivered.recorded;
import static org.tadamon.projections.rehearsal.Delivered.withdrawn;
import static org.tadamon.projections.rehearsal.Moderated.RIMA;
import static org.tadamon.projections.rehearsal.Moderated.SAMI;
import static org.tadamon.projections.rehearsal.Sample.NOW;
import static org.tadamon.projections.rehearsal.Sample.PETITION;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.tadamon.core.delivery.Answer;
import org.tadamon.projections.deliverylist.DeliveryView.Correction;
import org.tadamon.projections.deliverylist.DeliveryView.Withdrawn;
import org.tadamon.projections.rehearsal.Rehearsal;
import org.tadamon.projections.rehearsal.Sample;
import org.tadamon.projections.rehearsal.View;

/** The list of deliveries… */
class DeliveryListTest {

    @AutoClose
    private final Rehearsal rehearsal = new Rehearsal();

    private final DeliveryListQueries queries = new DeliveryListQueries(rehearsal.database());

    private void happened(Object... events) {
        rehearsal.happened(NOW, events).follow(View.DELIVERIES);
    }

    private DeliveryView told(int number) {
        return queries.find(delivery(number)).orElseThrow();
    }

    @Test
    void tellsWhatWasHandedToWhomAndByWhom() {
        happened(recorded(1, handed(1, 100)));
        assertThat(told(1).handOver()).isEqualTo(handed(1, 100));
        assertThat(told(1).by()).isEqualTo(RIMA);
        assertThat(told(1).recordedAt()).isEqualTo(NOW);
        assertThat(told(1).told()).isEqualTo(100);
        assertThat(told(1).answer()).isNull();
        assertThat(told(1).withdrawn()).isNull();
    }

    @Test
    void tellsTheLastAnswerAndEachCorrection() {
        happened(recorded(1, handed(1, 100)), answered(1, "No", true), answered(1, "Yes", false));
        happened(corrected(1, 90), corrected(1, 80));
        assertThat(told(1).answer()).isEqualTo(new Answer(DAY, "Yes", false));
        assertThat(told(1).told()).isEqualTo(80);
        assertThat(told(1).corrections()).containsExactly(new Correction(DAY, 90, SAMI), new Correction(DAY, 80, SAMI));
    }

    @Test
    void countsEachDecisionMakerOnceAndNothingThatWasTakenBack() {
        happened(recorded(1, handed(1, 100)), recorded(2, handed(1, 120)), recorded(3, handed(2, 100)));
        happened(recorded(4, handed(3, 100)), answered(4, "Yes", true), answered(1, "No", false), withdrawn(4));
        assertThat(queries.reached(PETITION)).containsExactlyInAnyOrder(member(1), member(2));
        assertThat(queries.numbers(PETITION)).isEqualTo(new DeliveryNumbers(3, 1));
        assertThat(told(4).withdrawn()).isEqualTo(new Withdrawn("Another office", SAMI));
        assertThat(queries.reached(Sample.petition(77))).isEmpty();
    }

    @Test
    void publishesTheAnswersThatMayBeRead() {
        happened(recorded(1, handed(1, 1)), recorded(2, handed(2, 1)), recorded(3, handed(3, 1)));
        happened(answered(1, "Read me", true), answered(2, "Not me", false), answered(3, "Nor me", true), withdrawn(3));
        assertThat(queries.published(PETITION, 9))
                .extracting(DeliveryView::deliveryId)
                .containsExactly(delivery(1));
    }

    @Test
    void knowsWhoWasToldMoreThanThereIs() {
        happened(recorded(1, handed(1, 100)), recorded(2, handed(2, 90)), recorded(3, handed(3, 100)), withdrawn(3));
        assertThat(queries.toldMoreThan(95, PETITION, 9))
                .extracting(DeliveryView::deliveryId)
                .containsExactly(delivery(1));
        happened(corrected(1, 95));
        assertThat(queries.toldMoreThan(95, PETITION, 9)).isEmpty();
    }

    @Test
    void isReadPageByPageTheLastFirst() {
        happened(recorded(1, handed(1, 1)), recorded(2, handed(2, 1)), recorded(3, handed(3, 1)));
        var first = queries.of(PETITION, Long.MAX_VALUE, 2);
        assertThat(first).extracting(DeliveryView::deliveryId).containsExactly(delivery(3), delivery(2));
        assertThat(queries.of(PETITION, first.getLast().position(), 2))
                .extracting(DeliveryView::deliveryId)
                .containsExactly(delivery(1));
    }
}
