package org.tadamon.projections.rulelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.projections.rehearsal.Moderated.RIMA;
import static org.tadamon.projections.rehearsal.Moderated.SAMI;
import static org.tadamon.projections.rehearsal.Sample.NOW;
import static org.tadamon.projections.rehearsal.Sample.PETITION;
import static org.tadamon.projections.rehearsal.Swept.conditions;
import static org.tadamon.projections.rehearsal.Swept.drafted;
import static org.tadamon.projections.rehearsal.Swept.rule;
import static org.tadamon.projections.rehearsal.Swept.tried;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.tadamon.core.rule.Conditions;
import org.tadamon.core.rule.RuleEvent;
import org.tadamon.core.rule.Trial;
import org.tadamon.projections.rehearsal.Rehearsal;
import org.tadamon.projections.rehearsal.View;
import org.tadamon.projections.rulelist.RuleView.Step;
import org.tadamon.projections.rulelist.RuleView.What;

/** The list of rules… */
class RuleListTest {

    private static final Trial TRIAL = new Trial(5, 4, 3, Map.of("LB", 2L, "SY", 1L));

    @AutoClose
    private final Rehearsal rehearsal = new Rehearsal();

    private final RuleListQueries queries = new RuleListQueries(rehearsal.database());

    private void happened(Object... events) {
        rehearsal.happened(NOW, events).follow(View.RULES);
    }

    private RuleView told() {
        return queries.find(rule(1)).orElseThrow();
    }

    @Test
    void tellsWhatARuleAsksAndKeepsSealedWhatIsSealed() {
        happened(drafted(1));
        assertThat(told().conditions()).isEqualTo(conditions(1));
        assertThat(told().state()).isEqualTo(RuleState.DRAFTED);
        assertThat(told().trial()).isNull();
    }

    @Test
    void tellsOfARuleThatAsksLittle() {
        var little = new Conditions(List.of("LB"), null, null, null, null, 0, null);
        happened(new RuleEvent.RuleDrafted(rule(1), PETITION, "Little", little, RIMA));
        assertThat(told().conditions()).isEqualTo(little);
    }

    @Test
    void tellsHowFarItHasComeWithWhoDidWhatAndWhy() {
        happened(drafted(1), new RuleEvent.RuleTrialOrdered(rule(1), PETITION, RIMA), tried(1, TRIAL));
        assertThat(told().trial()).isEqualTo(TRIAL);
        happened(new RuleEvent.RuleApplied(rule(1), PETITION, 5, "Many", SAMI));
        assertThat(told().state()).isEqualTo(RuleState.APPLYING);
        happened(new RuleEvent.RuleGoneThrough(rule(1), PETITION, 4, -3, false));
        assertThat(told().state()).isEqualTo(RuleState.STANDING);
        happened(new RuleEvent.RuleUndone(rule(1), PETITION, "Too wide", RIMA));
        happened(new RuleEvent.RulePutBack(rule(1), PETITION, 4, 3));
        assertThat(told().state()).isEqualTo(RuleState.UNDONE);
        assertThat(told().history())
                .containsExactly(
                        new Step(What.DRAFTED, NOW, RIMA, "", null, null),
                        new Step(What.TRIAL_ORDERED, NOW, RIMA, "", null, null),
                        new Step(What.TRIED, NOW, null, "", 4L, -3L),
                        new Step(What.APPLIED, NOW, SAMI, "Many", null, null),
                        new Step(What.GONE_THROUGH, NOW, null, "", 4L, -3L),
                        new Step(What.UNDONE, NOW, RIMA, "Too wide", null, null),
                        new Step(What.PUT_BACK, NOW, null, "", 4L, 3L));
    }

    @Test
    void tellsWhatWasStoppedApartFromWhatCanBeTriedAgain() {
        happened(drafted(1), new RuleEvent.RuleCancelled(rule(1), PETITION, true, "Too slow", RIMA));
        assertThat(told().state()).isEqualTo(RuleState.DRAFTED);
        happened(new RuleEvent.RuleCancelled(rule(1), PETITION, false, "Wrong", RIMA));
        assertThat(told().state()).isEqualTo(RuleState.STOPPED);
        happened(new RuleEvent.RuleGoneThrough(rule(1), PETITION, 2, -2, true));
        assertThat(told().state()).isEqualTo(RuleState.STOPPED);
    }

    @Test
    void tellsTheLastFirstAndIsTurnedByKey() {
        happened(drafted(1), drafted(2), drafted(3));
        var first = queries.of(PETITION, Long.MAX_VALUE, 2);
        assertThat(first).extracting(RuleView::ruleId).containsExactly(rule(3), rule(2));
        assertThat(queries.of(PETITION, first.getLast().position(), 2))
                .extracting(RuleView::ruleId)
                .containsExactly(rule(1));
    }
}
