package org.tadamon.api.wiring;

import jakarta.annotation.PostConstruct;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tadamon.api.ledger.LedgerHead;

/**
 * Tells how far the read models have come since the start. Until they have taken in what the ledger held then, no count
 * is shown: half a count is a wrong one.
 */
@Component
public class CatchingUp {

    private static final Logger LOG = LoggerFactory.getLogger(CatchingUp.class);

    private final Configuration axon;
    private final long goal;
    private final ProjectionWiring.Views views;
    private final LedgerHead head;
    private volatile boolean caughtUp;

    CatchingUp(Configuration axon, ProjectionWiring.Views views, LedgerHead head) {
        this.axon = axon;
        this.views = views;
        this.head = head;
        this.goal = head.position();
    }

    /** Whether everything that had happened before the start is in every read model. */
    public boolean isCaughtUp() {
        if (!caughtUp && views.all().stream().allMatch(view -> reached(view) >= goal)) {
            caughtUp = true;
        }
        return caughtUp;
    }

    /** 0 to 100: how much of it the slowest has taken in. */
    public int percent() {
        if (isCaughtUp()) {
            return 100;
        }
        long slowest = views.all().stream().mapToLong(this::reached).min().orElse(goal);
        return (int) Math.clamp(slowest * 100 / Math.max(1, goal), 0, 99);
    }

    /** How far each has come, by name: the last position it has taken in; -1 for none. */
    public Map<String, Long> positions() {
        var positions = new LinkedHashMap<String, Long>();
        views.all().forEach(view -> positions.put(view.name(), Math.min(reached(view), head.position())));
        return positions;
    }

    /** Where the ledger ends. */
    public long head() {
        return head.position();
    }

    /** A follower of rare events that finds no more of them has come as far as the ledger reaches. */
    private long reached(View view) {
        var segments = axon.eventProcessingConfiguration()
                .eventProcessor(view.name(), StreamingEventProcessor.class)
                .map(StreamingEventProcessor::processingStatus)
                .orElse(Map.of())
                .values();
        return segments.stream()
                .mapToLong(status -> status.isCaughtUp() ? Long.MAX_VALUE : position(status))
                .min()
                .orElse(-1);
    }

    private static long position(EventTrackerStatus status) {
        return status.getCurrentPosition().orElse(-1);
    }

    @PostConstruct
    void report() {
        Thread.ofVirtual().name("catching-up").start(() -> {
            try {
                for (int last = -1; !isCaughtUp(); Thread.sleep(200)) {
                    int percent = percent();
                    if (percent / 10 != last / 10) {
                        LOG.info("Catching up with {} events: {} %", goal + 1, percent);
                        last = percent;
                    }
                }
                LOG.info("Everything is as of now, position {}", head.position());
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
