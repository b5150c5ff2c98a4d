package org.tadamon.projections.powerview;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.moderation.About.Kind;
import org.tadamon.projections.powerview.PowerView.Month;
import org.tadamon.projections.powerview.PowerView.Waits;

/**
 * From when until when a case waited, and how that looks in figures.
 *
 * @param until {@code null} as long as it waits
 * @param withdrawn whether it ended without anybody having to decide
 */
record Waited(
        Kind kind, Instant from, Instant due, @Nullable Instant until, boolean withdrawn) {

    static Waited read(Document one) {
        var until = one.getDate("decidedAt");
        return new Waited(
                Kind.valueOf(one.getString("kind")),
                one.getDate("openedAt").toInstant(),
                one.getDate("dueAt").toInstant(),
                until == null ? null : until.toInstant(),
                one.getBoolean("withdrawn", false));
    }

    static Waits waits(Kind kind, List<Waited> all, Instant now) {
        var ours = all.stream()
                .filter(each -> each.kind == kind && !each.withdrawn)
                .toList();
        long decided = ours.stream().filter(each -> each.until != null).count();
        return new Waits(
                kind,
                decided,
                ours.size() - decided,
                ours.stream().filter(each -> each.end(now).isAfter(each.due)).count(),
                median(ours),
                ours.stream()
                        .map(each -> Duration.between(each.from, each.end(now)))
                        .max(Duration::compareTo)
                        .orElse(null));
    }

    static List<Month> months(List<Waited> all) {
        var seen = new TreeSet<YearMonth>();
        all.forEach(each ->
                Stream.of(each.from, each.until).filter(Objects::nonNull).forEach(at -> seen.add(monthOf(at))));
        var months = new ArrayList<Month>();
        for (var month = seen.isEmpty() ? null : seen.first();
                month != null && !month.isAfter(seen.last());
                month = month.plusMonths(1)) {
            months.add(month(month, all));
        }
        return months;
    }

    private static Month month(YearMonth month, List<Waited> all) {
        var decided = all.stream()
                .filter(each -> each.until != null && monthOf(each.until).equals(month))
                .toList();
        long opened =
                all.stream().filter(each -> monthOf(each.from).equals(month)).count();
        return new Month(month, opened, decided.size(), median(decided));
    }

    /** The middle one; between the two in the middle when their number is even. */
    private static @Nullable Duration median(List<Waited> of) {
        var sorted = of.stream()
                .filter(each -> each.until != null)
                .map(each -> Duration.between(each.from, each.until))
                .sorted()
                .toList();
        int middle = sorted.size() / 2;
        if (sorted.isEmpty()) {
            return null;
        }
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(2);
    }

    private Instant end(Instant now) {
        return until == null ? now : until;
    }

    private static YearMonth monthOf(Instant at) {
        return YearMonth.from(at.atOffset(ZoneOffset.UTC));
    }
}
