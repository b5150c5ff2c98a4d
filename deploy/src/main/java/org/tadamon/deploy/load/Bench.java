package org.tadamon.deploy.load;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.tadamon.deploy.application.Workplace;
import org.tadamon.deploy.client.Await;
import org.tadamon.deploy.client.Tadamon;
import org.tadamon.deploy.people.SmallPetition;

/**
 * The application under test, and what it has accepted so far.
 *
 * @param seconds how long one measurement lasts
 */
record Bench(Workplace place, Wrk wrk, int seconds, Scoreboard scoreboard, AtomicInteger runs) {

    Bench(Workplace place, Wrk wrk, int seconds) {
        this(place, wrk, seconds, new Scoreboard(), new AtomicInteger());
    }

    Tadamon tadamon() {
        return place.tadamon();
    }

    /** A petition nobody has signed. */
    Crowd petition(String slug) throws IOException {
        return new Crowd(slug, SmallPetition.open(tadamon(), slug));
    }

    /** A petition and how many signatures of it were answered with yes. */
    static final class Crowd {
        private final String slug;
        private final String id;
        private long accepted;

        Crowd(String slug, String id) {
            this.slug = slug;
            this.id = id;
        }

        String slug() {
            return slug;
        }

        String id() {
            return id;
        }

        long accepted() {
            return accepted;
        }

        void accept(long more) {
            accepted += more;
        }
    }

    /** Measures how fast a page is answered. */
    double get(String what, String path) throws IOException {
        var figures = wrk.get(path, seconds);
        System.out.printf("  %s: %s%n", what, figures);
        return figures.rate();
    }

    /** Measures how fast it is signed. */
    Figures sign(Crowd crowd) throws IOException {
        var figures = wrk.sign(crowd.id, "run" + runs.incrementAndGet(), seconds, Long.MAX_VALUE / 1_000_000, "any");
        crowd.accepted += figures.accepted();
        System.out.printf("  signing %s (%,d so far): %s%n", crowd.slug, crowd.accepted, figures);
        return figures;
    }

    /** Signs until there are so many. */
    void fill(Crowd crowd, long wanted) throws IOException {
        fill(crowd, wanted, "any");
    }

    /** The same, and all choose to be named to decision makers. */
    void fillNamed(Crowd crowd, long wanted) throws IOException {
        fill(crowd, wanted, "named");
    }

    private void fill(Crowd crowd, long wanted, String visibility) throws IOException {
        double rate = 2_000;
        while (crowd.accepted < wanted) {
            long left = wanted - crowd.accepted;
            int time = (int) Math.clamp(Math.round(left / rate), 2, 60);
            var figures = wrk.sign(crowd.id, "run" + runs.incrementAndGet(), time, left, visibility);
            crowd.accepted += figures.accepted();
            rate = Math.max(500, figures.rate());
            System.out.printf("  filling %s: %,d of %,d%n", crowd.slug, crowd.accepted, wanted);
        }
    }

    /** Compares with the count, once it stands still. */
    void verify(Crowd crowd, String when) throws IOException {
        Await.until(
                Duration.ofSeconds(60),
                Duration.ofMillis(100),
                () -> tadamon().organiserCount(crowd.id).total() == crowd.accepted);
        scoreboard.counted(
                "count of " + crowd.slug + ", " + when,
                crowd.accepted,
                tadamon().organiserCount(crowd.id).total());
    }
}
