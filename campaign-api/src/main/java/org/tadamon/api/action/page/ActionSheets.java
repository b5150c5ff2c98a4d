package org.tadamon.api.action.page;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.action.PeopleNumbers;
import org.tadamon.api.action.Revealed;
import org.tadamon.api.action.form.Whereabouts;
import org.tadamon.api.action.page.ActionSheet.Said;
import org.tadamon.api.action.page.ActionSheet.When;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.page.Reader;
import org.tadamon.api.seating.Line;
import org.tadamon.api.sheet.Translated;
import org.tadamon.api.text.Markdown;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.action.ActionPlan.Wording;
import org.tadamon.core.action.Timing;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.petition.Exposure;
import org.tadamon.projections.actionpage.ActionPage;

/** Writes actions out for a reader, with where exactly only as far as that reader may know. */
@Component
public class ActionSheets {

    private final Revealed revealed;
    private final PeopleNumbers numbers;
    private final ActionTimes times;
    private final Line line;
    private final Markdown markdown;
    private final Clock clock;

    ActionSheets(
            Revealed revealed, PeopleNumbers numbers, ActionTimes times, Line line, Markdown markdown, Clock clock) {
        this.revealed = revealed;
        this.numbers = numbers;
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
        return sheets(some, numbers.toEverybody(some), revealed::toEverybody, reader);
    }

    /** As those may see it who have a place. */
    public ActionSheet toAttending(ActionPage action, Reader reader) {
        var one = List.of(action);
        return sheets(one, numbers.toEverybody(one), revealed::toAttending, reader)
                .getFirst();
    }

    /** As its organisers may see it: all of it, and how many as of now. */
    public ActionSheet toOrganisers(ActionPage action, Reader reader) {
        return toOrganisers(List.of(action), reader).getFirst();
    }

    /** As those may see it who may know how many come, and not who, nor where: how many as of now. */
    public ActionSheet toCounting(ActionPage action, Reader reader) {
        var one = List.of(action);
        return sheets(one, numbers.toOrganisers(one), revealed::toEverybody, reader)
                .getFirst();
    }

    /** As their organisers may see them. */
    public List<ActionSheet> toOrganisers(Collection<ActionPage> some, Reader reader) {
        return sheets(some, numbers.toOrganisers(some), revealed::toOrganisers, reader);
    }

    private List<ActionSheet> sheets(
            Collection<ActionPage> some,
            Map<ActionId, Long> coming,
            Function<ActionPage, Optional<Whereabouts>> exact,
            Reader reader) {
        return some.stream()
                .map(action -> sheet(action, exact.apply(action), coming.getOrDefault(action.id(), 0L), reader))
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
                said(words),
                when(plan.timing(), reader),
                Wheres.said(plan.place().near(), reader),
                exact.map(where -> Wheres.of(where, reader)).orElse(null),
                plan.place().whereabouts() == null ? null : since(action, reader),
                plan.place().reveal().attendingOnly(),
                plan.provisions().stream().sorted().map(EnumCode::of).toList(),
                Optional.ofNullable(action.campaign()).map(CampaignId::toString).orElse(null),
                plan.capacity(),
                coming,
                plan.exposure() != Exposure.GUARDED && line.isFull(action.id()),
                off == null ? null : Wheres.said(off.reasons(), reader));
    }

    private Said said(Translated<Wording> words) {
        var text = words.text();
        return new Said(
                words.language(),
                text.title(),
                markdown.toHtml(text.description()),
                markdown.toHtml(text.bring()),
                markdown.toHtml(text.help()));
    }

    private When when(Timing timing, Reader reader) {
        return new When(
                times.when(timing, reader),
                timing.startsAt().toString(),
                timing.endsAt().toString());
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
}
