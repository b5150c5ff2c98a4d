package org.tadamon.api.organise.imports;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.component.Again;
import org.tadamon.api.component.ListLinks;
import org.tadamon.api.component.Problems;
import org.tadamon.api.decisionmaker.history.DecisionMakerHistory;
import org.tadamon.api.page.Reader;

/** The list of decision makers as it was on a day. */
@Controller
@RequestMapping("/{language:ar|en}/organise/decision-makers/on")
final class ListThenController {

    private final DecisionMakerHistory history;
    private final ListChangeRows rows;
    private final Access access;
    private final Again again;
    private final Clock clock;

    ListThenController(DecisionMakerHistory history, ListChangeRows rows, Access access, Again again, Clock clock) {
        this.history = history;
        this.rows = rows;
        this.access = access;
        this.again = again;
        this.clock = clock;
    }

    /** Which day is asked for; {@code after} is how many were shown. */
    record Asked(
            @Nullable String day,
            @Nullable String area,
            @Nullable Integer after) {

        String areaCode() {
            return area == null ? "" : area.strip();
        }

        int from() {
            return StayingList.from(after);
        }
    }

    @GetMapping
    ModelAndView show(Actor actor, @ModelAttribute Asked asked, Reader reader) {
        access.requireAtHost(actor, Right.IMPORT);
        var page = new ModelAndView("organise/list-then")
                .addObject("asked", asked)
                .addObject("holders", List.of())
                .addObject("problems", Problems.NONE);
        var typed = asked.day();
        if (typed == null || typed.isBlank()) {
            return page;
        }
        try {
            var day = LocalDate.parse(typed.strip());
            return day.isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                    ? again.wrong(page, "day", "makers.on-future", reader.locale())
                    : on(day, asked, page, reader);
        } catch (DateTimeException none) {
            return again.wrong(page, "day", "makers.on-wrong", reader.locale());
        }
    }

    private ModelAndView on(LocalDate day, Asked asked, ModelAndView page, Reader reader) {
        var code = asked.areaCode();
        var list = history.on(day).stream()
                .filter(each -> code.isEmpty() || each.areaCode().equals(code))
                .toList();
        var links = new ListLinks("/" + reader.language() + "/organise/decision-makers/on")
                .with("day", day)
                .with("area", code);
        return page.addObject("day", reader.day(day))
                .addObject("many", list.size())
                .addObject(
                        "holders",
                        StayingList.some(list, asked.from()).stream()
                                .map(each -> rows.holder(each, reader))
                                .toList())
                .addObject("nextPage", links.next("after", StayingList.next(list, asked.from())))
                .addObject("firstPage", links.first(asked.from() == 0 ? null : asked.from()));
    }
}
