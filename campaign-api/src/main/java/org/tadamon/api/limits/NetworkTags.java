package org.tadamon.api.limits;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.tadamon.api.secret.Secret;
import org.tadamon.api.sharedkey.SharedKeys;

/**
 * Turns networks and domains into tags of 64 bits, the same on every node for a day (UTC). With the day its key is
 * destroyed, and a tag that was kept says nothing more than that two things came from one place on one day.
 */
@Component
public class NetworkTags {

    private final SharedKeys keys;
    private final Clock clock;
    private volatile @Nullable Day today;

    /**
     * The key of a day.
     *
     * @param shared whether other nodes have it, too; not while PostgreSQL is away
     */
    private record Day(LocalDate date, Secret key, boolean shared) {}

    NetworkTags(SharedKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** The tag of the network an address belongs to. */
    public long network(@Nullable String address) {
        return tag("network|" + Network.of(address));
    }

    /** The tag of a mail domain. */
    public long domain(String domain) {
        return tag("domain|" + domain);
    }

    /** The tag of somebody's address. */
    public long address(String canonical) {
        return tag("address|" + canonical);
    }

    /** Takes up the day's key if there was none to be had before, and destroys those of days that are over. */
    void renew() {
        var day = today;
        if (day != null && !day.shared) {
            today = shared(day.date);
        }
        keys.destroyDead(clock.instant());
    }

    private long tag(String what) {
        return ByteBuffer.wrap(today().key.proof(what)).getLong();
    }

    private Day today() {
        var date = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var day = today;
        if (day == null || !day.date.equals(date)) {
            synchronized (this) {
                day = today;
                if (day == null || !day.date.equals(date)) {
                    day = begin(date);
                    today = day;
                }
            }
        }
        return day;
    }

    private Day begin(LocalDate date) {
        try {
            return shared(date);
        } catch (DataAccessException away) {
            return new Day(date, Secret.draw(), false);
        }
    }

    private Day shared(LocalDate date) {
        Instant over = date.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return new Day(date, keys.key("network-tags/" + date, over), true);
    }
}
