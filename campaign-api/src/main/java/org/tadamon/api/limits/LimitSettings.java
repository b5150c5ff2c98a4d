package org.tadamon.api.limits;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much may come from one place before more is asked of it, as {@code tadamon.limits.…}. Nothing is ever refused:
 * past one limit some work is asked for, past the next what comes waits for a moderator.
 *
 * @param free how many signatures of one network and hour are taken just so; 1 or more
 * @param held after how many of one network and hour the others are held for a moderator; more than {@code free}
 * @param domain after how many of one rarely seen mail domain and hour, of which one network counts for ten at the
 *     most, the others are held; 10 or more
 * @param proofCost how many rounds of PBKDF2 one try of a proof of work takes; 1 or more
 * @param proofTries how many tries the easiest proof takes at the most; the hardest takes eight times as many
 * @param pause how long those wait whose browsers cannot work
 * @param waiting how many of one network may do so at once, on one node
 * @param lifted nothing is counted and nothing is asked: for measuring and trying out only
 */
@ConfigurationProperties("tadamon.limits")
public record LimitSettings(
        @DefaultValue("30") int free,
        @DefaultValue("1000") int held,
        @DefaultValue("100") int domain,
        @DefaultValue("5000") int proofCost,
        @DefaultValue("100") int proofTries,
        @DefaultValue("20s") Duration pause,
        @DefaultValue("8") int waiting,
        @DefaultValue("false") boolean lifted) {

    private static final int MOST = 10_000_000;
    private static final int LEAST_OF_A_DOMAIN = 10;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    /** Refuses what would not do what it says. */
    public LimitSettings {
        within(free, 1, MOST, "free");
        within(held, free + 1, MOST + 1, "held");
        within(domain, LEAST_OF_A_DOMAIN, MOST, "domain");
        within(proofCost, 1, MOST, "proof-cost");
        within(proofTries, 1, MOST, "proof-tries");
        within(waiting, 1, MOST, "waiting");
        if (pause.isNegative() || pause.compareTo(LONGEST_PAUSE) > 0) {
            throw new IllegalArgumentException("tadamon.limits.pause must be 0s to 5m");
        }
    }

    private static void within(int number, int least, int most, String name) {
        if (number < least || number > most) {
            throw new IllegalArgumentException("tadamon.limits." + name + " must be " + least + " to " + most);
        }
    }
}
