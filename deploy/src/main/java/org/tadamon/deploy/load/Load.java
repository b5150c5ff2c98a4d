package org.tadamon.deploy.load;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tadamon.deploy.application.Launch;
import org.tadamon.deploy.application.Workplace;
import org.tadamon.deploy.bench.BenchApplication;
import org.tadamon.deploy.console.Arguments;
import org.tadamon.deploy.console.Tool;
import org.tadamon.deploy.console.ToolFailed;

/** {@code deploy/load}: see {@link #USAGE}. */
public final class Load {

    private static final String USAGE = """
            deploy/load [--only answers,confirmed,lists,places,signatures,page,visible,many,replay] [--signatures 1000000]
                        [--people 1000000] [--seconds 15] [--connections 64] [--threads 2] [--memory 8g]

            Measures the application on this machine, with everything else on it too, and prints what it measured beside
            what is wanted. A slow machine is no failure; a count that is wrong by one is, and ends it with 1.

              --only PHASES      some of the phases; replay signs many first; places is measured only when asked for
              --signatures N     how many "many" are
              --people N         how many ask for a thousand places
              --seconds S        how long each single measurement lasts
              --connections C    how many ask at once; eight times as many sign
              --threads T        of the load generator
              --memory M         the most heap the application takes; a million signatures need about 4g

            All phases with a million signatures take about a quarter of an hour on two cores.""";

    /** Those that start applications of their own. */
    private static final List<String> ALONE = List.of("answers", "confirmed", "lists", "places");

    private static final List<String> ALL =
            List.of("answers", "confirmed", "lists", "signatures", "page", "visible", "many", "replay");

    private Load() {}

    /** Runs the tool. */
    public static void main(String[] args) {
        new Tool(USAGE, Set.of("only", "signatures", "people", "seconds", "connections", "threads", "memory"), Set.of())
                .run(args, Load::run);
    }

    private static boolean run(Arguments arguments) throws Exception {
        var phases = phases(arguments.text("only"));
        var memory = arguments.text("memory");
        var launch = Launch.ofClass(BenchApplication.class.getName()).memory(memory == null ? "8g" : memory);
        try (var place = new Workplace()) {
            var wrk = new Wrk(
                    place.tadamon().base(),
                    place.folder(),
                    arguments.number("threads", 2, 1),
                    arguments.number("connections", 64, 1));
            var bench = new Bench(place, wrk, arguments.number("seconds", 15, 2));
            int many = arguments.number("signatures", 1_000_000, 1);
            alone(bench, phases, launch, many);
            if (phases.contains("places")) {
                Places.measure(bench, launch, arguments.number("people", 1_000_000, 1_001));
            }
            if (!ALONE.containsAll(phases)) {
                measure(bench, phases, launch, many);
            }
            System.out.println("\n" + bench.scoreboard());
            return bench.scoreboard().isExact();
        }
    }

    private static List<String> phases(@Nullable String only) {
        var phases = only == null ? ALL : List.of(only.split(","));
        for (var phase : phases) {
            if (!ALL.contains(phase) && !ALONE.contains(phase)) {
                throw new ToolFailed("There is no phase “" + phase + "”: see --help.");
            }
        }
        return phases;
    }

    private static void alone(Bench bench, List<String> which, Launch launch, int signers) throws Exception {
        if (which.contains("answers")) {
            Answers.measure(bench, launch);
        }
        if (which.contains("confirmed")) {
            Confirmed.measure(bench, launch);
        }
        if (which.contains("lists")) {
            new SignerLists(bench, launch).measure(signers);
        }
    }

    private static void measure(Bench bench, List<String> which, Launch launch, int signatures) throws Exception {
        var node = bench.place().start(launch, Duration.ofMinutes(2));
        var phases = new Phases(bench);
        phases.warmUp();
        if (which.contains("signatures")) {
            phases.signatures();
        }
        if (which.contains("page")) {
            phases.page();
        }
        if (which.contains("visible")) {
            phases.visible();
        }
        if (which.contains("many") || which.contains("replay")) {
            var big = phases.many(signatures);
            if (which.contains("replay")) {
                phases.replay(big, node, launch);
            }
        }
    }
}
