package org.tadamon.projections.heldlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.projections.rehearsal.Sample.NOW;
import static org.tadamon.projections.rehearsal.Sample.PETITION;
import static org.tadamon.projections.rehearsal.Sample.given;
import static org.tadamon.projections.rehearsal.Sample.signature;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.tadamon.core.signature.SignatureEvent.SignatureHeld;
import org.tadamon.core.signature.SignatureEvent.SignatureRemoved;
import org.tadamon.core.signature.SignatureEvent.SignatureRestored;
import org.tadamon.core.signature.SignatureEvent.SignatureReviewAsked;
import org.tadamon.core.signature.SignatureId;
import org.tadamon.core.signature.Tally;
import org.tadamon.projections.rehearsal.Rehearsal;
import org.tadamon.projections.rehearsal.View;

/** The list of what is held… */
class HeldListTest {

    @AutoClose
    private final Rehearsal rehearsal = new Rehearsal();

    private final HeldListQueries queries = new HeldListQueries(rehearsal.database());

    private void happened(Object... events) {
        rehearsal.happened(NOW, events).follow(View.HELD);
    }

    private static SignatureHeld held(int number, String reason, String area) {
        return new SignatureHeld(signature(number), PETITION, reason, new Tally(area, null, -1));
    }

    private static SignatureRestored restored(int number) {
        return new SignatureRestored(signature(number), PETITION, "group-1", new Tally("LB", null, 1));
    }

    private static SignatureRemoved removed(int number, String reason) {
        return new SignatureRemoved(signature(number), PETITION, reason, new Tally("LB", null, 0));
    }

    private static SignatureReviewAsked asked(int number) {
        return new SignatureReviewAsked(signature(number), PETITION, new Tally("LB", null, 0));
    }

    private List<SignatureId> told(
            @Nullable String reason, @Nullable String area, boolean asked, long after, int limit) {
        return queries.answer(new ListHeld(PETITION, reason, area, asked, after, rehearsal.head(), limit)).stream()
                .map(HeldLine::signatureId)
                .toList();
    }

    private List<SignatureId> told() {
        return told(null, null, false, -1, 100);
    }

    @Test
    void tellsWhoWaitsLongestFirstAndWhy() {
        happened(given(1, "LB", null), given(2, "SY", null), held(2, "rule-1", "SY"), held(1, "many", "LB"));
        assertThat(queries.answer(new ListHeld(PETITION, null, null, false, -1, 99, 100)))
                .containsExactly(
                        new HeldLine(signature(2), PETITION, "rule-1", NOW, "SY", false, false, 2),
                        new HeldLine(signature(1), PETITION, "many", NOW, "LB", false, false, 3));
    }

    @Test
    void tellsThemByReasonAreaAndWhetherTheyAskedForAReview() {
        happened(held(1, "many", "LB"), held(2, "rule-1", "SY"), held(3, "rule-1", "LB"), asked(3));
        assertThat(told("rule-1", null, false, -1, 100)).containsExactly(signature(2), signature(3));
        assertThat(told(null, "LB", false, -1, 100)).containsExactly(signature(1), signature(3));
        assertThat(told(null, null, true, -1, 100)).containsExactly(signature(3));
    }

    @Test
    void isTurnedByKeyAndEndsWhereItWasCounted() {
        happened(held(1, "many", "LB"), held(2, "many", "LB"), held(3, "many", "LB"));
        assertThat(told(null, null, false, -1, 2)).containsExactly(signature(1), signature(2));
        assertThat(told(null, null, false, 1, 2)).containsExactly(signature(3));
        assertThat(queries.answer(new ListHeld(PETITION, null, null, false, -1, 1, 100)))
                .hasSize(2);
    }

    @Test
    void tellsNobodyAnyMoreWhoWasReleasedOrRemoved() {
        happened(held(1, "many", "LB"), held(2, "many", "LB"), restored(1));
        happened(removed(2, "group-1"));
        assertThat(told()).isEmpty();
        assertThat(queries.byPetition()).isEmpty();
    }

    @Test
    void tellsWhoIsHeldAgainWithTheNewReasonAndAtTheEnd() {
        happened(held(1, "many", "LB"), asked(1), held(2, "many", "LB"), restored(1), held(1, "rule-1", "LB"));
        assertThat(told()).containsExactly(signature(2), signature(1));
        assertThat(told("rule-1", null, false, -1, 100)).containsExactly(signature(1));
        assertThat(told(null, null, true, -1, 100)).isEmpty();
        assertThat(queries.byPetition()).isEqualTo(Map.of(PETITION, new HeldNumbers(2, 0, NOW)));
    }

    @Test
    void tellsWhoWasRemovedOnceTheyAskedAtTheEndAndUntilItIsDecided() {
        happened(held(1, "many", "LB"), removed(1, "group-1"), held(2, "many", "LB"), asked(1), asked(2));
        assertThat(queries.answer(new ListHeld(PETITION, null, null, false, -1, 99, 100)))
                .containsExactly(
                        new HeldLine(signature(2), PETITION, "many", NOW, "LB", false, true, 2),
                        new HeldLine(signature(1), PETITION, "group-1", NOW, "LB", true, true, 3));
        assertThat(queries.answer(new ListHeld(PETITION, null, null, false, -1, 2, 100)))
                .as("whoever looked before they asked has not seen them")
                .hasSize(1);
        assertThat(queries.byPetition()).isEqualTo(Map.of(PETITION, new HeldNumbers(2, 2, NOW)));
        happened(removed(1, "group-2"), restored(2));
        assertThat(told()).isEmpty();
        happened(asked(1));
        assertThat(told("group-2", null, true, -1, 100)).containsExactly(signature(1));
        happened(restored(1));
        assertThat(told()).isEmpty();
    }

    @Test
    void tellsWhoWasRemovedWithoutEverBeingHeldOnceTheyAsked() {
        happened(given(1, "LB", null), removed(1, "forged"));
        assertThat(told()).isEmpty();
        happened(asked(1));
        assertThat(told("forged", "LB", true, -1, 100)).containsExactly(signature(1));
    }
}
