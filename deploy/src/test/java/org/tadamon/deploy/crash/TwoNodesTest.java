package org.tadamon.deploy.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.tadamon.deploy.application.Launch;

/** Two nodes on one PostgreSQL and one MongoDB, with slow commits and one of them killed, … */
class TwoNodesTest {

    private static final CrashPlan SMALL = new CrashPlan(1, 0, Duration.ofSeconds(4), 16, 300, 7);

    @Test
    void loseAndDoubleNothing() throws IOException, SQLException {
        try (var nodes = new TwoNodes(SMALL, Launch.application().memory("640m"), System.out::println)) {
            var findings = nodes.run();
            assertThat(findings).hasSize(2).allMatch(Finding::isRight);
            assertThat(nodes.acknowledged()).isGreaterThan(200);
            assertThat(findings).extracting(Finding::rows).containsOnly((long) nodes.acknowledged());
        }
    }
}
