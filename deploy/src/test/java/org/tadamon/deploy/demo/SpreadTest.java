package org.tadamon.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A spread of people over places … */
class SpreadTest {

    private static final Map<String, Long> PLACES = Map.of("A", 50L, "B", 30L, "C", 20L, "D", 1L);

    @Test
    void losesNobody() {
        for (int people = 1; people < 500; people++) {
            var spread = Spread.of(people, PLACES);
            assertThat(spread.values().stream().mapToLong(Long::longValue).sum())
                    .isEqualTo(people);
        }
    }

    @Test
    void givesEachPlaceItsShareToWithinOne() {
        var spread = Spread.of(1_009, PLACES);
        PLACES.forEach((place, weight) -> assertThat(spread.getOrDefault(place, 0L) - 1_009 * weight / 101.0)
                .isBetween(-1.0, 1.0));
    }

    @Test
    void givesWhatIsLeftToTheLargestRemainders() {
        assertThat(Spread.of(10, PLACES)).containsExactlyInAnyOrderEntriesOf(Map.of("A", 5L, "B", 3L, "C", 2L));
    }

    @Test
    void isTheWholeFileAtTheFilesOwnScale() {
        assertThat(Spread.of(101, PLACES)).isEqualTo(PLACES);
    }

    @Test
    void mixesThePlacesWithoutChangingThem() {
        var spread = Spread.of(200, PLACES);
        assertThat(Spread.shuffled(spread)).hasSize(200).isEqualTo(Spread.shuffled(spread));
    }
}
