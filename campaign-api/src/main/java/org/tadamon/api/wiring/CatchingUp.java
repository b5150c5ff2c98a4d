package org.tadamon.api.wiring;

import com.mongodb.client.MongoDatabase;
import jakarta.annotation.PostConstruct;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.config.Configuration;
import org.axonframework.serialization.Serializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tadamon.api.ledger.LedgerHead;
import org.tadamon.projections.areadirectory.AreaDirectoryProjection;

/**
 * Tells how far the read models have come since the start. Until they have taken in what the ledger held then, no count
 * is shown: half a count is a wrong one.
 */
@Component
public class CatchingUp {

    private static final Logger LOG = LoggerFactory.getLogger(CatchingUp.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);

    private final List<View> readModels;
    private final ReadModelTokens tokens;
    private final LedgerHead head;
    private final long goal;
    private volatile boolean caughtUp;
    private volatile boolean knowsAreas;
    private volatile int percent;

    CatchingUp(
            @SuppressWarnings("unused") Configuration started,
            ProjectionWiring.Views views,
            MongoDatabase database,
            Serializer serializer,
            LedgerHead head) {
        this.readModels = views.readModels();
        this.tokens = new ReadModelTokens(database, serializer);
        this.head = head;
        this.goal = head.position();
    }

    /** Whether everything that had happened before the start is in every read model. */
    public boolean isCaughtUp() {
        return caughtUp;
    }

    /**
     * Whether every area imported before the start is known, which is all that signing needs; true long before the
     * rest.
     */
    public boolean knowsAreas() {
        return knowsAreas;
    }

    /** 0 to 100: how much of it the slowest has taken in. */
    public int percent() {
        return caughtUp ? 100 : percent;
    }

    /** How far each has come, by name: the last position it has taken in; -1 for none. */
    public Map<String, Long> positions() {
        var positions = new LinkedHashMap<String, Long>();
        readModels.forEach(view -> positions.put(view.name(), reached(view)));
        return positions;
    }

    /** Where the ledger ends. */
    public long head() {
        return head.position();
    }

    /** A read model of rare events has come as far as the ledger reaches once it has taken in the last of them. */
    private long reached(View view) {
        long end = head.position();
        long taken = tokens.position(view.name());
        return taken >= view.source().last() ? Math.max(taken, end) : taken;
    }

    @PostConstruct
    void watch() {
        Thread.ofVirtual().name("catching-up").start(() -> {
            try {
                for (int told = 0; !look(); Thread.sleep(LOOK_EVERY)) {
                    if (percent / 10 > told / 10) {
                        told = percent;
                        LOG.info("Catching up with {} events: {} %", goal + 1, told);
                    }
                }
                LOG.info("Everything up to position {} is in every view", goal);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private boolean look() {
        try {
            long slowest = readModels.stream().mapToLong(this::reached).min().orElse(goal);
            percent = (int) Math.clamp(slowest * 100 / Math.max(1, goal), 0, 99);
            knowsAreas = readModels.stream()
                    .filter(view -> view.name().equals(AreaDirectoryProjection.NAME))
                    .allMatch(view -> reached(view) >= goal);
            caughtUp = slowest >= goal;
        } catch (RuntimeException away) {
            LOG.warn(
                    "Cannot tell how far the views have come: {}",
                    away.getClass().getSimpleName());
        }
        return caughtUp;
    }
}
