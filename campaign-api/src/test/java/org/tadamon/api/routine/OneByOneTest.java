package org.tadamon.api.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is done to many things… */
class OneByOneTest {

    @Test
    void goesOnPastTheOneThatFailsAndTellsOfTheFirst() {
        var done = new ArrayList<Integer>();
        assertThatThrownBy(() -> OneByOne.each(List.of(1, 2, 3, 4), one -> {
                    if (one % 2 == 0) {
                        throw new IllegalStateException("of " + one);
                    }
                    done.add(one);
                }))
                .hasMessage("of 2");
        assertThat(done).containsExactly(1, 3);
    }
}
