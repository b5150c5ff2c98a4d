package org.tadamon.deploy.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tadamon.deploy.application.Launch;

/**
 * Whether the time an answer takes tells who had signed: people sign one after another, some for the first time, some
 * again, some who have confirmed before, some whose signature is held for a moderator. Somebody who guesses by the best
 * threshold there is is right how often?
 */
final class Answers {

    private static final int EACH = 300;
    private static final int WARM_UP = 1_500;

    /** A coin is right in 0.50; two samples of the same thing of this size lie below this in 19 of 20 times. */
    private static final double NOISE = 0.56;

    private static final String AT = "@example.org";
    /** A domain of the built-in list. */
    private static final String HELD_AT = "@mailinator.com";

    private static final Pattern HELD = Pattern.compile("\"held\":(\\d+)");
    private static final Pattern HANDLE = Pattern.compile("\"handle\":\"([^\"]+)\"");

    private final Bench bench;
    private final MailSink sink;
    private final String path;
    private final Wire wire;

    private Answers(Bench bench, MailSink sink, String path, Wire wire) {
        this.bench = bench;
        this.sink = sink;
        this.path = path;
        this.wire = wire;
    }

    /** Starts a node that sends mail, measures, and stops it. */
    static void measure(Bench bench, Launch launch) throws IOException {
        System.out.println("What the time of an answer tells");
        try (var sink = new MailSink()) {
            var node = bench.place().start(holding(sink.receiving(launch)), Duration.ofMinutes(2));
            var petition = bench.petition("answers");
            try (var wire = new Wire(bench.tadamon().base())) {
                new Answers(bench, sink, "/api/v1/petitions/" + petition.id() + "/signatures", wire).measure();
            }
            bench.scoreboard().atLeast("held meanwhile", held(bench), EACH, "");
            node.stop();
        }
    }

    /** As many as come from here are taken just so, but few of a domain whose addresses are thrown away after use. */
    private static Launch holding(Launch launch) {
        return launch.with("tadamon.limits.lifted", false)
                .with("tadamon.limits.free", 1_000_000)
                .with("tadamon.limits.held", 1_000_001)
                .with("tadamon.limits.domain", 10);
    }

    private void prepare() throws IOException {
        for (int i = 0; i < WARM_UP; i++) {
            sign("warm-up-" + i + AT);
            sign("warm-up-" + i + HELD_AT);
        }
        for (int i = 0; i < EACH; i++) {
            sign("pending-" + i + AT);
            confirm("confirmed-" + i + AT);
        }
    }

    private void measure() throws IOException {
        prepare();
        var fresh = new ArrayList<Double>();
        var others = new ArrayList<Double>();
        var pending = new ArrayList<Double>();
        var confirmed = new ArrayList<Double>();
        var held = new ArrayList<Double>();
        for (int i = 0; i < EACH; i++) {
            fresh.add(sign("new-" + i + AT));
            pending.add(sign("pending-" + i + AT));
            others.add(sign("other-" + i + AT));
            confirmed.add(sign("confirmed-" + i + AT));
            held.add(sign("held-" + i + HELD_AT));
        }
        var scoreboard = bench.scoreboard();
        scoreboard.told("answer to a new signature, half of " + EACH, TimeToCount.percentile(fresh, 50), " ms");
        scoreboard.told("answer to one given again, half of " + EACH, TimeToCount.percentile(pending, 50), " ms");
        scoreboard.told("answer to a confirmed one, half of " + EACH, TimeToCount.percentile(confirmed, 50), " ms");
        scoreboard.told("answer to a held one, half of " + EACH, TimeToCount.percentile(held, 50), " ms");
        scoreboard.told("told apart by time: new and new", right(fresh, others), "");
        scoreboard.atMost("told apart by time: new and given again", right(fresh, pending), NOISE, "");
        scoreboard.atMost("told apart by time: new and confirmed", right(fresh, confirmed), NOISE, "");
        scoreboard.atMost("told apart by time: new and held", right(fresh, held), NOISE, "");
    }

    /** Milliseconds until the answer. */
    private double sign(String person) throws IOException {
        long begun = System.nanoTime();
        post(person);
        return (System.nanoTime() - begun) / 1e6;
    }

    private void confirm(String person) throws IOException {
        var handle = HANDLE.matcher(post(person));
        if (!handle.find()) {
            throw new IOException("no handle to confirm with");
        }
        var code = sink.code(person);
        wire.post("/api/v1/confirmations", "{\"handle\":\"" + handle.group(1) + "\",\"code\":\"" + code + "\"}");
    }

    private String post(String person) throws IOException {
        return wire.post(
                path,
                "{\"name\":\"Grace Okafor\",\"email\":\"" + person
                        + "\",\"area\":\"LB\",\"visibility\":\"counted\",\"language\":\"en\"}");
    }

    private static long held(Bench bench) throws IOException {
        var answer = bench.tadamon().getAsOrganiser("/api/v1/moderation/held").body();
        return HELD.matcher(answer)
                .results()
                .mapToLong(match -> Long.parseLong(match.group(1)))
                .sum();
    }

    /** Of all thresholds the one that is right most often: 0.5 for a coin, 1 for certain. */
    static double right(List<Double> some, List<Double> others) {
        double most = 0;
        for (var thresholds : List.of(some, others)) {
            for (double threshold : thresholds) {
                most = Math.max(most, Math.abs(below(some, threshold) - below(others, threshold)));
            }
        }
        return (1 + most) / 2;
    }

    private static double below(List<Double> all, double threshold) {
        return (double) all.stream().filter(each -> each <= threshold).count() / all.size();
    }
}
