package org.tadamon.api.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.tadamon.api.limits.CountTable.Difference;
import org.tadamon.api.routine.Routine;

/**
 * How often something was done under each tag in this hour (UTC), by way of any node. A node counts in memory and, once
 * a second, hands on what it has counted and learns what the others have: counting costs nobody a question to the
 * database, and while that is away each node goes on with what it knows. What one hour counted is gone with it.
 */
@Component
public class SharedCounts implements Routine {

    /** So many tags are remembered at the most; those that are seen least are forgotten first. */
    private static final int MOST = 200_000;

    private static final int AT_ONCE = 20_000;

    private final CountTable table;
    private final NetworkTags tags;
    private final Clock clock;
    private final long worthKnowing;
    private volatile Hour hour;
    private int cleaned = -1;

    private record Hour(int number, Cache<Long, Count> counts, Set<Long> changed) {

        Hour(int number) {
            this(number, Caffeine.newBuilder().maximumSize(MOST).build(), ConcurrentHashMap.newKeySet());
        }

        Count count(long tag) {
            return counts.get(tag, _ -> new Count());
        }

        void change(long tag) {
            if (changed.size() < MOST) {
                changed.add(tag);
            }
        }
    }

    SharedCounts(CountTable table, NetworkTags tags, LimitSettings settings, Clock clock) {
        this.table = table;
        this.tags = tags;
        this.clock = clock;
        this.worthKnowing = Math.max(1, Math.min(settings.free(), settings.domain()) / 2);
        this.hour = new Hour(numberNow());
    }

    /** Counts so much more, or less, under a tag; tells how much it is now. */
    public long add(long tag, int more) {
        var now = now();
        long total = now.count(tag).add(more);
        now.change(tag);
        return total;
    }

    /** How much it is now. */
    public long known(long tag) {
        var count = now().counts.getIfPresent(tag);
        return count == null ? 0 : count.total();
    }

    @Override
    public String name() {
        return "limits";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    /** Nodes share limits as soon as anybody can sign. */
    @Override
    public boolean readsViews() {
        return false;
    }

    @Override
    public void run() {
        var now = now();
        handOn(now);
        table.above(now.number, worthKnowing, (tag, total) -> now.count(tag).learn(total));
        if (cleaned != now.number) {
            table.forgetBefore(now.number);
            cleaned = now.number;
        }
        tags.renew();
    }

    private void handOn(Hour now) {
        var changed = now.changed.stream().limit(AT_ONCE).toList();
        now.changed.removeAll(Set.copyOf(changed));
        List<Difference> differences = new ArrayList<>();
        changed.stream()
                .sorted()
                .forEach(tag ->
                        differences.add(new Difference(tag, now.count(tag).unsent())));
        differences.removeIf(difference -> difference.by() == 0);
        boolean done = false;
        try {
            table.add(
                    now.number,
                    differences,
                    (difference, total) -> now.count(difference.tag()).sent(difference.by(), total));
            done = true;
        } finally {
            if (!done) {
                changed.forEach(now::change);
            }
        }
    }

    private Hour now() {
        int number = numberNow();
        var known = hour;
        if (known.number != number) {
            synchronized (this) {
                if (hour.number != number) {
                    hour = new Hour(number);
                }
                known = hour;
            }
        }
        return known;
    }

    private int numberNow() {
        return (int) TimeUnit.SECONDS.toHours(clock.instant().getEpochSecond());
    }
}
