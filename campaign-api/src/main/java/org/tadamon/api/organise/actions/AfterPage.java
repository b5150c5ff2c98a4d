package org.tadamon.api.organise.actions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.action.page.ActionSheets;
import org.tadamon.api.aftermath.AftermathViews;
import org.tadamon.api.aftermath.DecisionMakerNames;
import org.tadamon.api.component.LabelledValue;
import org.tadamon.api.ids.Ids;
import org.tadamon.api.page.Reader;
import org.tadamon.api.text.Tongue;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.action.ActionKind;
import org.tadamon.core.delivery.Recipient;
import org.tadamon.projections.aftermath.ActionAftermath;
import org.tadamon.projections.aftermath.ActionAftermath.Seen;
import org.tadamon.projections.attendanceroll.AttendanceRollQueries;
import org.tadamon.projections.attendanceroll.AttendanceStatus;

/** Gathers what remains of an action, for its organisers. */
@Component
class AfterPage {

    private final ActionManagePage actions;
    private final ActionSheets sheets;
    private final AftermathViews views;
    private final AttendanceRollQueries roll;
    private final DecisionMakerNames decisionMakers;
    private final Ids ids;
    private final Access access;
    private final MessageSource messages;

    AfterPage(
            ActionManagePage actions,
            ActionSheets sheets,
            AftermathViews views,
            AttendanceRollQueries roll,
            DecisionMakerNames decisionMakers,
            Ids ids,
            Access access,
            MessageSource messages) {
        this.actions = actions;
        this.sheets = sheets;
        this.views = views;
        this.roll = roll;
        this.decisionMakers = decisionMakers;
        this.ids = ids;
        this.access = access;
        this.messages = messages;
    }

    /** All visits to one decision maker. */
    record Visited(String whom, int people, List<Seen> visits) {

        static Visited of(Map.Entry<Recipient, List<Seen>> entry) {
            int people = entry.getValue().stream()
                    .mapToInt(seen -> seen.visit().people())
                    .sum();
            return new Visited(DecisionMakerNames.shown(entry.getKey()), people, entry.getValue());
        }
    }

    /** The page, with what has been typed so far in place of what is told. */
    ModelAndView show(Actor actor, ActionId id, Map<String, String> typed, Reader reader) {
        var action = actions.known(actor, id, Right.SEE_FIGURES);
        boolean mayRecord = access.may(actor, Right.DELIVER, action.organisation());
        var told = views.of(id);
        var fields = new HashMap<String, String>();
        told.texts().forEach((language, text) -> fields.put("report." + language, text));
        if (told.counted() != null) {
            fields.put("people", told.counted().toString());
        }
        fields.putAll(typed);
        return new ModelAndView("organise/actions/after")
                .addObject("action", sheets.toCounting(action, reader))
                .addObject("figures", figures(id, told, reader))
                .addObject("visited", mayRecord ? visited(told) : List.of())
                .addObject("typed", fields)
                .addObject("tongues", Tongue.of(reader))
                .addObject("suggested", decisionMakers.suggested())
                .addObject("key", typed.getOrDefault("key", ids.next().toString()))
                .addObject("lobbying", action.plan().kind() == ActionKind.LOBBY_DAY)
                .addObject("mayWrite", access.may(actor, Right.WRITE, action.organisation()))
                .addObject("mayRecord", mayRecord);
    }

    private List<LabelledValue> figures(ActionId id, ActionAftermath told, Reader reader) {
        var expected = roll.figures(id);
        var figures = new ArrayList<LabelledValue>();
        figures.add(value("after.expected", reader.number(expected.people(AttendanceStatus.COMING)), reader));
        figures.add(value("after.checked-in", reader.number(expected.came()), reader));
        figures.add(value("after.counted", told.counted() == null ? "–" : reader.number(told.counted()), reader));
        return figures;
    }

    private LabelledValue value(String label, String value, Reader reader) {
        return new LabelledValue(messages.getMessage(label, null, reader.locale()), value);
    }

    private static List<Visited> visited(ActionAftermath told) {
        return told.visits().stream()
                .collect(Collectors.groupingBy(
                        seen -> seen.visit().to(), java.util.LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(Visited::of)
                .toList();
    }
}
