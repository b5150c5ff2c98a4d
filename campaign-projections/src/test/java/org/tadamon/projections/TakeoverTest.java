package org.tadamon.projections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.projections.rehearsal.Sample.NOW;
import static org.tadamon.projections.rehearsal.Sample.PETITION;
import static org.tadamon.projections.rehearsal.Sample.given;
import static org.tadamon.projections.rehearsal.Sample.signature;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tadamon.core.signature.SignatureEvent.SignatureHeld;
import org.tadamon.core.signature.SignatureEvent.SignatureRestored;
import org.tadamon.core.signature.Tally;
import org.tadamon.projections.rehearsal.Faults;
import org.tadamon.projections.rehearsal.Rehearsal;
import org.tadamon.projections.rehearsal.View;
import org.tadamon.projections.signaturecount.CountSignatures;
import org.tadamon.projections.signaturecount.SignatureCountQueries;
import org.tadamon.projections.signerroll.ListSigners;
import org.tadamon.projections.signerroll.ListSigners.Filter;
import org.tadamon.projections.signerroll.SignerLine;
import org.tadamon.projections.signerroll.SignerRollQueries;
import org.tadamon.projections.signerroll.SignerStatus;

/** A node that went silent in the middle of a batch… */
class TakeoverTest {

    private static final Duration SILENCE = Duration.ofMillis(250);

    @AutoClose
    private final Rehearsal rehearsal = new Rehearsal();

    private final CountDownLatch silent = new CountDownLatch(1);
    private final CountDownLatch awake = new CountDownLatch(1);

    /** Sleeps the first time anything is to be written, just before or just after. */
    private MongoDatabase sleeping(boolean before) {
        return Faults.pausing(rehearsal.database(), before, () -> {
            silent.countDown();
            awake.await();
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void countsNothingTwiceWhenItWakesUpAndFindsItsWorkTakenOver(boolean beforeItWrote) throws InterruptedException {
        for (int number = 0; number < 40; number++) {
            rehearsal.happened(NOW, given(number, "LB", "poster"));
        }
        var view = View.COUNT.inBatchesOf(10).inOneSegment();
        var sleeper = rehearsal.start(view, sleeping(beforeItWrote), "sleeper", SILENCE);
        silent.await();
        var other = rehearsal.start(view, rehearsal.database(), "other", SILENCE);
        assertThat(other.await()).as("what the other met with").isNull();
        awake.countDown();
        assertThat(sleeper.failure()).as("what the sleeper met with").isNotNull();
        sleeper.stop();
        other.stop();
        rehearsal.happened(NOW, given(40, "LB", "poster")).follow(view);
        var queries = new SignatureCountQueries(rehearsal.database(), Clock.fixed(NOW, ZoneOffset.UTC));
        assertThat(queries.answer(new CountSignatures(PETITION)).total()).isEqualTo(41);
    }

    @Test
    void undoesNothingThatHappenedMeanwhile() throws InterruptedException {
        rehearsal.happened(
                NOW,
                given(1, "LB", null),
                new SignatureHeld(signature(1), PETITION, "reason", new Tally("LB", null, -1)),
                new SignatureRestored(signature(1), PETITION, new Tally("LB", null, 1)));
        var view = View.ROLL.inBatchesOf(2).inOneSegment();
        var sleeper = rehearsal.start(view, sleeping(true), "sleeper", SILENCE);
        silent.await();
        var other = rehearsal.start(view, rehearsal.database(), "other", SILENCE);
        assertThat(other.await()).as("what the other met with").isNull();
        awake.countDown();
        assertThat(sleeper.failure()).as("what the sleeper met with").isNotNull();
        var roll = new SignerRollQueries(rehearsal.database());
        assertThat(roll.answer(new ListSigners(PETITION, Filter.NONE, null, null, 10))
                        .lines())
                .extracting(SignerLine::status)
                .containsExactly(SignerStatus.COUNTS);
        sleeper.stop();
        other.stop();
    }
}
