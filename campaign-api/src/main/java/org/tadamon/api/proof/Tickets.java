package org.tadamon.api.proof;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.limits.LimitSettings;
import org.tadamon.api.secret.Secret;

/**
 * The slower path, for browsers that run no scripts: a ticket that is good after a while, once. Only a few of one
 * network may ripen at once, so that waiting is no cheaper than working for who signs a thousand times. It is bound to
 * no network: phones change theirs while somebody waits.
 */
@Component
class Tickets {

    private static final Duration LIFE = Duration.ofMinutes(30);
    private static final int MOST = 100_000;
    private static final int ID_BYTES = 16;
    private static final Pattern TOKEN = Pattern.compile("wait\\.([0-9a-f]{32})\\.(\\d{1,11})\\.([0-9a-f]{64})");

    private final ProofKey key;
    private final LimitSettings settings;
    private final Clock clock;
    private final Cache<Long, Deque<Instant>> ripening;

    private record Read(String id, Instant ripeAt) {}

    Tickets(ProofKey key, LimitSettings settings, Clock clock) {
        this.key = key;
        this.settings = settings;
        this.clock = clock;
        this.ripening = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(settings.pause().plusSeconds(1))
                .build();
    }

    /** A ticket for somebody of this network; the one they hold already where that is still good for something. */
    Ticket draw(String purpose, long network, @Nullable String held) {
        var now = clock.instant();
        var known = read(held, purpose).filter(ticket -> now.isBefore(ticket.ripeAt()));
        if (held != null && known.isPresent()) {
            return new Ticket(held, Duration.between(now, known.get().ripeAt()));
        }
        var ahead = ripening.get(network, _ -> new ArrayDeque<>());
        synchronized (ahead) {
            ahead.removeIf(ripeAt -> !ripeAt.isAfter(now));
            if (ahead.size() >= settings.waiting()) {
                return new Ticket("", Duration.between(now, ahead.getFirst()));
            }
            var ripeAt = Instant.ofEpochSecond(now.plus(settings.pause()).getEpochSecond());
            ahead.addLast(ripeAt);
            return new Ticket(written(purpose, ripeAt), Duration.between(now, ripeAt));
        }
    }

    /** What a token shows: that somebody has waited, for this purpose. */
    Optional<Proof> ripe(String token, String purpose) {
        var now = clock.instant();
        return read(token, purpose)
                .filter(ticket -> !now.isBefore(ticket.ripeAt))
                .filter(ticket -> now.isBefore(ticket.ripeAt.plus(LIFE)))
                .map(ticket ->
                        new Proof(HexFormat.of().parseHex(ticket.id), Integer.MAX_VALUE, ticket.ripeAt.plus(LIFE)));
    }

    private String written(String purpose, Instant ripeAt) {
        var id = HexFormat.of().formatHex(Secret.draw().hash(), 0, ID_BYTES);
        var text = id + "." + ripeAt.getEpochSecond();
        return "wait." + text + "." + key.sign("ticket/" + purpose, text);
    }

    private Optional<Read> read(@Nullable String token, String purpose) {
        var parts = TOKEN.matcher(token == null ? "" : token);
        return parts.matches()
                        && key.isSigned("ticket/" + purpose, parts.group(1) + "." + parts.group(2), parts.group(3))
                ? Optional.of(new Read(parts.group(1), Instant.ofEpochSecond(Long.parseLong(parts.group(2)))))
                : Optional.empty();
    }
}
