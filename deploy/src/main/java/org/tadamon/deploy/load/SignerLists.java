package org.tadamon.deploy.load;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Sorts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
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

    SignerLists(Bench bench, Launch launch) {
        this.bench = bench;
        this.launch = launch;
    }

    void measure(long signers) throws IOException {
        System.out.printf("A list of %,d signers, made by a node with a heap of %s%n", signers, SMALL_HEAP);
        try (var stores = new SharedStores(bench.place().folder(), "8g")) {
            fill(stores, signers);
            var small = stores.of(launch).memory(SMALL_HEAP);
            var node = bench.place().start(small, Duration.ofMinutes(3));
            dumped(stores, signers);
            for (int round = 1; round <= 2; round++) {
                var list = made(signers, round == 1 ? "list made, the node just started" : "list made");
                taken(list, "csv", 100_000, signers);
                taken(list, "xlsx", 25_000, signers);
            }
            killed(node, small, signers);
            bench.place().stopNodes();
        }
    }

    private void killed(Node node, Launch small, long signers) throws IOException {
        var broken = ordered();
        Await.until(
                LONGEST,
                Duration.ofMillis(20),
                () -> list(broken).path("percent").asLong(0) >= 30);
        var half = bench.tadamon().postAsOrganiser("/api/v1/signer-lists/" + broken + "/copies", CSV);
        bench.scoreboard().counted("answer to taking half a list along", 409, half.status());
        node.kill();
        bench.place().start(small, Duration.ofMinutes(3));
        settled(broken, signers);
        taken(broken, "csv", 0, signers);
    }

    private void fill(SharedStores stores, long signers) throws IOException {
        var node = bench.place().start(stores.of(launch).memory("3g"), Duration.ofMinutes(3));
        var crowd = bench.petition("named");
        petition = crowd.id();
        bench.fillNamed(crowd, signers);
        bench.verify(crowd, "before lists are made");
        node.stop();
    }

    /** All of the roll, as it lies sealed: what a list cannot be faster than. */
    private void dumped(SharedStores stores, long signers) throws IOException {
        long began = System.nanoTime();
        long rows = 0;
        try (var client = MongoClients.create(stores.mongoUri());
                var out = new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            for (var each : client.getDatabase("tadamon")
                    .getCollection("signer-roll")
                    .find()
                    .sort(Sorts.ascending("position"))
                    .batchSize(2_000)) {
                out.write(each.getString("area") + "," + each.getEmbedded(List.of("name", "c"), "") + "\n");
                rows++;
            }
        }
        bench.scoreboard().counted("rows of the roll", signers, rows);
        bench.scoreboard().told("roll dumped by a cursor, sealed", rows / seconds(began), "/s");
    }

    private String made(long signers, String what) throws IOException {
        long began = System.nanoTime();
        var list = ordered();
        settled(list, signers);
        bench.scoreboard().told(what, signers / seconds(began), "/s");
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

    private void settled(String list, long signers) throws IOException {
        if (!Await.until(
                LONGEST,
                Duration.ofMillis(20),
                () -> list(list).path("state").asString().equals("made"))) {
            throw new ToolFailed("The list was not made within ten minutes.");
        }
        bench.scoreboard()
                .counted("rows in a list", signers, list(list).path("rows").asLong());
    }

    private void taken(String list, String format, double wanted, long signers) throws IOException {
        var file = Files.createTempFile(bench.place().folder(), "copy", "." + format);
        long began = System.nanoTime();
        bench.tadamon().download("/api/v1/signer-lists/" + list + "/copies", Map.of("format", format), file);
        double rate = signers / seconds(began);
        if (wanted > 0) {
            bench.scoreboard().atLeast("taken along as " + format, rate, wanted, "/s");
        }
        if (format.equals("csv")) {
            try (var lines = Files.lines(file)) {
                bench.scoreboard().counted("rows in a copy", signers, lines.count() - 1);
            }
        }
        Files.delete(file);
    }

    private JsonNode list(String id) throws IOException {
        var path = "/api/v1/signer-lists/" + id;
        return bench.tadamon().getAsOrganiser(path).json(path);
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
