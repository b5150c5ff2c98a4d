package org.tadamon.api.rule.work;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tadamon.core.rule.Conditions.Burst;

/** Finds those who signed at once: each who is in some span of time in which there are enough. */
final class Bursts {

    private Bursts() {}

    static List<Candidate> in(List<Candidate> some, Burst burst) {
        var ordered =
                some.stream().sorted(Comparator.comparing(Candidate::givenAt)).toList();
        var span = Duration.ofSeconds(burst.withinSeconds());
        var found = new ArrayList<Candidate>();
        int first = 0;
        int taken = 0; // all before this one are in the answer, or never will be
        for (int last = 0; last < ordered.size(); last++) {
            while (Duration.between(
                                    ordered.get(first).givenAt(),
                                    ordered.get(last).givenAt())
                            .compareTo(span)
                    > 0) {
                first++;
            }
            if (last - first + 1 >= burst.atLeast()) {
                for (int i = Math.max(first, taken); i <= last; i++) {
                    found.add(ordered.get(i));
                }
                taken = last + 1;
            }
        }
        return found;
    }
}
