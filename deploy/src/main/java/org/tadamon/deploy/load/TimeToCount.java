package org.tadamon.deploy.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.tadamon.deploy.client.Await;
import org.tadamon.deploy.client.NewSignature;
import org.tadamon.deploy.client.Tadamon;
import org.tadamon.deploy.people.SmallPetition;

/**
 * How long it takes from the answer to a signature until the count includes it.
 *
 * <p>Each sampler signs a petition of its own, one person at a time, so that its total must be exactly the number of
 * its answers: the clock runs from an answer until a total says so. Its signatures stand in the same ledger behind
 * those of the full load that another petition is under, and are counted by the same hands.
 */
final class TimeToCount {

    private static final Duration BETWEEN = Duration.ofMillis(5);
    private static final int SAMPLERS = 4;

    /** Which total is watched. */
    @FunctionalInterface
    interface Total {
        long of(String petition) throws IOException;
    }

    private final Tadamon tadamon;
    private final Total total;
    private final ConcurrentLinkedQueue<Double> samples = new ConcurrentLinkedQueue<>();
    private final List<Thread> samplers = new ArrayList<>();
    private volatile boolean stopped;

    TimeToCount(Tadamon tadamon, Total total) {
        this.tadamon = tadamon;
        this.total = total;
    }

    void begin(String run) throws IOException {
        for (int i = 0; i < SAMPLERS; i++) {
            var petition = SmallPetition.open(tadamon, run + "-" + i);
            samplers.add(Thread.ofVirtual().start(() -> sample(petition)));
        }
    }

    private void sample(String petition) {
        for (int signed = 1; !stopped; signed++) {
            long answered = sign(petition, "sample-" + signed + "@example.org");
            long expected = signed;
            if (Await.until(Duration.ofSeconds(60), BETWEEN, () -> total.of(petition) == expected)) {
                samples.add((System.nanoTime() - answered) / 1e6);
            } else {
                samples.add(Double.POSITIVE_INFINITY);
            }
        }
    }

    private long sign(String petition, String address) {
        var person = new NewSignature("Sam Jones", address, "LB", "counted", null, "en");
        Await.until(
                Duration.ofMinutes(1),
                BETWEEN,
                () -> tadamon.sign(petition, person).ok());
        return System.nanoTime();
    }

    /** Stops, and gives the times in milliseconds, shortest first. */
    List<Double> end() throws InterruptedException {
        stopped = true;
        for (var sampler : samplers) {
            sampler.join();
        }
        return samples.stream().sorted().toList();
    }

    static double percentile(List<Double> sorted, int percent) {
        return sorted.isEmpty() ? Double.NaN : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
