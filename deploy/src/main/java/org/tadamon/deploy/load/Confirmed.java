package org.tadamon.deploy.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.tadamon.deploy.application.Launch;
import org.tadamon.deploy.client.Hands;
import org.tadamon.deploy.client.Pace;
import org.tadamon.deploy.console.ToolFailed;

/**
 * Signatures given and confirmed by mail over HTTP, with a mail server that takes everything: people sign, wait for
 * their code, and type it, many at once.
 */
final class Confirmed {

    private static final int PEOPLE = 1_024;
    private static final int ROUNDS = 3;
    /** Far more code runs for each than for a signature alone, and gets quick only after tens of thousands. */
    private static final int MOST_WARM_UPS = 30;

    private static final int SLOWER = 4;
    private static final double WANTED = 2_500;
    private static final Pattern HANDLE = Pattern.compile("\"handle\":\"([^\"]+)\"");

    private final Bench bench;
    private final MailSink sink;
    private final AtomicLong people = new AtomicLong();

    private Confirmed(Bench bench, MailSink sink) {
        this.bench = bench;
        this.sink = sink;
    }

    /** Starts a node that sends mail, measures, and stops it. */
    static void measure(Bench bench, Launch launch) throws IOException {
        System.out.println("Signatures given and confirmed by mail");
        try (var sink = new MailSink()) {
            var node = bench.place().start(sink.receiving(launch), Duration.ofMinutes(2));
            new Confirmed(bench, sink).measure();
            node.stop();
        }
    }

    private void measure() throws IOException {
        var crowd = bench.petition("confirmed");
        double fastest = 0;
        int slower = 0;
        for (int round = 0; round < MOST_WARM_UPS && slower < SLOWER; round++) {
            double rate = round(crowd);
            slower = rate < 1.03 * fastest ? slower + 1 : 0;
            fastest = Math.max(fastest, rate);
        }
        double rate = 0;
        for (int round = 0; round < ROUNDS; round++) {
            rate += round(crowd) / ROUNDS;
        }
        bench.scoreboard().atLeast("signatures given and confirmed by mail", rate, WANTED, "/s");
        bench.verify(crowd, "confirmed");
    }

    /** For as long as a measurement lasts; whoever has signed by then is waited for, and the time is counted. */
    private double round(Bench.Crowd crowd) {
        long began = System.nanoTime();
        long end = began + Duration.ofSeconds(bench.seconds()).toNanos();
        var done = new AtomicLong();
        Hands.share(PEOPLE, PEOPLE, Pace.of(0), _ -> keepSigning(crowd.id(), end, done));
        double rate = done.get() * 1e9 / (System.nanoTime() - began);
        crowd.accept(done.get());
        System.out.printf("  signed and confirmed: %,.0f/s (%,d so far)%n", rate, crowd.accepted());
        return rate;
    }

    private void keepSigning(String petition, long end, AtomicLong done) {
        try (var wire = new Wire(bench.tadamon().base())) {
            while (System.nanoTime() < end) {
                sign(wire, petition, "person-" + people.incrementAndGet() + "@example.org");
                done.incrementAndGet();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void sign(Wire wire, String petition, String address) throws IOException {
        var answer = wire.post(
                "/api/v1/petitions/" + petition + "/signatures",
                "{\"name\":\"Grace Okafor\",\"email\":\"" + address
                        + "\",\"area\":\"LB\",\"visibility\":\"counted\",\"language\":\"en\"}");
        var handle = HANDLE.matcher(answer);
        if (!handle.find()) {
            throw new ToolFailed("No handle to confirm with: " + answer);
        }
        wire.post(
                "/api/v1/confirmations",
                "{\"handle\":\"" + handle.group(1) + "\",\"code\":\"" + sink.code(address) + "\"}");
    }
}
