package org.tadamon.api.mail.courier;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How long to wait until a mail is tried again: three times as long each time, six hours at most, and a quarter more or
 * less by chance, so that those that failed together do not come together again.
 *
 * @param first the wait after the first try
 * @param tries how often it is tried at all
 */
public record Patience(Duration first, int tries, RandomGenerator chance) {

    private static final Duration LONGEST = Duration.ofHours(6);

    /** Empty when it has been tried often enough. */
    public Optional<Duration> after(int tried) {
        if (tried >= tries) {
            return Optional.empty();
        }
        double wait = Math.min(LONGEST.toMillis(), first.toMillis() * Math.pow(3, tried - 1.0));
        return Optional.of(Duration.ofMillis(Math.round(wait * chance.nextDouble(0.75, 1.25))));
    }
}
