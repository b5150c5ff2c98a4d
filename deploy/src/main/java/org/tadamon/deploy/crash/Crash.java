package org.tadamon.deploy.crash;

import java.time.Duration;
import java.util.Set;
import org.tadamon.deploy.application.Launch;
import org.tadamon.deploy.console.Arguments;
import org.tadamon.deploy.console.Tool;

/** {@code deploy/crash}: see {@link #USAGE}. */
public final class Crash {

    private static final String USAGE = """
            deploy/crash [--kills 20] [--postgres-kills 5] [--seconds 3] [--hands 64] [--rate 1500] [--seed N]

            Starts the application on a folder of its own, signs 1,500 times a second, and kills it (kill -9) at random
            moments, and its PostgreSQL too. After each restart every signature that was acknowledged must be on the roll
            and in every count exactly once. Ends with 1 if one is lost, doubled or miscounted.

              --kills N            how often the application is killed
              --postgres-kills N   how often its PostgreSQL is
              --seconds S          each kill comes at a random moment of at most so many seconds
              --hands N            how many sign at once
              --rate R             at most so many signatures a second; 0 is as fast as it goes
              --seed N             for the same moments again""";

    private Crash() {}

    /** Runs the tool. */
    public static void main(String[] args) {
        new Tool(USAGE, Set.of("kills", "postgres-kills", "seconds", "hands", "rate", "seed"), Set.of())
                .run(args, Crash::run);
    }

    private static boolean run(Arguments arguments) throws Exception {
        var plan = new CrashPlan(
                arguments.number("kills", 20, 0),
                arguments.number("postgres-kills", 5, 0),
                Duration.ofSeconds(arguments.number("seconds", 3, 1)),
                arguments.number("hands", 64, 1),
                arguments.number("rate", 1_500, 0),
                arguments.number("seed", (int) (System.nanoTime() & 0xffff), 0));
        System.out.println(plan);
        try (var run = new CrashRun(plan, Launch.application(), System.out::println)) {
            var report = run.run();
            System.out.println("\n" + report);
            System.out.println(report.isRight() ? "Nothing was lost, doubled or miscounted." : "SOMETHING WENT WRONG.");
            return report.isRight();
        }
    }
}
