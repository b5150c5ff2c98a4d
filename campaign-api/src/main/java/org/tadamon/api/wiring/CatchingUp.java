package org.tadamon.api.wiring;

import com.mongodb.client.MongoDatabase;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.config.Configuration;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tadamon.api.ledger.LedgerHead;
import org.tadamon.api.web.Progress;
import org.tadamon.projections.areadirectory.AreaDirectoryProjection;

/**
 * Looks ten times a second how far the read models have come, until they have taken in what the ledger held at start.
 */
@Component
class CatchingUp implements Progress {

    private static final Logger LOG = LoggerFactory.getLogger(CatchingUp.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);

    private final List<View> readModels;
    private final ReadModelTokens tokens;
    private final LedgerHead head;
    private final long goal;
    private volatile boolean caughtUp;
    private volatile boolean knowsAreas;
    private volatile int percent;
    private @Nullable Thread watcher;

    CatchingUp(
            Configuration started,
            ProjectionWiring.Views views,
            MongoDatabase database,
            Serializer serializer,
            LedgerHead head) {
        this.readModels = views.readModels();
        this.tokens = new ReadModelTokens(database, serializer, started.eventProcessingConfiguration());
        this.head = head;
        this.goal = head.position();
    }

    @Override
    public boolean isCaughtUp() {
        return caughtUp;
    }

    @Override
    public boolean knowsAreas() {
        return knowsAreas;
    }

    @Override
    public int percent() {
        return caughtUp ? 100 : percent;
    }

    @Override
    public Map<String, Long> positions() {
        var positions = new LinkedHashMap<String, Long>();
        readModels.forEach(view -> positions.put(view.name(), reached(view)));
        return positions;
    }

    @Override
    public long position(String view) {
        return readModels.stream()
                .filter(each -> each.name().equals(view))
                .mapToLong(this::reached)
                .findFirst()
                .orElse(-1);
    }

    @Override
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
        watcher = Thread.ofVirtual().name("catching-up").start(() -> {
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

    /** An application that is stopped before it has caught up must not go on looking. */
    @PreDestroy
    void stop() {
        if (watcher != null) {
            watcher.interrupt();
        }
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
