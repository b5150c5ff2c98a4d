package org.tadamon.api.organise.actions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.action.ActionViews;
import org.tadamon.api.action.Revealed;
import org.tadamon.api.action.page.ActionSheets;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.component.LabelledValue;
import org.tadamon.api.component.QrCode;
import org.tadamon.api.navigation.OnePlace;
import org.tadamon.api.page.IcuMessages;
import org.tadamon.api.page.Reader;
import org.tadamon.api.sheet.PublicLinks;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.action.ActionProblem.ActionUnknown;
import org.tadamon.projections.actionpage.ActionPage;
import org.tadamon.projections.attendanceroll.AttendanceRollQueries;
import org.tadamon.projections.attendanceroll.AttendanceStatus;
import org.tadamon.projections.attendanceroll.RollFigures;

/** Gathers what the page of an action says to its organisers. */
@Component
class ActionManagePage {

    private static final Set<String> DONE =
            Set.of("scheduled", "reworded", "rescheduled", "moved", "capacity", "called-off");

    private final ActionViews actions;
    private final ActionSheets sheets;
    private final Revealed revealed;
    private final AttendanceRollQueries roll;
    private final ActionFormPage forms;
    private final PublicLinks links;
    private final Access access;
    private final MessageSource messages;

    ActionManagePage(
            ActionViews actions,
            ActionSheets sheets,
            Revealed revealed,
            AttendanceRollQueries roll,
            ActionFormPage forms,
            PublicLinks links,
            Access access,
            MessageSource messages) {
        this.actions = actions;
        this.sheets = sheets;
        this.revealed = revealed;
        this.roll = roll;
        this.forms = forms;
        this.links = links;
        this.access = access;
        this.messages = messages;
    }

    /** The action, if whoever asks may. Refused: as by access. */
    ActionPage known(Actor actor, ActionId id, Right right) {
        var action = actions.known(id);
        access.require(actor, right, action.organisation(), new ActionUnknown());
        OnePlace.isAbout(action.organisation());
        return action;
    }

    /** The page, with what has been typed so far in place of what is planned. */
    ModelAndView show(Actor actor, ActionId id, Map<String, String> typed, Reader reader) {
        var action = known(actor, id, Right.SEE_FIGURES);
        boolean maySee = access.may(actor, Right.SEE_SIGNERS, action.organisation());
        var exact = maySee ? revealed.toOrganisers(action) : revealed.toEverybody(action);
        var fields = new HashMap<>(ActionFields.of(action, exact.orElse(null)));
        fields.putAll(typed);
        var link = links.action(reader.language(), id.link(), "");
        return forms.choices(new ModelAndView("organise/actions/manage"), fields, reader)
                .addObject("action", maySee ? sheets.toOrganisers(action, reader) : sheets.toCounting(action, reader))
                .addObject("series", sheets.toOrganisers(actions.series(action), reader))
                .addObject("figures", figures(roll.figures(id), reader))
                .addObject("shares", shares(id))
                .addObject("qr", QrCode.of(link))
                .addObject("mayWrite", access.may(actor, Right.WRITE, action.organisation()))
                .addObject("maySee", maySee)
                .addObject("done", known(typed.get("done")));
    }

    /** A link to hand on, in one language. */
    record Share(String language, String href) {}

    private List<Share> shares(ActionId id) {
        return IcuMessages.LANGUAGES.stream()
                .map(language -> new Share(language, links.action(language, id.link(), "")))
                .toList();
    }

    /** Numbers under a heading. */
    record Figures(String heading, List<LabelledValue> values) {}

    private List<Figures> figures(RollFigures all, Reader reader) {
        var people = new EnumMap<AttendanceStatus, Integer>(AttendanceStatus.class);
        for (var status : AttendanceStatus.values()) {
            people.put(status, all.people(status));
        }
        var figures = new ArrayList<Figures>();
        figures.add(figures("action.figures.people", "attendance.people.", people, reader));
        figures.add(figures("action.figures.needs", "attendance.need.", all.needs(), reader));
        figures.add(figures("action.figures.offers", "attendance.role.", all.offers(), reader));
        figures.add(figures("action.figures.roles", "attendance.role.", all.roles(), reader));
        figures.add(new Figures(
                say("action.figures.sources", reader),
                all.sources().entrySet().stream()
                        .map(each -> new LabelledValue(each.getKey(), reader.number(each.getValue())))
                        .toList()));
        figures.removeIf(each -> each.values.isEmpty());
        return figures;
    }

    private Figures figures(String heading, String labels, Map<? extends Enum<?>, Integer> numbers, Reader reader) {
        return new Figures(
                say(heading, reader),
                numbers.entrySet().stream()
                        .sorted((one, other) -> Integer.compare(
                                one.getKey().ordinal(), other.getKey().ordinal()))
                        .map(each -> new LabelledValue(
                                say(labels + EnumCode.of(each.getKey()), reader), reader.number(each.getValue())))
                        .toList());
    }

    private static @Nullable String known(@Nullable String done) {
        return done != null && DONE.contains(done) ? done : null;
    }

    private String say(String code, Reader reader) {
        return Objects.requireNonNull(messages.getMessage(code, null, reader.locale()));
    }
}
