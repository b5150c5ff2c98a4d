package org.tadamon.api.sweep;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tadamon.api.grouping.ServiceBusy;
import org.tadamon.api.routine.Routine;
import org.tadamon.api.sweep.Sweep.Work;
import org.tadamon.api.web.Progress;

/**
 * Does what there is to do, batch by batch. One node at a time holds a lock of PostgreSQL for it, on a connection of
 * its own: whoever is killed or cut off loses it with the connection, and another goes on.
 */
@Component
class SweepRunner implements Routine {

    private static final Logger LOG = LoggerFactory.getLogger(SweepRunner.class);
    private static final long ONE_AT_A_TIME = 8_359_176_406L;
    private static final int SECONDS_TO_ANSWER = 2;

    private final DataSource dataSource;
    private final Sweeps sweeps;
    private final Map<Work, Sweeper> sweepers = new EnumMap<>(Work.class);
    private final List<Lookout> lookouts;
    private final Progress progress;

    SweepRunner(
            DataSource dataSource, Sweeps sweeps, List<Sweeper> sweepers, List<Lookout> lookouts, Progress progress) {
        this.dataSource = dataSource;
        this.sweeps = sweeps;
        this.lookouts = lookouts;
        this.progress = progress;
        sweepers.forEach(each -> this.sweepers.put(each.does(), each));
    }

    @Override
    public String name() {
        return "sweeps";
    }

    @Override
    public Duration every() {
        return Duration.ofMillis(250);
    }

    /** What it goes by is in the read models, so nothing is done before they have caught up. */
    @Override
    public void run() throws InterruptedException {
        if (!progress.isCaughtUp()) {
            return;
        }
        try (var connection = dataSource.getConnection()) {
            if (asked(connection, "SELECT pg_try_advisory_lock(?)")) {
                try {
                    work(connection);
                } finally {
                    asked(connection, "SELECT pg_advisory_unlock(?)");
                }
            }
        } catch (SQLException away) {
            throw new ServiceBusy("the database cannot be reached", away);
        }
    }

    private void work(Connection connection) throws InterruptedException, SQLException {
        for (var lookout : lookouts) {
            look(lookout);
        }
        boolean goesOn = true;
        while (goesOn && !Thread.currentThread().isInterrupted() && connection.isValid(SECONDS_TO_ANSWER)) {
            var next = sweeps.next();
            goesOn = next.isPresent();
            if (goesOn && !step(next.get())) {
                sweeps.rest(next.get());
            }
        }
    }

    /** One that fails keeps nothing else waiting, and looks again next time. */
    private static void look(Lookout lookout) throws InterruptedException {
        try {
            lookout.look();
        } catch (RuntimeException failed) {
            LOG.warn(
                    "{} could not look ({})",
                    lookout.getClass().getSimpleName(),
                    failed.getClass().getSimpleName());
        }
    }

    private boolean step(Sweep sweep) throws InterruptedException {
        try {
            return Objects.requireNonNull(sweepers.get(sweep.work())).step(sweep);
        } catch (RuntimeException failed) {
            sweeps.failed(sweep);
            throw failed;
        }
    }

    private static boolean asked(Connection connection, String question) throws SQLException {
        try (var ask = connection.prepareStatement(question)) {
            ask.setLong(1, ONE_AT_A_TIME);
            try (var answer = ask.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
