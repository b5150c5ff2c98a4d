package org.tadamon.deploy.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.tadamon.deploy.application.Launch;

/** The same as {@code deploy/crash}, at a small scale: what was acknowledged … */
class CrashTest {

    private static final CrashPlan SMALL = new CrashPlan(3, 1, Duration.ofSeconds(2), 16, 300, 7);

    @Test
    void survivesKillsOfTheApplicationAndOfItsDatabaseExactlyOnce() throws IOException {
        try (var run = new CrashRun(SMALL, Launch.application().memory("768m"), System.out::println)) {
            var report = run.run();
            assertThat(report.isRight()).as(report.toString()).isTrue();
            assertThat(report.rounds()).hasSize(5);
            assertThat(report.rounds().getLast().acknowledged()).isGreaterThan(100);
        }
    }
}
