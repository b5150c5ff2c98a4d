package org.tadamon.api.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadamon.api.running.MovedClock;
import org.tadamon.api.running.Postgres;

/** What nodes count… */
class SharedCountsTest {

    private static final String HERE = "198.51.100.7";

    @TempDir
    private Path folder;

    private final HikariDataSource database = Postgres.fresh();
    private final MovedClock clock = new MovedClock(Instant.parse("2026-05-04T23:20:00Z"));
    private LimitsNode one;
    private LimitsNode other;

    @BeforeEach
    void begin() {
        one = LimitsNode.on(database, folder, clock);
        other = LimitsNode.on(database, folder, clock);
    }

    @AfterEach
    void end() {
        database.close();
    }

    @Test
    void isCountedByAllOnceTheyHaveToldEachOther() {
        long tag = one.tags().network(HERE);
        assertThat(other.tags().network(HERE)).as("the same tag on every node").isEqualTo(tag);
        one.counts().add(tag, 2);
        assertThat(other.counts().add(tag, 3)).as("not told yet").isEqualTo(3);
        tell();
        assertThat(one.counts().known(tag)).isEqualTo(5);
        assertThat(other.counts().add(tag, 1)).isEqualTo(6);
        tell();
        tell();
        assertThat(one.counts().known(tag)).isEqualTo(6);
    }

    @Test
    void isKnownToANodeThatHasNotSeenItItself() {
        long tag = one.tags().network(HERE);
        one.counts().add(tag, 30);
        tell();
        assertThat(other.counts().known(tag)).isEqualTo(30);
    }

    @Test
    void isExactWhateverComesWhileItIsToldAndTakenBack() throws Exception {
        long tag = one.tags().network(HERE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 1_000; i++) {
                var node = i % 2 == 0 ? one : other;
                threads.submit(() -> node.counts().add(tag, 2));
                threads.submit(() -> node.counts().add(tag, -1));
            }
            for (int i = 0; i < 20; i++) {
                one.counts().run();
                other.counts().run();
            }
        }
        tell();
        tell();
        assertThat(one.counts().known(tag)).isEqualTo(1_000);
        assertThat(other.counts().known(tag)).isEqualTo(1_000);
    }

    @Test
    void isNotLostWhileTheDatabaseIsAway() {
        long tag = one.tags().network(HERE);
        one.counts().add(tag, 4);
        renamed("limit_count", "limit_count_away");
        assertThatThrownBy(() -> one.counts().run()).isInstanceOf(RuntimeException.class);
        assertThat(one.counts().add(tag, 1)).isEqualTo(5);
        renamed("limit_count_away", "limit_count");
        tell();
        assertThat(other.counts().known(tag)).isEqualTo(5);
    }

    @Test
    void isForgottenWithItsHour() {
        long tag = one.tags().network(HERE);
        one.counts().add(tag, 9);
        tell();
        clock.pass(Duration.ofMinutes(39));
        assertThat(one.counts().known(tag)).isEqualTo(9);
        clock.pass(Duration.ofMinutes(1));
        assertThat(one.counts().known(tag)).isZero();
        tell();
        assertThat(rows("limit_count")).isZero();
    }

    @Test
    void hasAnotherTagEachDayAndTheOldKeyIsDestroyed() {
        long tag = one.tags().network(HERE);
        assertThat(rows("shared_key")).isEqualTo(1);
        clock.pass(Duration.ofMinutes(40));
        assertThat(one.tags().network(HERE))
                .isNotEqualTo(tag)
                .isEqualTo(other.tags().network(HERE));
        tell();
        assertThat(rows("shared_key")).isEqualTo(1);
    }

    @Test
    void isTaggedApartByNetworkAndByDomain() {
        assertThat(one.tags().network("192.0.2.1")).isNotEqualTo(one.tags().network("192.0.2.2"));
        assertThat(one.tags().network("2001:db8:1:2::1")).isEqualTo(one.tags().network("2001:db8:1:2:ffff:0:0:9"));
        assertThat(one.tags().network("2001:db8:1:2::1"))
                .isNotEqualTo(one.tags().network("2001:db8:1:3::1"));
        assertThat(one.tags().network("::ffff:192.0.2.1")).isEqualTo(one.tags().network("192.0.2.1"));
        assertThat(one.tags().network("192.0.2.1:4711"))
                .as("what cannot be read is one network")
                .isEqualTo(one.tags().network("nonsense"))
                .isEqualTo(one.tags().network(null));
    }

    private void tell() {
        one.counts().run();
        other.counts().run();
        one.counts().run();
    }

    private void renamed(String from, String to) {
        JdbcClient.create(database)
                .sql("ALTER TABLE " + from + " RENAME TO " + to)
                .update();
    }

    private long rows(String table) {
        return JdbcClient.create(database)
                .sql("SELECT count(*) FROM " + table)
                .query(Long.class)
                .single();
    }
}
