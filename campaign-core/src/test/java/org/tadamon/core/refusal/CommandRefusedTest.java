package org.tadamon.core.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A refused command… */
class CommandRefusedTest {

    private record Broken(String code) implements Conflict {}

    private static final Problem ONE = new Broken("feature/one");
    private static final Problem TWO = new Broken("feature/two");

    @Test
    void tellsEveryProblemInOrder() {
        var problems = new ArrayList<>(List.of(TWO, ONE));
        var refused = new CommandRefused(problems);
        problems.clear();
        assertThat(refused.problems()).containsExactly(TWO, ONE);
        assertThat(refused).hasMessage("feature/two, feature/one");
    }

    @Test
    void carriesItsProblemsAsDetailsSinceExceptionClassesDoNotCrossTheBus() {
        assertThat(new CommandRefused(ONE).getDetails()).contains(List.of(ONE));
    }

    @Test
    void makesNoStackTrace() {
        assertThat(new CommandRefused(ONE).getStackTrace()).isEmpty();
    }

    @Test
    void isThrownForAnyProblem() {
        var refused = catchThrowableOfType(CommandRefused.class, () -> CommandRefused.ifAny(List.of(ONE, TWO)));
        assertThat(refused.problems()).containsExactly(ONE, TWO);
    }

    @Test
    void isNotThrownForNone() {
        assertThatCode(() -> CommandRefused.ifAny(List.of())).doesNotThrowAnyException();
    }
}
