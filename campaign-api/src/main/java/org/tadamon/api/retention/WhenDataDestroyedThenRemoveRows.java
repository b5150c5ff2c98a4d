package org.tadamon.api.retention;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tadamon.api.routine.Routine;
import org.tadamon.api.vault.ScopeEnds;
import org.tadamon.api.vault.Vault;

/** Removes what nobody can open any more, after the keys of a petition were destroyed. */
@Component
final class WhenDataDestroyedThenRemoveRows implements Routine {

    private static final Logger LOG = LoggerFactory.getLogger(WhenDataDestroyedThenRemoveRows.class);

    private final ScopeEnds ends;
    private final Clock clock;

    WhenDataDestroyedThenRemoveRows(Vault vault, Clock clock) {
        this.ends = vault.ends();
        this.clock = clock;
    }

    @Override
    public String name() {
        return "destroyed-rows";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() throws InterruptedException {
        long removed = ends.cleanUp(clock.instant());
        if (removed > 0) {
            LOG.info("{} rows that nobody could open were removed", removed);
        }
    }
}
