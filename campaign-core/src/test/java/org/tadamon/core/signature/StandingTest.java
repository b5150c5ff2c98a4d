package org.tadamon.core.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A standing, through every sequence of up to six steps… */
class StandingTest {

    private static final int MOST_STEPS = 6;

    private enum Step {
        GIVE,
        GIVE_ASKED,
        CONFIRM,
        WITHDRAW,
        HOLD,
        REMOVE,
        RESTORE,
        ERASE
    }

    /** One history: what was done, where that led, and by how much the count has moved on the way. */
    private record Path(List<Step> steps, Standing standing, int sum) {

        /** The next step, or this path as it is when the signature does not take it. */
        Path then(Step step) {
            if (step == Step.GIVE || step == Step.GIVE_ASKED ? !standing.takesASignature() : steps.isEmpty()) {
                return this;
            }
            var longer = new ArrayList<>(steps);
            longer.add(step);
            var next = after(step);
            return new Path(longer, next, sum + standing.changeTo(next));
        }

        Standing after(Step step) {
            return switch (step) {
                case GIVE -> standing.given(Confirmation.NOT_ASKED);
                case GIVE_ASKED -> standing.given(Confirmation.ASKED);
                case CONFIRM -> standing.confirm();
                case WITHDRAW -> standing.withdraw();
                case HOLD -> standing.hold("many", null);
                case REMOVE -> standing.remove("forged", null);
                case RESTORE -> standing.restore("", null);
                case ERASE -> standing.erase();
            };
        }

        /** Read off the history alone: last given without being asked, or confirmed since, not withdrawn, not aside. */
        boolean counts() {
            return !steps.isEmpty()
                    && Math.max(last(Step.GIVE), lastConfirmed()) >= last(Step.GIVE_ASKED)
                    && last(Step.WITHDRAW) <= lastGiven()
                    && Math.max(last(Step.HOLD), last(Step.REMOVE)) <= last(Step.RESTORE);
        }

        /** Nobody is left to confirm it once its person is forgotten. */
        private int lastConfirmed() {
            int erased = steps.indexOf(Step.ERASE);
            return (erased < 0 ? steps : steps.subList(0, erased)).lastIndexOf(Step.CONFIRM);
        }

        /** Read off the history alone: never given, or withdrawn since by somebody who has not been forgotten. */
        boolean mayBeGiven() {
            return steps.isEmpty() || last(Step.WITHDRAW) > lastGiven() && !steps.contains(Step.ERASE);
        }

        private int lastGiven() {
            return Math.max(last(Step.GIVE), last(Step.GIVE_ASKED));
        }

        private int last(Step step) {
            return steps.lastIndexOf(step);
        }
    }

    /** Every path once: each taken step leads to a longer one. */
    private static List<Path> everyPath() {
        var all = new ArrayList<Path>();
        all.add(new Path(List.of(), Standing.ABSENT, 0));
        for (int i = 0; i < all.size(); i++) {
            var path = all.get(i);
            if (path.steps().size() < MOST_STEPS) {
                for (var step : Step.values()) {
                    var next = path.then(step);
                    if (next != path) {
                        all.add(next);
                    }
                }
            }
        }
        return all;
    }

    private static final List<Path> PATHS = everyPath();

    @Test
    void hasEveryPathLookedAt() {
        assertThat(PATHS).hasSizeGreaterThan(20_000).doesNotHaveDuplicates();
        assertThat(PATHS.stream().filter(path -> path.sum() == 1)).hasSizeGreaterThan(1_000);
        assertThat(PATHS.stream().filter(path -> path.steps().lastIndexOf(Step.GIVE) > 1))
                .hasSizeGreaterThan(100);
    }

    @Test
    void movesTheCountSoThatItAlwaysSaysWhetherTheSignatureCounts() {
        assertThat(PATHS).allSatisfy(path -> assertThat(path.sum()).isEqualTo(path.counts() ? 1 : 0));
    }

    @Test
    void takesASignatureOnlyWhenThereIsNoneToTakeBack() {
        assertThat(PATHS)
                .allSatisfy(
                        path -> assertThat(path.standing().takesASignature()).isEqualTo(path.mayBeGiven()));
    }

    @Test
    void isTheSameWhenAStepIsTakenTwice() {
        for (var step : Step.values()) {
            assertThat(PATHS).allSatisfy(path -> {
                var once = path.after(step);
                var twice = new Path(path.steps(), once, 0).after(step);
                assertThat(twice).isEqualTo(once);
            });
        }
    }

    @Test
    void countsAsBeforeOnceThePersonIsErased() {
        assertThat(PATHS)
                .allSatisfy(path -> assertThat(path.standing().changeTo(path.after(Step.ERASE)))
                        .isZero());
    }

    @Test
    void isWhatItWasBeforeAnybodyLookedAtItOnceRestored() {
        assertThat(PATHS).allSatisfy(path -> {
            var restored = path.standing().restore("", null);
            assertThat(path.standing().hold("many", null).restore("", null)).isEqualTo(restored);
            assertThat(path.standing().remove("forged", null).restore("", null)).isEqualTo(restored);
        });
    }
}
