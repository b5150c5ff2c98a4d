package org.tadamon.deploy.crash;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.TreeMap;
import org.tadamon.deploy.application.Node;
import org.tadamon.deploy.client.Await;
import org.tadamon.deploy.client.Tadamon;

/**
 * What the platform says after a restart, beside what was witnessed.
 *
 * @param rows signers on the roll whose signature counts
 * @param lost acknowledged, and not on the roll
 * @param doubled on the roll more than once
 * @param unknown on the roll, and never sent
 * @param wrongCounts counts that differ from the roll, in words
 */
public record Finding(long rows, long lost, long doubled, long unknown, ArrayList<String> wrongCounts) {

    private static final Duration SETTLING = Duration.ofSeconds(90);

    /** Whether every acknowledged signature is there exactly once, in the roll and in every count. */
    public boolean isRight() {
        return lost == 0 && doubled == 0 && unknown == 0 && wrongCounts.isEmpty();
    }

    /** Views may be a moment behind the answers: what is not right yet is looked at again, what is lost stays lost. */
    static Finding of(Tadamon tadamon, String petition, Witness witness) throws IOException {
        Await.until(SETTLING, Duration.ofMillis(50), () -> Node.isCaughtUp(tadamon));
        var found = look(tadamon, petition, witness);
        for (int again = 0; again < 10 && !found.isRight(); again++) {
            Await.pause(Duration.ofSeconds(1));
            found = look(tadamon, petition, witness);
        }
        return found;
    }

    private static Finding look(Tadamon tadamon, String petition, Witness witness) throws IOException {
        var times = new HashMap<String, Integer>();
        var sources = new TreeMap<String, Integer>();
        tadamon.roll(petition, row -> {
            times.merge(row.email(), row.counts() ? 1 : 0, Integer::sum);
            if (!row.source().isEmpty()) {
                sources.merge(row.source(), 1, Integer::sum);
            }
        });
        long rows = times.values().stream().mapToLong(Integer::longValue).sum();
        long doubled = times.values().stream().filter(number -> number > 1).count();
        long lost = 0;
        long known = 0;
        for (int person = 0; person < witness.people(); person++) {
            int there = times.getOrDefault(witness.address(person), 0);
            known += there > 0 ? 1 : 0;
            lost += there == 0 && witness.isAcknowledged(person) ? 1 : 0;
        }
        return new Finding(rows, lost, doubled, times.size() - known, wrong(tadamon, petition, rows, sources));
    }

    /** Counts are kept for a second. */
    private static ArrayList<String> wrong(
            Tadamon tadamon, String petition, long rows, TreeMap<String, Integer> sources) throws IOException {
        Await.until(
                Duration.ofSeconds(3),
                Duration.ofMillis(100),
                () -> tadamon.publicCount(petition).total() == rows
                        && tadamon.organiserCount(petition).total() == rows);
        var wrong = new ArrayList<String>();
        var organisers = tadamon.organiserCount(petition);
        differs("total", rows, organisers.total(), wrong);
        differs("public total", rows, tadamon.publicCount(petition).total(), wrong);
        differs("days", rows, organisers.byDay(), wrong);
        differs("hours", rows, organisers.byHour(), wrong);
        sources.forEach((source, number) -> differs(
                "link " + source,
                number < 10 ? 0 : number / 5 * 5,
                organisers.sources().getOrDefault(source, 0),
                wrong));
        return wrong;
    }

    private static void differs(String what, long roll, long count, ArrayList<String> wrong) {
        if (roll != count) {
            wrong.add("%s: %,d on the roll, %,d counted".formatted(what, roll, count));
        }
    }
}
