package org.tadamon.api.proof;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/**
 * Makes no more challenges for one network than a crowd there could use, since each costs the server a piece of the
 * work, too. Past that, all who ask within some seconds are asked the same, which is good for one of them.
 */
@Component
class SparingChallenges {

    static final int A_MINUTE = 2_000;
    private static final Duration SHARED_FOR = Duration.ofSeconds(5);
    private static final int NETWORKS = 100_000;

    private final WorkChallenges challenges;
    private final Cache<Long, AtomicInteger> made = Caffeine.newBuilder()
            .maximumSize(NETWORKS)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();
    private final Cache<Asked, Challenge> shared = Caffeine.newBuilder()
            .maximumSize(NETWORKS)
            .expireAfterWrite(SHARED_FOR)
            .build();

    private record Asked(long network, String purpose, int effort) {}

    SparingChallenges(WorkChallenges challenges) {
        this.challenges = challenges;
    }

    Challenge make(long network, String purpose, int effort) {
        int before = made.get(network, _ -> new AtomicInteger()).getAndIncrement();
        return before < A_MINUTE
                ? challenges.make(purpose, effort)
                : shared.get(new Asked(network, purpose, effort), _ -> challenges.make(purpose, effort));
    }
}
