package org.tadamon.deploy.load;

import java.util.Arrays;

/**
 * What wrk measured.
 *
 * @param answers requests that were answered
 * @param refused answers that were neither 2xx nor 3xx
 * @param unanswered requests without an answer
 * @param seconds for how long it asked
 * @param medianMillis half of the answers took at most so long
 * @param p99Millis 99 of a hundred did
 */
record Figures(long answers, long refused, long unanswered, double seconds, double medianMillis, double p99Millis) {

    /**
     * Reads the line the scripts print; {@code asked} replaces wrk's own duration when it fell silent before its end.
     */
    static Figures of(String line, double asked) {
        var numbers = Arrays.stream(line.strip().split(" "))
                .skip(1)
                .mapToLong(Long::parseLong)
                .toArray();
        double seconds = asked > 0 ? asked : numbers[1] / 1e6;
        return new Figures(numbers[0], numbers[2], numbers[3], seconds, numbers[4] / 1e3, numbers[5] / 1e3);
    }

    long accepted() {
        return answers - refused;
    }

    double rate() {
        return accepted() / seconds;
    }

    @Override
    public String toString() {
        return "%,.0f/s (half within %.1f ms, 99%% within %.1f ms)%s%s"
                .formatted(
                        rate(),
                        medianMillis,
                        p99Millis,
                        refused == 0 ? "" : ", %,d REFUSED".formatted(refused),
                        unanswered == 0 ? "" : ", %,d UNANSWERED".formatted(unanswered));
    }
}
