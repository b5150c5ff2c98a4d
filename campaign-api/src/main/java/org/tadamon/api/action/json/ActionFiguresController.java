package org.tadamon.api.action.json;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.action.ActionViews;
import org.tadamon.api.action.PeopleNumbers;
import org.tadamon.api.component.EnumCode;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.action.ActionProblem.ActionUnknown;
import org.tadamon.projections.attendanceroll.AttendanceStatus;

/** How many come to an action and what with, over JSON, for its organisers. */
@RestController
@Tag(name = "Actions")
class ActionFiguresController {

    /**
     * Numbers, and nobody in them.
     *
     * @param people how many people there are of each status
     * @param needs how many parties that have a place need what
     * @param offers what they would do for the others
     * @param roles what they were asked to do
     * @param sources by which link their people came
     * @param came how many people were let in
     */
    record FiguresJson(
            Map<String, Integer> people,
            Map<String, Integer> needs,
            Map<String, Integer> offers,
            Map<String, Integer> roles,
            Map<String, Integer> sources,
            int came) {}

    private final ActionViews actions;
    private final PeopleNumbers numbers;
    private final Access access;

    ActionFiguresController(ActionViews actions, PeopleNumbers numbers, Access access) {
        this.actions = actions;
        this.numbers = numbers;
        this.access = access;
    }

    @GetMapping("/api/v1/actions/{action}/figures")
    @Operation(
            summary = "How many come, and what with",
            description = "Right SEE_FIGURES at its organisation; as of now, and nobody in it.")
    FiguresJson figures(Actor actor, @PathVariable ActionId action) {
        access.require(actor, Right.SEE_FIGURES, actions.known(action).organisation(), new ActionUnknown());
        var all = numbers.figures(action);
        var people = Arrays.stream(AttendanceStatus.values()).collect(Collectors.toMap(EnumCode::of, all::people));
        return new FiguresJson(
                people, coded(all.needs()), coded(all.offers()), coded(all.roles()), all.sources(), all.came());
    }

    private static Map<String, Integer> coded(Map<? extends Enum<?>, Integer> numbers) {
        return numbers.entrySet().stream()
                .collect(Collectors.toMap(each -> EnumCode.of(each.getKey()), Map.Entry::getValue));
    }
}
