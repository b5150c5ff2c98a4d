package org.tadamon.api.power;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.component.EnumCode;
import org.tadamon.projections.powerview.PowerView;

/** How power is spread, as JSON. */
record PowerJson(List<Decider> deciders, List<Waits> waits, List<Holder> holders, List<Month> months) {

    /** An account, and how often it did what. */
    record Decider(String account, Map<String, Long> acts) {}

    /** How long was waited, as ISO 8601 durations. */
    record Waits(
            String kind,
            long decided,
            long open,
            long overdue,
            @Nullable String median,
            @Nullable String longest) {}

    /** An account and its roles. */
    record Holder(String organisation, String account, List<String> roles) {}

    /** One month, such as {@code 2026-11}. */
    record Month(
            String month,
            long opened,
            long decided,
            @Nullable String median) {}

    static PowerJson of(PowerView view) {
        return new PowerJson(
                view.deciders().stream().map(PowerJson::decider).toList(),
                view.waits().stream()
                        .map(each -> new Waits(
                                EnumCode.of(each.kind()),
                                each.decided(),
                                each.open(),
                                each.overdue(),
                                text(each.median()),
                                text(each.longest())))
                        .toList(),
                view.holders().stream()
                        .map(each -> new Holder(
                                each.organisation().toString(),
                                each.account().toString(),
                                each.roles().stream().sorted().map(EnumCode::of).toList()))
                        .toList(),
                view.months().stream()
                        .map(each ->
                                new Month(each.month().toString(), each.opened(), each.decided(), text(each.median())))
                        .toList());
    }

    private static Decider decider(PowerView.Decider each) {
        var acts = new TreeMap<String, Long>();
        each.counts().forEach((act, count) -> acts.put(EnumCode.of(act), count));
        return new Decider(each.account().toString(), acts);
    }

    private static @Nullable String text(@Nullable Duration time) {
        return time == null ? null : time.toString();
    }
}
