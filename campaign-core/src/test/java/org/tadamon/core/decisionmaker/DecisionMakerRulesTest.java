package org.tadamon.core.decisionmaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tadamon.core.decisionmaker.DecisionMakerProblem.ListSize;
import org.tadamon.core.decisionmaker.DecisionMakerProblem.Malformed;
import org.tadamon.core.decisionmaker.DecisionMakerProblem.Twice;

/** A list of decision makers… */
class DecisionMakerRulesTest {

    private static List<DecisionMakerProblem> brokenBy(String area, String name, String office, String contact) {
        return DecisionMakerRules.brokenBy(List.of(new DecisionMaker(area, name, office, contact)));
    }

    private static List<DecisionMaker> rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new DecisionMaker("LB", "Name " + i, "Mayor", ""))
                .toList();
    }

    @Test
    void has50000RowsAtMost() {
        assertThat(DecisionMakerRules.brokenBy(rows(50_000))).isEmpty();
        assertThat(DecisionMakerRules.brokenBy(rows(50_001))).containsExactly(new ListSize());
    }

    @Test
    void fillsEveryColumnUpToItsLength() {
        assertThat(brokenBy("a".repeat(40), "b".repeat(200), "c".repeat(200), "d".repeat(300)))
                .isEmpty();
        assertThat(brokenBy("a", "b", "c", "")).isEmpty();
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(brokenBy("a".repeat(41), "b", "c", "")).containsExactly(new Malformed(1, "area"));
        assertThat(brokenBy("a", "b".repeat(201), "c", "")).containsExactly(new Malformed(1, "name"));
        assertThat(brokenBy("a", "b", "c".repeat(201), "")).containsExactly(new Malformed(1, "office"));
        assertThat(brokenBy("a", "b", "c", "d".repeat(301))).containsExactly(new Malformed(1, "contact"));
    }

    @Test
    void refusesWhatIsMissing() {
        assertThat(brokenBy(" ", "b", "c", "")).containsExactly(new Malformed(1, "area"));
        assertThat(brokenBy("a", "\t", "c", "")).containsExactly(new Malformed(1, "name"));
        assertThat(brokenBy("a", "b", "", "")).containsExactly(new Malformed(1, "office"));
    }

    @Test
    void hasEachPersonOnceInAnOfficeOfAnArea() {
        var person = new DecisionMaker("LB", "A", "Mayor", "");
        var sameByPhone = new DecisionMaker("LB", "A", "Mayor", "961 1 000000");
        var elsewhere = new DecisionMaker("FR", "A", "Mayor", "");
        var otherOffice = new DecisionMaker("LB", "A", "Minister", "");
        var otherPerson = new DecisionMaker("LB", "B", "Mayor", "");
        assertThat(DecisionMakerRules.brokenBy(List.of(person, elsewhere, otherOffice, otherPerson)))
                .isEmpty();
        assertThat(DecisionMakerRules.brokenBy(List.of(person, sameByPhone))).containsExactly(new Twice(2));
    }

    @Test
    void tellsAProblemNextToItsCell() {
        assertThat(new Twice(2).field()).isEqualTo("rows.2.name");
        assertThat(new Malformed(7, "office").field()).isEqualTo("rows.7.office");
        assertThat(new ListSize().field()).isEqualTo("file");
    }
}
