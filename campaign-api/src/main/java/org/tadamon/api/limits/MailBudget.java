package org.tadamon.api.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/**
 * How many mails strangers can have sent to one address by signing with it, on however many petitions; on each node,
 * and known by a tag that dies with its day. Who signs that much oneself asks for the mail again an hour later.
 */
@Component
public class MailBudget {

    static final int AN_HOUR = 20;
    private static final int MOST = 200_000;

    private final NetworkTags tags;
    private final LimitSettings settings;
    private final Cache<Long, AtomicInteger> spent = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    MailBudget(NetworkTags tags, LimitSettings settings) {
        this.tags = tags;
        this.settings = settings;
    }

    /**
     * Whether one more mail may go there.
     *
     * @param address canonical
     */
    public boolean isLeft(String address) {
        return settings.lifted() || count(address).get() < AN_HOUR;
    }

    /** One more mail goes there. */
    public void spend(String address) {
        count(address).incrementAndGet();
    }

    private AtomicInteger count(String address) {
        return spent.get(tags.address(address), _ -> new AtomicInteger());
    }
}
