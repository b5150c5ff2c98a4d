package org.tadamon.api.power;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.component.EnumCode;
import org.tadamon.projections.powerview.PowerView;

/** How power is spread, as JSON. */
record PowerJson(List<Decider> deciders, List<Waits> waits, List<Holder> holders, List<Month> months) {

    /**
     * An account, and how often it did what.
     *
     * @param account {@code null} for all who decide for the platform, who are not told apart where they decide on
     *     others
     */
    record Decider(@Nullable String account, Map<String, Long> acts) {}

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

    /** As members of an organisation may know it; those of the one that runs the platform know its moderators. */
    static PowerJson of(PowerView view, boolean host) {
        return new PowerJson(
                deciders(view, host),
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

    private static List<Decider> deciders(PowerView view, boolean host) {
        var platform = new TreeMap<String, Long>();
        var told = new ArrayList<Decider>();
        for (var each : view.deciders()) {
            boolean isFolded = !host && PowerNames.isOfThePlatform(view, each);
            var acts = isFolded ? platform : new TreeMap<String, Long>();
            each.counts().forEach((act, count) -> acts.merge(EnumCode.of(act), count, Long::sum));
            if (!isFolded) {
                told.add(new Decider(each.account().toString(), acts));
            }
        }
        if (!platform.isEmpty()) {
            told.add(new Decider(null, platform));
        }
        return told;
    }

    private static @Nullable String text(@Nullable Duration time) {
        return time == null ? null : time.toString();
    }
}
