package org.tadamon.deploy.load;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import org.tadamon.deploy.application.Launch;
import org.tadamon.deploy.application.Node;
import org.tadamon.deploy.application.SharedStores;
import org.tadamon.deploy.client.Await;
import org.tadamon.deploy.console.ToolFailed;
import tools.jackson.databind.JsonNode;

/**
 * Lists of very many signers, made and taken along by a node with a small heap, beside all that can be read without
 * opening anything; and one whose node is killed in the middle.
 */
final class SignerLists {

    private static final String SMALL_HEAP = "256m";
    private static final Map<String, String> CSV = Map.of("format", "csv");
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Bench bench;
    private final Launch launch;
    private String petition = "";
    private long signers;
    private double dumping;
    private double making;

    SignerLists(Bench bench, Launch launch) {
        this.bench = bench;
        this.launch = launch;
    }

    void measure(long wanted) throws IOException {
        System.out.printf("A list of %,d signers, made by a node with a heap of %s%n", wanted, SMALL_HEAP);
        try (var stores = new SharedStores(bench.place().folder(), "8g")) {
            fill(stores, wanted);
            var small = stores.of(launch).memory(SMALL_HEAP);
            var node = bench.place().start(small, Duration.ofMinutes(3));
            dumping = RollDump.seconds(stores.mongoUri(), signers, bench.scoreboard());
            for (int round = 1; round <= 2; round++) {
                var list = made();
                double csv = taken(list, "csv", 100_000);
                bench.scoreboard().atLeast("that : a cursor's dump", csv * dumping / signers, 0.30, "");
                taken(list, "xlsx", 25_000);
            }
            killed(node, small);
            bench.place().stopNodes();
        }
    }

    private void killed(Node node, Launch small) throws IOException {
        var broken = ordered();
        Await.until(
                LONGEST,
                Duration.ofMillis(20),
                () -> list(broken).path("percent").asLong(0) >= 30);
        var half = bench.tadamon().postAsOrganiser("/api/v1/signer-lists/" + broken + "/copies", CSV);
        bench.scoreboard().counted("answer to taking half a list along", 409, half.status());
        node.kill();
        bench.place().start(small, Duration.ofMinutes(3));
        settled(broken);
        taken(broken, "csv", 0);
    }

    private void fill(SharedStores stores, long wanted) throws IOException {
        var node = bench.place().start(stores.of(launch).memory("3g"), Duration.ofMinutes(3));
        var crowd = bench.petition("named");
        petition = crowd.id();
        bench.fillNamed(crowd, wanted);
        signers = crowd.accepted();
        bench.verify(crowd, "before lists are made");
        node.stop();
    }

    private String made() throws IOException {
        long began = System.nanoTime();
        var list = ordered();
        settled(list);
        making = seconds(began);
        bench.scoreboard().told("list made", signers / making, "/s");
        return list;
    }

    private String ordered() throws IOException {
        var path = "/api/v1/petitions/" + petition + "/signer-lists";
        return bench.tadamon()
                .postAsOrganiser(path, Map.of("kind", "names", "reason", "To see how long it takes"))
                .json("POST " + path)
                .path("id")
                .asString();
    }

    private void settled(String list) throws IOException {
        if (!Await.until(
                LONGEST,
                Duration.ofMillis(20),
                () -> list(list).path("state").asString().equals("made"))) {
            throw new ToolFailed("The list was not made within ten minutes.");
        }
        bench.scoreboard()
                .counted("rows in a list", signers, list(list).path("rows").asLong());
    }

    /** From the order to the last byte of a copy, in rows a second. */
    private double taken(String list, String format, double wanted) throws IOException {
        var file = Files.createTempFile(bench.place().folder(), "copy", "." + format);
        long began = System.nanoTime();
        bench.tadamon().download("/api/v1/signer-lists/" + list + "/copies", Map.of("format", format), file);
        double rate = signers / (making + seconds(began));
        if (wanted > 0) {
            bench.scoreboard().told("copied as " + format, signers / seconds(began), "/s");
            bench.scoreboard().atLeast("made and copied as " + format, rate, wanted, "/s");
        }
        if (format.equals("csv")) {
            try (var lines = Files.lines(file)) {
                bench.scoreboard().counted("rows in a copy", signers, lines.count() - 1);
            }
        }
        Files.delete(file);
        return rate;
    }

    private JsonNode list(String id) throws IOException {
        var path = "/api/v1/signer-lists/" + id;
        return bench.tadamon().getAsOrganiser(path).json(path);
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
