package org.tadamon.projections.signaturecount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.projections.rehearsal.Sample.NOW;
import static org.tadamon.projections.rehearsal.Sample.PETITION;
import static org.tadamon.projections.rehearsal.Sample.given;
import static org.tadamon.projections.rehearsal.Sample.petition;
import static org.tadamon.projections.rehearsal.Sample.signature;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.tadamon.projections.rehearsal.Rehearsal;
import org.tadamon.projections.rehearsal.Sample;
import org.tadamon.projections.rehearsal.View;

/** The count, briefly asked… */
class CountAnswersTest {

    private static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));

    @AutoClose
    private final Rehearsal rehearsal = new Rehearsal();

    private final SignatureCountQueries queries =
            new SignatureCountQueries(rehearsal.database(), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void isToldForManyPetitionsAtOnce() {
        rehearsal
                .happened(NOW, Sample.drafted(1, "One"), given(1, "LB", null), given(2, "LB", null))
                .follow(View.COUNT);
        assertThat(queries.totals(List.of(PETITION, petition(2)))).isEqualTo(Map.of(PETITION, 2L));
        assertThat(queries.answer(new CountSignatures(petition(2))).total()).isZero();
    }

    @Test
    void tellsWhetherItHasTakenInASignature() {
        rehearsal.happened(NOW, given(1, "LB", null)).follow(View.COUNT);
        var id = signature(1).toString();
        assertThat(queries.hasCounted(PETITION, id, NOW, 0)).isTrue();
        assertThat(queries.hasCounted(PETITION, id, NOW, 1)).isFalse();
        assertThat(queries.hasCounted(PETITION, id, YESTERDAY, 0)).isFalse();
        assertThat(queries.hasCounted(petition(2), id, NOW, 0)).isFalse();
        rehearsal.happened(NOW, given(17, "LB", null)).follow(View.COUNT);
        assertThat(queries.hasCounted(PETITION, signature(17).toString(), NOW, 1))
                .isTrue();
        assertThat(queries.hasCounted(PETITION, signature(2).toString(), NOW, 1))
                .isFalse();
    }
}
