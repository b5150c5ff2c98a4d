package org.tadamon.api.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadamon.api.running.Postgres;
import org.tadamon.api.sweep.Sweep.Work;
import org.tadamon.api.web.Progress;
import org.tadamon.core.petition.PetitionId;

/** Whoever does the work on many signatures … */
class SweepRunnerTest {

    @AutoClose
    private final HikariDataSource database = Postgres.fresh();

    private final Sweeps sweeps = new Sweeps(JdbcClient.create(database));
    private final UUID waiting = UUID.randomUUID();

    private record CaughtUp() implements Progress {
        @Override
        public boolean isCaughtUp() {
            return true;
        }

        @Override
        public boolean knowsAreas() {
            return true;
        }

        @Override
        public int percent() {
            return 100;
        }

        @Override
        public Map<String, Long> positions() {
            return Map.of();
        }

        @Override
        public long position(String view) {
            return 0;
        }

        @Override
        public long head() {
            return 0;
        }
    }

    private final class OneWaits implements Sweeper {
        @Override
        public Work does() {
            return Work.LIST;
        }

        @Override
        public boolean step(Sweep sweep) {
            boolean waits = sweep.subject().equals(waiting);
            if (!waits) {
                sweeps.end(sweep);
            }
            return !waits;
        }
    }

    private void ordered(UUID subject) {
        sweeps.order(UUID.randomUUID(), Work.LIST, subject, new PetitionId(UUID.randomUUID()), 7);
    }

    @Test
    void doesWhatComesAfterWhatHasToWait() {
        var other = UUID.randomUUID();
        ordered(waiting);
        ordered(other);
        run();
        assertThat(sweeps.running(other)).isEmpty();
        assertThat(sweeps.running(waiting)).isPresent();
    }

    @Test
    void doesWhatIsOrderedAlsoWhenLookingOutFails() {
        var other = UUID.randomUUID();
        ordered(other);
        run(() -> {
            throw new IllegalStateException("nothing can be seen");
        });
        assertThat(sweeps.running(other)).isEmpty();
    }

    private void run(Lookout... lookouts) {
        var runner = new SweepRunner(database, sweeps, List.of(new OneWaits()), List.of(lookouts), new CaughtUp());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), runner::run);
    }
}
