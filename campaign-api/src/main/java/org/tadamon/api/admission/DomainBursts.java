package org.tadamon.api.admission;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import org.tadamon.api.limits.LimitSettings;
import org.tadamon.api.limits.NetworkTags;
import org.tadamon.api.limits.SharedCounts;

/**
 * Sees when one domain that is rare otherwise signs from many networks at once. Of one network no more than a few
 * count, on each node: the people of an office share a domain, and an address.
 */
@Component
class DomainBursts {

    private static final int OF_ONE_NETWORK = 10;
    private static final int MOST = 200_000;

    private final MailDomains domains;
    private final NetworkTags tags;
    private final SharedCounts counts;
    private final LimitSettings settings;
    private final Cache<FromThere, AtomicInteger> seen = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    private record FromThere(long domain, long network) {}

    DomainBursts(MailDomains domains, NetworkTags tags, SharedCounts counts, LimitSettings settings) {
        this.domains = domains;
        this.tags = tags;
        this.counts = counts;
        this.settings = settings;
    }

    /** Counts one more signature; tells whether it is one of too many. */
    boolean isOneOf(String domain, Origin origin, int weight) {
        if (domains.isWellKnown(domain)) {
            return false;
        }
        long tag = tags.domain(domain);
        int ofThisNetwork = seen.get(new FromThere(tag, origin.network()), _ -> new AtomicInteger())
                .incrementAndGet();
        long all = ofThisNetwork <= OF_ONE_NETWORK ? counts.add(tag, weight) : counts.known(tag);
        return all > settings.domain();
    }
}
