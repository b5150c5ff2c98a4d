package org.tadamon.deploy.crash;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Random;
import java.util.function.Consumer;
import org.tadamon.deploy.application.Launch;
import org.tadamon.deploy.application.Node;
import org.tadamon.deploy.application.Workplace;
import org.tadamon.deploy.client.Await;
import org.tadamon.deploy.client.Hands;
import org.tadamon.deploy.client.Pace;
import org.tadamon.deploy.client.Signing;
import org.tadamon.deploy.console.ToolFailed;
import org.tadamon.deploy.crash.CrashReport.Round;
import org.tadamon.deploy.people.SmallPetition;

/** One run of kills on one folder; closes what it started. */
public final class CrashRun implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final Duration BY_ITSELF = Duration.ofSeconds(30);
    private static final Duration WITHOUT_POSTGRES = Duration.ofSeconds(2);

    private final CrashPlan plan;
    private final Launch launch;
    private final Consumer<String> log;
    private final Random random;
    private final Workplace place = new Workplace();
    private final Witness witness = new Witness();
    private final ArrayList<Round> rounds = new ArrayList<>();
    private Node node;
    private String petition = "";

    /** Prepares it; {@code log} is told what happens. */
    public CrashRun(CrashPlan plan, Launch launch, Consumer<String> log) {
        this.plan = plan;
        this.launch = launch;
        this.log = log;
        random = new Random(plan.seed());
        node = place.begin(launch);
    }

    /** Kills as planned, PostgreSQL in between the application, and reports. */
    public CrashReport run() throws IOException {
        node.awaitCaughtUp(place.tadamon(), LONGEST_START);
        petition = SmallPetition.open(place.tadamon(), "crash");
        int all = plan.kills() + plan.postgresKills();
        for (int round = 1; round <= all; round++) {
            boolean postgres = round * plan.postgresKills() / all > (round - 1) * plan.postgresKills() / all;
            finish(postgres ? killPostgres() : killApplication(), round + "/" + all);
        }
        finish(new Killed("nothing", 0, 0, ""), "end");
        return new CrashReport(rounds, witness.troubles());
    }

    private record Killed(String what, double after, double back, String how) {}

    private Killed killApplication() {
        var barrage = Barrage.begin(place.tadamon(), petition, witness, plan);
        double after = someTime();
        node.kill();
        barrage.stop();
        node = place.start(launch, LONGEST_START);
        return new Killed("application", after, seconds(node.age()), "restart");
    }

    /** It stays under load while its PostgreSQL is away: nothing may be acknowledged then that is not kept. */
    private Killed killPostgres() {
        var barrage = Barrage.begin(place.tadamon(), petition, witness, plan);
        double after = someTime();
        place.postmaster()
                .orElseThrow(() -> new ToolFailed("No PostgreSQL was found to kill."))
                .destroyForcibly();
        long began = System.nanoTime();
        Await.pause(WITHOUT_POSTGRES);
        barrage.stop();
        boolean alone =
                Await.until(BY_ITSELF, Duration.ofMillis(100), () -> !node.isAlive() || serves()) && node.isAlive();
        if (!alone) {
            node.kill();
            node = place.start(launch, LONGEST_START);
        }
        return new Killed("PostgreSQL", after, (System.nanoTime() - began) / 1e9, alone ? "itself" : "restart");
    }

    /** Whether it takes signatures again; whether it counts them is looked at afterwards. */
    private boolean serves() throws IOException {
        int person = witness.nextPerson();
        boolean signed =
                place.tadamon().sign(petition, witness.signature(person)).ok();
        if (signed) {
            witness.acknowledge(person);
        } else {
            witness.unanswered(person, "while PostgreSQL was away");
        }
        return signed;
    }

    private double someTime() {
        long least = Math.min(300, plan.longest().toMillis() - 1);
        var time = Duration.ofMillis(random.nextLong(least, plan.longest().toMillis()));
        Await.pause(time);
        return seconds(time);
    }

    private void finish(Killed killed, String which) throws IOException {
        var found = Finding.of(place.tadamon(), petition, witness);
        var round =
                new Round(killed.what(), killed.after(), killed.back(), killed.how(), witness.acknowledged(), found);
        rounds.add(round);
        log.accept("%s: killed %s, back after %.1f s; %,d acknowledged, %,d on the roll: %s"
                .formatted(
                        which,
                        killed.what(),
                        killed.back(),
                        round.acknowledged(),
                        found.rows(),
                        found.isRight() ? "right" : "WRONG " + found));
        askAgain();
    }

    private void askAgain() {
        var people = new ArrayList<>(witness.unanswered());
        var signing = new Signing(place.tadamon(), petition, Duration.ofMinutes(1));
        Hands.share(16, people.size(), Pace.of(0), i -> {
            signing.sign(witness.signature(people.get(i)));
            witness.acknowledge(people.get(i));
        });
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1e3;
    }

    @Override
    public void close() {
        place.close();
    }
}
