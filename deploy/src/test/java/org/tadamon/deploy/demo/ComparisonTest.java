package org.tadamon.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A comparison of what was sent with what is said … */
class ComparisonTest {

    private final Comparison comparison = new Comparison();

    @Test
    void agreesWhenSmallNumbersAreHiddenAndOthersRoundedDown() {
        comparison.rounded("areas", Map.of("A", 17L, "B", 9L, "C", 10L), Map.of("A", 15, "B", 0, "C", 10));
        assertThat(comparison.agrees()).isTrue();
    }

    @Test
    void differsWhenASmallNumberIsShown() {
        comparison.rounded("areas", Map.of("B", 9L), Map.of("B", 5));
        assertThat(comparison.agrees()).isFalse();
    }

    @Test
    void differsWhenAFigureIsNotRounded() {
        comparison.rounded("areas", Map.of("A", 17L), Map.of("A", 17));
        assertThat(comparison.agrees()).isFalse();
    }

    @Test
    void differsWhenOneIsMissing() {
        comparison.exactly("roll", Map.of("A", 17L), Map.of("A", 16L));
        assertThat(comparison.agrees()).isFalse();
        assertThat(comparison.toString()).contains("DIFFERS");
    }

    @Test
    void letsFiguresOfYesterdayLagBehindButNotRunAhead() {
        comparison.atMost("areas", Map.of("A", 17L), Map.of("A", 10));
        assertThat(comparison.agrees()).isTrue();
        comparison.atMost("areas", Map.of("A", 17L), Map.of("A", 20));
        assertThat(comparison.agrees()).isFalse();
    }
}
