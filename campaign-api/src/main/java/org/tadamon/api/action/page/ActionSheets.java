package org.tadamon.api.action.page;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.action.Revealed;
import org.tadamon.api.action.form.Whereabouts;
import org.tadamon.api.action.page.ActionSheet.WhereSheet;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.page.Reader;
import org.tadamon.api.seating.Line;
import org.tadamon.api.sheet.Translated;
import org.tadamon.api.text.Markdown;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.petition.Exposure;
import org.tadamon.projections.actionpage.ActionPage;
import org.tadamon.projections.attendancecount.AttendanceCountQueries;
import org.tadamon.projections.attendancecount.AttendanceCountQueries.CountPeopleComing;
import org.tadamon.projections.attendancecount.PeopleComing;

/** Writes actions out for a reader, with where exactly only as far as that reader may know. */
@Component
public class ActionSheets {

    private final Revealed revealed;
    private final AttendanceCountQueries counts;
    private final ActionTimes times;
    private final Line line;
    private final Markdown markdown;
    private final Clock clock;

    ActionSheets(
            Revealed revealed,
            AttendanceCountQueries counts,
            ActionTimes times,
            Line line,
            Markdown markdown,
            Clock clock) {
        this.revealed = revealed;
        this.counts = counts;
        this.times = times;
        this.line = line;
        this.markdown = markdown;
        this.clock = clock;
    }

    /** As everybody may see it. */
    public ActionSheet toEverybody(ActionPage action, Reader reader) {
        return toEverybody(List.of(action), reader).getFirst();
    }

    /** As everybody may see them. */
    public List<ActionSheet> toEverybody(Collection<ActionPage> some, Reader reader) {
        var counted = counted(some);
        return some.stream()
                .map(action -> sheet(action, revealed.toEverybody(action), published(action, counted), reader))
                .toList();
    }

    /** As those may see it who have a place. */
    public ActionSheet toAttending(ActionPage action, Reader reader) {
        return sheet(action, revealed.toAttending(action), published(action, counted(List.of(action))), reader);
    }

    /** As its organisers may see it: all of it, and how many as of now. */
    public ActionSheet toOrganisers(ActionPage action, Reader reader) {
        return toOrganisers(List.of(action), reader).getFirst();
    }

    /** As their organisers may see them. */
    public List<ActionSheet> toOrganisers(Collection<ActionPage> some, Reader reader) {
        var counted = counted(some);
        return some.stream()
                .map(action -> sheet(
                        action,
                        revealed.toOrganisers(action),
                        of(action, counted).total(),
                        reader))
                .toList();
    }

    private ActionSheet sheet(ActionPage action, Optional<Whereabouts> exact, long coming, Reader reader) {
        var plan = action.plan();
        var words = Translated.of(plan.wordings(), reader.language());
        var off = action.calledOff();
        return new ActionSheet(
                action.id().toString(),
                action.id().link(),
                EnumCode.of(plan.kind()),
                state(action),
                plan.exposure() == Exposure.GUARDED,
                words.language(),
                Reader.dirOf(words.language()),
                words.text().title(),
                markdown.toHtml(words.text().description()),
                markdown.toHtml(words.text().bring()),
                markdown.toHtml(words.text().help()),
                times.when(plan.timing(), reader),
                plan.timing().startsAt().toString(),
                plan.timing().endsAt().toString(),
                said(plan.place().near(), reader),
                exact.map(where -> where(where, reader)).orElse(null),
                plan.place().whereabouts() == null ? null : since(action, reader),
                plan.place().reveal().attendingOnly(),
                plan.provisions().stream().sorted().map(EnumCode::of).toList(),
                plan.capacity(),
                coming,
                line.isFull(action.id()),
                off == null ? null : said(off.reasons(), reader));
    }

    private @Nullable String since(ActionPage action, Reader reader) {
        return Revealed.since(action)
                .map(at -> times.moment(at, action.plan().timing().zone(), reader))
                .orElse(null);
    }

    private String state(ActionPage action) {
        var now = clock.instant();
        if (action.calledOff() != null) {
            return "called-off";
        }
        return action.isPast(now) ? "over" : action.isUnderWay(now) ? "under-way" : "ahead";
    }

    private static WhereSheet where(Whereabouts where, Reader reader) {
        var north = where.latitude();
        var east = where.longitude();
        return new WhereSheet(
                said(where.place(), reader),
                said(where.way(), reader),
                where.link(),
                where.contact(),
                north == null || east == null ? null : String.format(Locale.ROOT, "geo:%.6f,%.6f", north, east));
    }

    private static String said(Map<String, String> texts, Reader reader) {
        return texts.isEmpty() ? "" : Translated.of(texts, reader.language()).text();
    }

    private Map<ActionId, PeopleComing> counted(Collection<ActionPage> some) {
        return counts.answer(
                new CountPeopleComing(some.stream().map(ActionPage::id).toList()));
    }

    private long published(ActionPage action, Map<ActionId, PeopleComing> counted) {
        return of(action, counted)
                .forEverybody(action.plan().exposure(), clock.instant())
                .total();
    }

    private static PeopleComing of(ActionPage action, Map<ActionId, PeopleComing> counted) {
        return Objects.requireNonNull(counted.get(action.id()));
    }
}
