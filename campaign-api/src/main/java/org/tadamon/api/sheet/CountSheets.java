package org.tadamon.api.sheet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NavigableMap;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tadamon.api.area.Areas;
import org.tadamon.api.component.FigureRow;
import org.tadamon.api.component.TimeChart;
import org.tadamon.api.page.Reader;
import org.tadamon.projections.signaturecount.Figure;
import org.tadamon.projections.signaturecount.OrganiserCount;
import org.tadamon.projections.signaturecount.PublicCount;

/** Writes counts out for a reader. Which figures may be shown was decided before. */
@Component
public class CountSheets {

    private static final Duration RECENT = Duration.ofDays(14);

    private final Areas areas;
    private final MessageSource messages;
    private final Clock clock;

    CountSheets(Areas areas, MessageSource messages, Clock clock) {
        this.areas = areas;
        this.messages = messages;
        this.clock = clock;
    }

    /** A public count for this reader. */
    public CountSheet sheet(PublicCount count, Reader reader) {
        var days = count.days();
        return new CountSheet(
                count.total(),
                count.asOf(),
                count.guarded(),
                count.least(),
                figures(count.areas(), code -> areas.name(code, reader.language()), reader),
                reader.day(count.areasAsOf()),
                rows(days, reader::day, reader),
                chart(days, LocalDate::plusDays),
                days.isEmpty() ? "" : reader.day(days.firstKey()),
                days.isEmpty() ? "" : reader.day(days.lastKey()));
    }

    /** An organisers' count for this reader. */
    public OrganiserCountSheet sheet(OrganiserCount count, Reader reader) {
        var hours = recent(count.hours());
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new OrganiserCountSheet(
                count.total(),
                count.days().getOrDefault(today, 0L),
                count.least(),
                figures(count.areas(), code -> areas.name(code, reader.language()), reader),
                figures(count.sources(), code -> code, reader),
                rows(count.days(), reader::day, reader),
                rows(hours, reader::moment, reader),
                chart(hours, (hour, n) -> hour.plusSeconds(3600 * n)),
                hours.isEmpty() ? "" : reader.moment(hours.firstKey()),
                hours.isEmpty() ? "" : reader.moment(hours.lastKey()));
    }

    /** Hours are for the days in which something happens; the rest is told by day. */
    private static NavigableMap<Instant, Long> recent(NavigableMap<Instant, Long> hours) {
        return hours.isEmpty() ? hours : hours.tailMap(hours.lastKey().minus(RECENT), false);
    }

    private List<FigureRow> figures(List<Figure> figures, Function<String, String> name, Reader reader) {
        return figures.stream()
                .map(each -> new FigureRow(
                        name.apply(each.under()),
                        messages.getMessage("count.at-least", new Object[] {each.atLeast()}, reader.locale()),
                        each.atLeast()))
                .toList();
    }

    private static <K> List<FigureRow> rows(NavigableMap<K, Long> moves, Function<K, String> name, Reader reader) {
        return moves.descendingMap().entrySet().stream()
                .map(each -> new FigureRow(
                        name.apply(each.getKey()), reader.number(each.getValue()), Math.max(0, each.getValue())))
                .toList();
    }

    /** Steps at which nothing moved take their room too. */
    private static <K extends Comparable<? super K>> TimeChart chart(NavigableMap<K, Long> moves, Later<K> later) {
        var numbers = LongStream.builder();
        if (!moves.isEmpty()) {
            for (var at = moves.firstKey(); at.compareTo(moves.lastKey()) <= 0; at = later.by(at, 1)) {
                numbers.add(moves.getOrDefault(at, 0L));
            }
        }
        return TimeChart.of(numbers.build().toArray());
    }

    private interface Later<K> {
        K by(K from, long steps);
    }
}
