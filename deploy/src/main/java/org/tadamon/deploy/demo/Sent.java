package org.tadamon.deploy.demo;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tadamon.deploy.client.RollRow;
import org.tadamon.deploy.client.Tadamon;
import org.tadamon.deploy.people.People;

/**
 * What was sent to one petition.
 *
 * @param places the area of each person, by their number
 */
record Sent(People people, List<String> places) {

    /** Asks for every number there is, and for the roll, which is exact. */
    Comparison compare(Tadamon tadamon, String petition) throws IOException {
        var comparison = new Comparison();
        long all = places.size();
        var everybody = tadamon.publicCount(petition);
        var organisers = tadamon.organiserCount(petition);
        comparison.same("total, public", all, everybody.total());
        comparison.same("total, organisers", all, organisers.total());
        comparison.same("sum of days, public", all, everybody.byDay());
        comparison.same("sum of days, organisers", all, organisers.byDay());
        comparison.same("sum of hours, organisers", all, organisers.byHour());
        comparison.atMost("areas, public (yesterday's)", byArea(), everybody.areas());
        comparison.rounded("areas, organisers (rounded)", byArea(), organisers.areas());
        comparison.rounded("links, organisers (rounded)", bySource(), organisers.sources());
        roll(tadamon, petition, comparison);
        return comparison;
    }

    private void roll(Tadamon tadamon, String petition, Comparison comparison) throws IOException {
        var areas = new TreeMap<String, Long>();
        var sources = new TreeMap<String, Long>();
        var visibilities = new TreeMap<String, Long>();
        var addresses = new TreeMap<String, Long>();
        tadamon.roll(petition, row -> {
            areas.merge(row.area(), counted(row), Long::sum);
            visibilities.merge(row.visibility(), counted(row), Long::sum);
            addresses.merge(row.email(), 1L, Long::sum);
            if (!row.source().isEmpty()) {
                sources.merge(row.source(), counted(row), Long::sum);
            }
        });
        long rows = areas.values().stream().mapToLong(Long::longValue).sum();
        comparison.same("roll, signers who count", (long) places.size(), rows);
        comparison.exactly("roll, each address once", tally(people::address), addresses);
        comparison.exactly("roll, by area (exact)", byArea(), areas);
        comparison.exactly("roll, by link (exact)", bySource(), sources);
        comparison.exactly("roll, by visibility (exact)", tally(people::visibility), visibilities);
    }

    private static long counted(RollRow row) {
        return row.counts() ? 1 : 0;
    }

    private Map<String, Long> byArea() {
        return tally(places::get);
    }

    private Map<String, Long> bySource() {
        return tally(people::link);
    }

    private interface Trait {
        @Nullable
        String of(int person);
    }

    private Map<String, Long> tally(Trait trait) {
        return IntStream.range(0, places.size())
                .mapToObj(person -> String.valueOf(trait.of(person)))
                .filter(value -> !value.equals("null"))
                .collect(Collectors.groupingBy(value -> value, TreeMap::new, Collectors.counting()));
    }
}
