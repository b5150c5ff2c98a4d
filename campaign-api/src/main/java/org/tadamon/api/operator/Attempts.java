package org.tadamon.api.operator;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How many wrong tokens may be tried: ten a minute from one address, known only as a tag under a key held in memory.
 */
@Component
public class Attempts {

    private static final int A_MINUTE = 10;

    private final SecretKeySpec key;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    Attempts() {
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        key = new SecretKeySpec(random, "HmacSHA256");
    }

    /** Whether this address may try once more. */
    public boolean areLeft(@Nullable String address) {
        return bucket(address).getAvailableTokens() > 0;
    }

    /** One try was wrong. */
    public void failed(@Nullable String address) {
        bucket(address).tryConsume(1);
    }

    private Bucket bucket(@Nullable String address) {
        return buckets.get(
                tag(address == null ? "" : address),
                _ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(A_MINUTE).refillGreedy(A_MINUTE, Duration.ofMinutes(1)))
                        .build());
    }

    private String tag(String address) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(address.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (GeneralSecurityException every) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", every);
        }
    }
}
