package org.tadamon.api.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.tadamon.api.TadamonApplication;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.limits.NetworkTags;
import org.tadamon.api.proof.ProofsNode;
import org.tadamon.api.running.Postgres;
import org.tadamon.api.running.Solver;

/** Two nodes of the real application, on one PostgreSQL. */
class NodesShareLimitsTest {

    private static final String SOMEWHERE = "203.0.113.77";

    @TempDir
    private Path data;

    private final HikariDataSource database = Postgres.fresh();
    private final List<ConfigurableApplicationContext> nodes = new ArrayList<>();

    @AfterEach
    void stop() {
        nodes.forEach(ConfigurableApplicationContext::close);
        database.close();
    }

    /** In whichever hour: should one end in the middle, the burst is sent again. */
    @Test
    void askAfterABurstOnOneOfThemOnBothAndTakeEachOthersProofs() throws Throwable {
        var one = start();
        var other = start();
        soon(() -> {
            for (int i = 0; i < 40; i++) {
                decide(one, "bot" + i + "@gmail.com", null);
            }
            assertThat(decide(one, "late@gmail.com", null)).isInstanceOf(Verdict.NeedsProof.class);
        });
        soon(() -> assertThat(decide(other, "late@gmail.com", null)).isInstanceOf(Verdict.NeedsProof.class));
        var asked = (Verdict.NeedsProof) decide(one, "layla@gmail.com", null);
        var solved = Solver.solve(ProofsNode.json(asked.challenge()));
        assertThat(decide(other, "layla@gmail.com", solved)).isInstanceOf(Verdict.Free.class);
        assertThat(decide(one, "rana@gmail.com", solved))
                .as("spent on the other node")
                .isInstanceOf(Verdict.NeedsProof.class);
    }

    private static Verdict decide(
            ConfigurableApplicationContext node, String address, @org.jspecify.annotations.Nullable String proof) {
        var origin = new Origin(node.getBean(NetworkTags.class).network(SOMEWHERE));
        return node.getBean(Admission.class)
                .decide(origin, EmailAddress.parse(address).orElseThrow(), proof);
    }

    private ConfigurableApplicationContext start() {
        var node = new SpringApplicationBuilder(TadamonApplication.class)
                .run(
                        "--server.port=0",
                        "--tadamon.demo=false",
                        "--tadamon.limits.proof-cost=5",
                        "--tadamon.data=" + data.resolve("node-" + nodes.size()),
                        "--tadamon.programs=target/programs",
                        "--tadamon.master-key=" + data.resolve("master.key"),
                        "--tadamon.postgres.url=" + database.getJdbcUrl(),
                        "--tadamon.postgres.user=" + Postgres.user(),
                        "--tadamon.postgres.password=" + Postgres.password());
        nodes.add(node);
        return node;
    }
}
