package org.tadamon.deploy.crash;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.tadamon.api.postgres.EmbeddedServer;
import org.tadamon.deploy.application.Launch;
import org.tadamon.deploy.application.Node;
import org.tadamon.deploy.application.Workplace;
import org.tadamon.deploy.client.Await;
import org.tadamon.deploy.client.Hands;
import org.tadamon.deploy.client.Pace;
import org.tadamon.deploy.client.Signing;
import org.tadamon.deploy.people.SmallPetition;

/**
 * Two nodes on one PostgreSQL and one MongoDB, with slow commits: both are signed at, one is killed in the middle and
 * comes back, and in the end both must say the same, which is what was acknowledged.
 */
public final class TwoNodes implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final Duration TAKEN_OVER = Duration.ofMinutes(2);

    private final CrashPlan plan;
    private final Consumer<String> log;
    private final Workplace first = new Workplace();
    private final Workplace second = first.another();
    private final EmbeddedServer postgres;
    private final MongoServer mongo = new MongoServer(new MemoryBackend());
    private final Launch launch;
    private final Witness witness = new Witness();

    /** Prepares them; {@code plan} says how many sign, how fast, and for how long before and after the kill. */
    public TwoNodes(CrashPlan plan, Launch application, Consumer<String> log) {
        this.plan = plan;
        this.log = log;
        postgres = EmbeddedServer.on(
                first.folder().resolve("shared"), first.folder().resolve("programs"));
        mongo.bind();
        launch = application
                .with("tadamon.postgres.url", postgres.url())
                .with("tadamon.postgres.user", postgres.user())
                .with("tadamon.postgres.password", postgres.password())
                .with("tadamon.mongo.uri", mongo.getConnectionString() + "/tadamon");
    }

    /** Does it, and tells what each node says at the end. */
    public List<Finding> run() throws IOException, SQLException {
        first.start(launch, LONGEST_START);
        var killed = second.start(launch, LONGEST_START);
        var petition = SmallPetition.open(first.tadamon(), "two-nodes");
        SlowCommits.in(postgres.url(), postgres.user(), postgres.password());
        Await.until(
                Duration.ofSeconds(30),
                Duration.ofMillis(100),
                () -> second.tadamon().get("/api/v1/petitions/" + petition).ok());
        var atFirst = Barrage.begin(first.tadamon(), petition, witness, plan);
        signAndKill(killed, petition);
        second.start(launch, LONGEST_START);
        log.accept("The killed node is back.");
        signAtSecond(petition);
        atFirst.stop();
        askAgain(petition);
        log.accept("%,d signatures acknowledged; waiting for both nodes".formatted(witness.acknowledged()));
        Await.until(
                TAKEN_OVER,
                Duration.ofMillis(200),
                () -> Node.isCaughtUp(first.tadamon()) && Node.isCaughtUp(second.tadamon()));
        return List.of(Finding.of(first.tadamon(), petition, witness), Finding.of(second.tadamon(), petition, witness));
    }

    private void signAndKill(Node node, String petition) {
        var barrage = Barrage.begin(second.tadamon(), petition, witness, plan);
        Await.pause(plan.longest());
        node.kill();
        barrage.stop();
        log.accept("Killed one of two nodes; %,d signatures acknowledged so far".formatted(witness.acknowledged()));
    }

    private void signAtSecond(String petition) {
        var barrage = Barrage.begin(second.tadamon(), petition, witness, plan);
        Await.pause(plan.longest());
        barrage.stop();
    }

    /** Whoever was cut off asks the other node. */
    private void askAgain(String petition) {
        var people = new ArrayList<>(witness.unanswered());
        var signing = new Signing(first.tadamon(), petition, Duration.ofMinutes(1));
        Hands.share(16, people.size(), Pace.of(0), i -> {
            signing.sign(witness.signature(people.get(i)));
            witness.acknowledge(people.get(i));
        });
    }

    /** How many signatures were acknowledged. */
    public int acknowledged() {
        return witness.acknowledged();
    }

    @Override
    public void close() {
        second.close();
        first.stopNodes();
        mongo.shutdownNow();
        postgres.close();
        first.close();
    }
}
