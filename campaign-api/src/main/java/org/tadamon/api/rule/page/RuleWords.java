package org.tadamon.api.rule.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.area.Areas;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.page.Reader;
import org.tadamon.api.people.People;
import org.tadamon.projections.rulelist.RuleView;

/** Says what a rule asks and what was done with it. */
@Component
class RuleWords {

    /** What was done with a rule. */
    record Step(
            String what,
            String at,
            @Nullable String by,
            String reason,
            @Nullable Long signatures,
            @Nullable Long moved) {}

    private final Areas areas;
    private final People people;

    RuleWords(Areas areas, People people) {
        this.areas = areas;
        this.people = people;
    }

    /** What it asks, by the ends of the names of texts; what is sealed is not told. */
    Map<String, List<Object>> asked(RuleView rule, Reader reader) {
        var conditions = rule.conditions();
        var asked = new LinkedHashMap<String, List<Object>>();
        if (!conditions.areas().isEmpty()) {
            asked.put("areas", List.of(named(conditions.areas(), reader)));
        }
        Optional.ofNullable(conditions.domains()).ifPresent(_ -> asked.put("domains", List.of()));
        Optional.ofNullable(conditions.from()).ifPresent(from -> asked.put("from", List.of(reader.moment(from))));
        Optional.ofNullable(conditions.until()).ifPresent(until -> asked.put("until", List.of(reader.moment(until))));
        Optional.ofNullable(conditions.name())
                .ifPresent(name -> asked.put("name-" + EnumCode.of(name.kind()), List.of()));
        if (conditions.sameName() > 0) {
            asked.put("same-name", List.of(conditions.sameName()));
        }
        Optional.ofNullable(conditions.burst())
                .ifPresent(burst -> asked.put(
                        burst.ofOneDomain() ? "burst-of-domain" : "burst",
                        List.of(burst.atLeast(), burst.withinSeconds())));
        return asked;
    }

    private String named(List<String> codes, Reader reader) {
        return String.join(
                " · ",
                codes.stream().map(code -> areas.name(code, reader.language())).toList());
    }

    List<Step> steps(RuleView rule, Reader reader) {
        var who = rule.history().stream()
                .flatMap(step -> Stream.ofNullable(step.by()))
                .toList();
        var names = people.names(who, reader);
        return rule.history().stream()
                .map(step -> new Step(
                        EnumCode.of(step.what()),
                        reader.moment(step.at()),
                        step.by() == null ? null : Objects.requireNonNull(names.get(step.by())),
                        step.reason(),
                        step.signatures(),
                        step.moved()))
                .toList();
    }
}
