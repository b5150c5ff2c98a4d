package org.tadamon.api.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.secret.Secret;

/**
 * How often something may be done from one network on this node. Networks are known only as tags under a key that is
 * held in memory and drawn anew with every start.
 */
public final class Limit {

    private static final int LONGEST = 100_000;

    private final Secret key = Secret.draw();
    private final int times;
    private final Duration within;
    private final Cache<String, Bucket> buckets;

    /** So many times within this long, and then as many again, evenly. */
    public Limit(int times, Duration within) {
        this.times = times;
        this.within = within;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(LONGEST)
                .expireAfterAccess(within)
                .build();
    }

    /** Whether it may be done once more from there. */
    public boolean isLeft(@Nullable String address) {
        return bucket(address).getAvailableTokens() > 0;
    }

    /** It was done once more from there. */
    public void count(@Nullable String address) {
        bucket(address).tryConsume(1);
    }

    /** Whether it may be done once more by this one, whoever they are and wherever they come from. */
    public boolean isLeftTo(Record who) {
        return of(who.toString()).getAvailableTokens() > 0;
    }

    /** It was done once more by this one. */
    public void countOf(Record who) {
        of(who.toString()).tryConsume(1);
    }

    private Bucket bucket(@Nullable String address) {
        return of(Network.of(address));
    }

    private Bucket of(String one) {
        return buckets.get(
                tag(one),
                _ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(times).refillGreedy(times, within))
                        .build());
    }

    private String tag(String one) {
        return HexFormat.of().formatHex(key.proof(one), 0, 16);
    }
}
