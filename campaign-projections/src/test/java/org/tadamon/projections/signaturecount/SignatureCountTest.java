package org.tadamon.projections.signaturecount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.tadamon.projections.rehearsal.Sample.NOW;
import static org.tadamon.projections.rehearsal.Sample.PETITION;
import static org.tadamon.projections.rehearsal.Sample.given;
import static org.tadamon.projections.rehearsal.Sample.signature;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.tadamon.core.signature.Confirmation;
import org.tadamon.core.signature.SignatureEvent.SignatureConfirmed;
import org.tadamon.core.signature.SignatureEvent.SignatureErased;
import org.tadamon.core.signature.SignatureEvent.SignatureHeld;
import org.tadamon.core.signature.SignatureEvent.SignatureRemoved;
import org.tadamon.core.signature.SignatureEvent.SignatureRestored;
import org.tadamon.core.signature.SignatureEvent.SignatureWithdrawn;
import org.tadamon.core.signature.Tally;
import org.tadamon.core.signer.Visibility;
import org.tadamon.projections.rehearsal.Rehearsal;
import org.tadamon.projections.rehearsal.View;

/** The count of a petition… */
class SignatureCountTest {

    private static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));
    private static final Instant TEN = Instant.parse("2026-11-20T10:00:00Z");

    @AutoClose
    private final Rehearsal rehearsal = new Rehearsal();

    private final SignatureCountQueries queries =
            new SignatureCountQueries(rehearsal.database(), Clock.fixed(NOW, ZoneOffset.UTC));

    private SignatureCount count() {
        rehearsal.follow(View.COUNT);
        return queries.answer(new CountSignatures(PETITION));
    }

    private static Tally back() {
        return new Tally("LB", "poster", -1);
    }

    @Test
    void isZeroBeforeAnybodyHasSigned() {
        var count = count();
        assertThat(count.total()).isZero();
        assertThat(count.byHour()).isEmpty();
        assertThat(count.byArea()).isEmpty();
        assertThat(count.byDay()).isEmpty();
        assertThat(count.today()).isEqualTo(LocalDate.parse("2026-11-20"));
    }

    @Test
    void tellsWhereWhenAndByWhichLinks() {
        rehearsal
                .happened(YESTERDAY, given(1, "LB", "poster"), given(2, "FR", null))
                .happened(NOW, given(3, "LB", null), given(17, "LB", "poster"), given(18, "90210", "2026"))
                .happened(NOW.plus(Duration.ofHours(1)), given(19, "FR", "poster"));
        var count = count();
        assertThat(count.total()).isEqualTo(6);
        assertThat(count.byArea()).containsOnly(entry("LB", 3L), entry("FR", 2L), entry("90210", 1L));
        assertThat(count.bySource()).containsOnly(entry("poster", 3L), entry("2026", 1L));
        assertThat(count.byHour())
                .containsExactly(
                        entry(TEN.minus(Duration.ofDays(1)), 2L),
                        entry(TEN, 3L),
                        entry(TEN.plus(Duration.ofHours(1)), 1L));
        assertThat(count.byDay())
                .containsExactly(entry(LocalDate.parse("2026-11-19"), 2L), entry(LocalDate.parse("2026-11-20"), 4L));
        assertThat(count.byAreaBefore()).containsOnly(entry("LB", 1L), entry("FR", 1L));
    }

    @Test
    void endsADayAtMidnightOfUtc() {
        rehearsal
                .happened(Instant.parse("2026-11-19T23:59:59.999Z"), given(1, "LB", null))
                .happened(Instant.parse("2026-11-20T00:00:00Z"), given(2, "LB", null));
        assertThat(count().byAreaBefore()).containsOnly(entry("LB", 1L));
        assertThat(count().byHour())
                .containsOnlyKeys(Instant.parse("2026-11-19T23:00:00Z"), Instant.parse("2026-11-20T00:00:00Z"));
    }

    @Test
    void goesDownWhenOneIsWithdrawnAndUpWhenItIsGivenAnew() {
        rehearsal
                .happened(YESTERDAY, given(1, "LB", "poster"), given(2, "LB", "poster"))
                .happened(NOW, new SignatureWithdrawn(signature(1), PETITION, back()));
        var count = count();
        assertThat(count.total()).isEqualTo(1);
        assertThat(count.byArea()).containsOnly(entry("LB", 1L));
        assertThat(count.byAreaBefore()).containsOnly(entry("LB", 2L));
        assertThat(count.byHour()).containsEntry(TEN, -1L);
        rehearsal.happened(NOW, given(1, "FR", null));
        assertThat(count().total()).isEqualTo(2);
        assertThat(count().byArea()).containsOnly(entry("LB", 1L), entry("FR", 1L));
    }

    @Test
    void leavesOutWhatIsHeldOrRemovedUntilItIsRestored() {
        rehearsal.happened(NOW, given(1, "LB", "poster"), given(2, "LB", "poster"), given(3, "LB", "poster"));
        rehearsal.happened(
                NOW,
                new SignatureHeld(signature(1), PETITION, "reason", back()),
                new SignatureRemoved(signature(2), PETITION, "reason", back()));
        assertThat(count().total()).isEqualTo(1);
        rehearsal.happened(NOW, new SignatureRestored(signature(2), PETITION, new Tally("LB", "poster", 1)));
        assertThat(count().total()).isEqualTo(2);
    }

    @Test
    void takesInOnlyWhatIsConfirmed() {
        rehearsal.happened(NOW, given(1, Visibility.HIDDEN, Confirmation.ASKED, new Tally("LB", null, 0)));
        assertThat(count().total()).isZero();
        rehearsal.happened(NOW, new SignatureConfirmed(signature(1), PETITION, new Tally("LB", null, 1)));
        assertThat(count().total()).isEqualTo(1);
    }

    @Test
    void standsWhenAPersonIsForgotten() {
        rehearsal.happened(
                NOW, given(1, "LB", null), new SignatureErased(signature(1), PETITION, new Tally("LB", null, 0)));
        assertThat(count().total()).isEqualTo(1);
    }
}
