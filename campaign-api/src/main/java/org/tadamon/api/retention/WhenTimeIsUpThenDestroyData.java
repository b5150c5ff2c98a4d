package org.tadamon.api.retention;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.api.routine.Routine;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.petition.PetitionId;

/**
 * Looks at the beginning of each day (UTC), and every hour, whose personal data has been kept long enough. Each
 * petition is decided on from its own history, so it does not matter how many nodes look; one that cannot be done now
 * keeps no other from being done.
 */
@Component
final class WhenTimeIsUpThenDestroyData implements Routine {

    private static final Logger LOG = LoggerFactory.getLogger(WhenTimeIsUpThenDestroyData.class);

    private final PetitionViews petitions;
    private final RetentionDesk desk;
    private final Vault vault;
    private final Clock clock;
    private Instant next = Instant.MIN;

    WhenTimeIsUpThenDestroyData(PetitionViews petitions, RetentionDesk desk, Vault vault, Clock clock) {
        this.petitions = petitions;
        this.desk = desk;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "retention";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void run() {
        var now = clock.instant();
        if (!now.isBefore(next)) {
            all();
            next = now.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
        }
    }

    private void all() {
        var done = vault.ends().all();
        var left = new ArrayList<PetitionId>();
        petitions.forEach(line -> {
            if (!done.contains(line.id().value())) {
                left.add(line.id());
            }
        });
        left.forEach(this::one);
    }

    private void one(PetitionId petition) {
        try {
            desk.look(petition);
        } catch (RuntimeException away) {
            LOG.warn(
                    "Whether the personal data of petition {} is due cannot be told or done now ({})",
                    petition,
                    away.getClass().getSimpleName());
        }
    }
}
