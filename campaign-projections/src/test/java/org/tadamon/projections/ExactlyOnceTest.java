package org.tadamon.projections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.projections.rehearsal.Sample.NOW;
import static org.tadamon.projections.rehearsal.Sample.PETITION;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tadamon.projections.rehearsal.Faults;
import org.tadamon.projections.rehearsal.Faults.Fault;
import org.tadamon.projections.rehearsal.Lives;
import org.tadamon.projections.rehearsal.Lives.Life;
import org.tadamon.projections.rehearsal.Rehearsal;
import org.tadamon.projections.rehearsal.View;
import org.tadamon.projections.signaturecount.CountSignatures;
import org.tadamon.projections.signaturecount.SignatureCount;
import org.tadamon.projections.signaturecount.SignatureCountQueries;
import org.tadamon.projections.signerroll.ListSigners;
import org.tadamon.projections.signerroll.ListSigners.Filter;
import org.tadamon.projections.signerroll.SignerRollQueries;
import org.tadamon.projections.signerroll.SignerStatus;

/** Every signature is counted once… */
class ExactlyOnceTest {

    @AutoClose
    private final Rehearsal rehearsal = new Rehearsal();

    private final Lives lives = new Lives(60, new Random(11));

    private SignatureCount count() {
        var queries = new SignatureCountQueries(rehearsal.database(), Clock.fixed(NOW, ZoneOffset.UTC));
        return queries.answer(new CountSignatures(PETITION));
    }

    private int recount() {
        var counting = new Filter(null, null, SignerStatus.COUNTS, null);
        var roll = new SignerRollQueries(rehearsal.database());
        return roll.answer(new ListSigners(PETITION, counting, null, null, 500))
                .lines()
                .size();
    }

    private void agreesWith(Lives lives) {
        var counting = lives.all().stream().filter(Life::counts).toList();
        assertThat(count().total()).as("the count").isEqualTo(counting.size());
        assertThat(recount()).as("the roll").isEqualTo(counting.size());
        var byArea = counting.stream().collect(Collectors.groupingBy(Life::area, Collectors.counting()));
        var counted = count().byArea();
        counted.values().removeIf(number -> number == 0);
        assertThat(counted).isEqualTo(byArea);
        assertThat(count().byHour().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(counting.size());
    }

    /** Follows; what goes wrong stops a node, and the next begins where its tokens say. */
    private int followThrough(View view, Supplier<Fault> faults) {
        int crashes = 0;
        while (rehearsal.follow(view, Faults.between(rehearsal.database(), faults)) != null) {
            crashes++;
        }
        return crashes;
    }

    private static Supplier<Fault> first(Fault fault, int times) {
        var left = new int[] {times};
        return () -> left[0]-- > 0 ? fault : Fault.NONE;
    }

    @ParameterizedTest
    @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void whenAWriteIsLost(Fault fault) {
        lives.happen(rehearsal, NOW, 200);
        for (var view : new View[] {View.COUNT, View.ROLL}) {
            assertThat(followThrough(view.inBatchesOf(16), first(fault, 3))).isPositive();
        }
        agreesWith(lives);
    }

    @Test
    void whenEveryTokenIsLostAndAllIsHandledAgain() {
        lives.happen(rehearsal, NOW, 150);
        rehearsal.follow(View.COUNT.inBatchesOf(8));
        rehearsal.follow(View.ROLL);
        rehearsal.forgetTokens();
        lives.happen(rehearsal, NOW.plusSeconds(3600), 50);
        rehearsal.follow(View.COUNT.inBatchesOf(13));
        rehearsal.follow(View.ROLL);
        agreesWith(lives);
    }

    @Test
    void whenItIsCountedAnew() {
        lives.happen(rehearsal, NOW, 100);
        rehearsal.follow(View.COUNT);
        rehearsal.follow(View.ROLL);
        lives.happen(rehearsal, NOW.plusSeconds(86_400), 50);
        rehearsal.replay(View.COUNT.inBatchesOf(8));
        rehearsal.replay(View.ROLL.inBatchesOf(8));
        agreesWith(lives);
    }

    @RepeatedTest(12)
    void whateverHappensAndWhateverGoesWrong(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var crowd = new Lives(1 + random.nextInt(80), random);
        var faults = Fault.values();
        for (int stage = 0; stage < 3; stage++) {
            crowd.happen(rehearsal, NOW.plusSeconds(random.nextInt(400_000)), random.nextInt(150));
            for (var view : new View[] {View.COUNT, View.ROLL}) {
                followThrough(
                        view.inBatchesOf(1 + random.nextInt(40)),
                        () -> random.nextInt(4) == 0 ? faults[random.nextInt(faults.length)] : Fault.NONE);
            }
            agreesWith(crowd);
        }
    }
}
