package org.tadamon.api.epoch;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tadamon.api.routine.Routine;
import org.tadamon.api.settings.PrivacySettings;
import org.tadamon.api.vault.Epochs;
import org.tadamon.api.vault.Vault;

/** Looks every minute whether an epoch of keys has ended, and how far its successor has come. */
@Component
final class WhenEpochEndsThenRenewKeys implements Routine {

    private static final Logger LOG = LoggerFactory.getLogger(WhenEpochEndsThenRenewKeys.class);

    private final Epochs epochs;
    private final PrivacySettings settings;
    private final Clock clock;

    WhenEpochEndsThenRenewKeys(Vault vault, PrivacySettings settings, Clock clock) {
        this.epochs = vault.epochs();
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "key-epochs";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() throws InterruptedException {
        int begun = epochs.begin(clock.instant(), settings.epoch());
        if (begun > 0) {
            LOG.info("{} keys are being renewed: a new epoch has begun", begun);
        }
        if (epochs.areUnderWay()) {
            goOn();
        }
    }

    private void goOn() throws InterruptedException {
        var since = clock.instant();
        epochs.retire(since);
        long wrapped = epochs.rewrap();
        if (wrapped > 0) {
            var took = Duration.between(since, clock.instant());
            LOG.info("{} secrets were wrapped anew in {} ms", wrapped, took.toMillis());
        }
        int destroyed = epochs.destroy();
        if (destroyed > 0) {
            LOG.info("{} keys of an epoch that is over were destroyed", destroyed);
        }
    }
}
