package org.tadamon.deploy.crash;

import java.util.List;
import java.util.Map;
import org.tadamon.deploy.console.Table;

/**
 * What came of it.
 *
 * @param rounds one for each kill, in order, and one more after what was cut off was asked again
 * @param troubles what those who were not acknowledged were told, and how many
 */
public record CrashReport(List<Round> rounds, Map<String, Integer> troubles) {

    /**
     * One kill and what was found after it.
     *
     * @param after at what moment of the round, in seconds
     * @param back how long until everything was answered and counted again, in seconds
     * @param how whether the application came back by itself or was started again
     * @param acknowledged how many signatures had been acknowledged by then, in all rounds
     */
    public record Round(String killed, double after, double back, String how, int acknowledged, Finding finding) {}

    /** Whether nothing was ever lost, doubled or miscounted. */
    public boolean isRight() {
        return rounds.stream().allMatch(round -> round.finding().isRight());
    }

    @Override
    public String toString() {
        var table = new Table(
                "killed",
                "after",
                "back in",
                "by",
                "acknowledged",
                "on the roll",
                "lost",
                "double",
                "unknown",
                "counts");
        rounds.forEach(round -> table.row(cells(round)));
        var text = new StringBuilder(table.toString());
        rounds.stream()
                .flatMap(round -> round.finding().wrongCounts().stream())
                .forEach(wrong -> text.append("  ").append(wrong).append('\n'));
        return text.append("  not acknowledged at first, and asked again: ")
                .append(troubles)
                .toString();
    }

    private static Object[] cells(Round round) {
        var found = round.finding();
        return new Object[] {
            round.killed(),
            "%.1f s".formatted(round.after()),
            "%.1f s".formatted(round.back()),
            round.how(),
            round.acknowledged(),
            found.rows(),
            found.lost(),
            found.doubled(),
            found.unknown(),
            found.wrongCounts().isEmpty() ? "right" : "WRONG"
        };
    }
}
