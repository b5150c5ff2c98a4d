package org.tadamon.deploy.crash;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.tadamon.deploy.application.Launch;
import org.tadamon.deploy.console.Arguments;
import org.tadamon.deploy.console.Table;
import org.tadamon.deploy.console.Tool;

/** {@code deploy/nodes}: see {@link #USAGE}. */
public final class Nodes {

    private static final String USAGE = """
            deploy/nodes [--seconds 20] [--hands 32] [--rate 1000]

            Starts two applications on one PostgreSQL and one MongoDB, slows some commits down, signs at both, kills one of
            them (kill -9) and starts it again. In the end both must say the same: every signature that was acknowledged,
            exactly once, in the roll and in every count. Ends with 1 if not.

              --seconds S   how long both are signed at, before the kill and after it
              --hands N     how many sign at each at once
              --rate R      at most so many signatures a second at each; 0 is as fast as it goes""";

    private Nodes() {}

    /** Runs the tool. */
    public static void main(String[] args) {
        new Tool(USAGE, Set.of("seconds", "hands", "rate"), Set.of()).run(args, Nodes::run);
    }

    private static boolean run(Arguments arguments) throws Exception {
        var plan = new CrashPlan(
                1,
                0,
                Duration.ofSeconds(arguments.number("seconds", 20, 1)),
                arguments.number("hands", 32, 1),
                arguments.number("rate", 1_000, 0),
                0);
        try (var nodes = new TwoNodes(plan, Launch.application(), System.out::println)) {
            var findings = nodes.run();
            System.out.println("\n" + table(findings, nodes.acknowledged()));
            return findings.stream().allMatch(Finding::isRight);
        }
    }

    private static Table table(List<Finding> findings, int acknowledged) {
        var table = new Table("node", "acknowledged", "on the roll", "lost", "double", "unknown", "counts");
        for (int i = 0; i < findings.size(); i++) {
            var found = findings.get(i);
            var counts = found.wrongCounts().isEmpty() ? "right" : String.join(", ", found.wrongCounts());
            var name = "node " + (i + 1);
            table.row(name, acknowledged, found.rows(), found.lost(), found.doubled(), found.unknown(), counts);
        }
        return table;
    }
}
