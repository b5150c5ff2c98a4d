package org.tadamon.deploy.load;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.tadamon.deploy.application.Launch;
import org.tadamon.deploy.application.Node;
import org.tadamon.deploy.client.Await;
import org.tadamon.deploy.load.Bench.Crowd;

/** The measurements, each of which can be taken alone. */
final class Phases {

    static final int SMALL = 10_000;
    private static final int ROUNDS = 3;
    private static final int TURNS = 4;
    private static final int MOST_WARM_UPS = 12;

    private final Bench bench;
    private final Scoreboard scoreboard;

    Phases(Bench bench) {
        this.bench = bench;
        scoreboard = bench.scoreboard();
    }

    /** A Java program is slow until it has run for a while: signs until it gets no faster. */
    void warmUp() throws IOException {
        System.out.println("Warming up");
        var crowd = bench.petition("warm-up");
        bench.wrk().get(constant(1_000), bench.seconds());
        bench.wrk().get("/en/p/" + crowd.slug(), bench.seconds());
        double fastest = 0;
        for (int round = 0; round < MOST_WARM_UPS; round++) {
            double rate = bench.sign(crowd).rate();
            if (rate < 1.03 * fastest) {
                return;
            }
            fastest = rate;
        }
    }

    /** Signatures accepted over HTTP, beside the most the same server could answer. */
    void signatures() throws IOException {
        System.out.println("Signatures beside a constant page");
        var crowd = bench.petition("signatures");
        bench.fill(crowd, SMALL);
        int size = "{\"accepted\":true}".length();
        double page = 0;
        double guarded = 0;
        double signed = 0;
        for (int round = 0; round < ROUNDS; round++) {
            page += bench.get("constant page", constant(size)) / ROUNDS;
            guarded += bench.get("constant answer of the API", "/api/v1/swagger-ui/constant?size=" + size) / ROUNDS;
            signed += bench.sign(crowd).rate() / ROUNDS;
        }
        scoreboard.told("constant page of 17 bytes", page, "/s");
        scoreboard.told("constant answer of the API, as guarded", guarded, "/s");
        scoreboard.atLeast("signatures accepted", signed, 4_000, "/s");
        scoreboard.atLeast("signatures : constant page", signed / page, 0.30, "");
        scoreboard.told("signatures : constant answer of the API", signed / guarded, "");
        bench.verify(crowd, "after measuring");
    }

    /** A petition's page, beside a constant page of the same size. */
    void page() throws IOException {
        System.out.println("A petition's page beside a constant page of the same size");
        var crowd = bench.petition("page");
        var path = "/en/p/" + crowd.slug();
        Await.until(
                Duration.ofSeconds(10),
                Duration.ofMillis(100),
                () -> bench.tadamon().get(path).ok());
        int size = bench.tadamon().get(path).body().getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        double constant = 0;
        double page = 0;
        for (int round = 0; round < ROUNDS; round++) {
            constant += bench.get("constant page", constant(size)) / ROUNDS;
            page += bench.get("petition's page", path) / ROUNDS;
        }
        scoreboard.told("constant page of %,d bytes".formatted(size), constant, "/s");
        scoreboard.told("petition's page", page, "/s");
        scoreboard.atLeast("petition's page : constant page", page / constant, 0.70, "");
    }

    /** From an answer until the count says so, while another petition is signed as fast as it goes. */
    void visible() throws IOException, InterruptedException {
        System.out.println("From the answer to the count, under full load");
        var crowd = bench.petition("full-load");
        var organisers = new TimeToCount(
                bench.tadamon(), id -> bench.tadamon().organiserCount(id).total());
        organisers.begin("time-to-organisers");
        bench.sign(crowd);
        times("organisers' count", organisers.end());
        var everybody = new TimeToCount(
                bench.tadamon(), id -> bench.tadamon().publicCount(id).total());
        everybody.begin("time-to-everybody");
        bench.sign(crowd);
        times("public count (kept for a second)", everybody.end());
        bench.verify(crowd, "after full load");
    }

    private void times(String which, List<Double> samples) {
        scoreboard.told(which + ", half of " + samples.size(), TimeToCount.percentile(samples, 50), " ms");
        scoreboard.atMost(which + ", 99 of 100", TimeToCount.percentile(samples, 99), 1_000, " ms");
    }

    /**
     * A petition with very many signatures beside one with few, in turns: few, many, many, few and so on, since
     * whatever else a database does at times, such as writing a checkpoint, would else fall on one of them.
     */
    Crowd many(long signatures) throws IOException {
        System.out.printf("A petition with %,d signatures beside one with %,d%n", signatures, SMALL);
        var big = bench.petition("many");
        bench.fill(big, signatures);
        double many = 0;
        double few = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            var small = bench.petition("few-" + turn);
            bench.fill(small, SMALL);
            few += bench.sign(small).rate() / 2 / TURNS;
            many += bench.sign(big).rate() / 2 / TURNS;
            many += bench.sign(big).rate() / 2 / TURNS;
            few += bench.sign(small).rate() / 2 / TURNS;
            bench.verify(small, "turn " + (turn + 1));
        }
        scoreboard.told("with %,d signatures".formatted(SMALL), few, "/s");
        scoreboard.told("with %,d signatures".formatted(signatures), many, "/s");
        scoreboard.atLeast("many : few", many / few, 0.90, "");
        bench.verify(big, "after measuring");
        return big;
    }

    /** Starts again, and lets every view be built from the ledger. */
    void replay(Crowd crowd, Node running, Launch launch) throws IOException {
        System.out.println("Starting again with everything in the ledger");
        running.stop();
        new Replay(bench.place(), launch).measure(scoreboard);
        bench.verify(crowd, "built anew");
    }

    static String constant(int size) {
        return "/en/constant?size=" + size;
    }
}
