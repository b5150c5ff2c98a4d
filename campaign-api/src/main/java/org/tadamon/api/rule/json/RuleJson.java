package org.tadamon.api.rule.json;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.rule.RuleViews.Found;
import org.tadamon.api.sweep.Sweep;
import org.tadamon.core.rule.Conditions;
import org.tadamon.core.rule.Trial;
import org.tadamon.projections.rulelist.RuleView;
import org.tadamon.projections.rulelist.RuleView.Step;

/**
 * A rule as JSON. What it looks for in names and addresses is not told.
 *
 * @param state {@code drafted}, {@code trying}, {@code tried}, {@code applying}, {@code standing}, {@code stopped},
 *     {@code ended}, {@code undoing} or {@code undone}
 */
record RuleJson(
        String id,
        String petition,
        String title,
        String state,
        ConditionsJson conditions,
        @Nullable ProgressJson progress,
        @Nullable TrialJson trial,
        List<StepJson> history) {

    /** What is asked, as far as it names nobody. */
    record ConditionsJson(
            List<String> areas,
            boolean domains,
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable String name,
            int sameName,
            int burst,
            long withinSeconds,
            boolean ofOneDomain) {

        static ConditionsJson of(Conditions asked) {
            var name = asked.name();
            var burst = asked.burst();
            return new ConditionsJson(
                    asked.areas(),
                    asked.domains() != null,
                    asked.from(),
                    asked.until(),
                    name == null ? null : EnumCode.of(name.kind()),
                    asked.sameName(),
                    burst == null ? 0 : burst.atLeast(),
                    burst == null ? 0 : burst.withinSeconds(),
                    burst != null && burst.ofOneDomain());
        }
    }

    /** How far it has come with what it is at. */
    record ProgressJson(long done, @Nullable Long total) {}

    /** What it would do. Apply it with the {@code asOf} of what was looked at. */
    record TrialJson(long asOf, long found, long counted, Map<String, Long> areas, long countBefore, long countAfter) {

        static @Nullable TrialJson of(@Nullable Trial trial, long count) {
            return trial == null
                    ? null
                    : new TrialJson(
                            trial.asOf(),
                            trial.found(),
                            trial.counted(),
                            trial.areas(),
                            count,
                            count - trial.counted());
        }
    }

    /** What was done with it. */
    record StepJson(
            String what,
            Instant at,
            @Nullable String by,
            String reason,
            @Nullable Long signatures,
            @Nullable Long moved) {

        static StepJson of(Step step) {
            return new StepJson(
                    EnumCode.of(step.what()),
                    step.at(),
                    step.by() == null ? null : step.by().toString(),
                    step.reason(),
                    step.signatures(),
                    step.moved());
        }
    }

    /** Somebody it has found; name and domain for moderators alone, and not of the erased. */
    record FoundJson(
            String id, @Nullable String name, @Nullable String domain, String area, boolean counted) {

        static FoundJson of(Found one) {
            return new FoundJson(one.id(), one.name(), one.domain(), one.areaCode(), one.counted());
        }

        @Override
        public String toString() {
            return "<found " + id + ">";
        }
    }

    /** A page of those it has found. */
    record FoundListJson(
            List<FoundJson> signatures, @Nullable Long next) {}

    static RuleJson of(RuleView rule, @Nullable Sweep sweep, long count) {
        return new RuleJson(
                rule.ruleId().toString(),
                rule.petitionId().toString(),
                rule.title(),
                EnumCode.of(rule.state()),
                ConditionsJson.of(rule.conditions()),
                sweep == null ? null : new ProgressJson(sweep.done(), sweep.total() < 0 ? null : sweep.total()),
                TrialJson.of(rule.trial(), count),
                rule.history().stream().map(StepJson::of).toList());
    }
}
