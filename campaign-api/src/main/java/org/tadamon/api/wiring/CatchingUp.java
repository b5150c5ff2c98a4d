package org.tadamon.api.wiring;

import com.mongodb.MongoException;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tadamon.api.ledger.LedgerHead;
import org.tadamon.api.wiring.SharedProgress.Segment;

/**
 * Tells how far the read models have come since the start. Until they have taken in what the ledger held then, no count
 * is shown: half a count is a wrong one. Of what another node works on, it is known what that node tells.
 */
@Component
public class CatchingUp {

    private static final Logger LOG = LoggerFactory.getLogger(CatchingUp.class);

    private final Configuration axon;
    private final long goal;
    private final ProjectionWiring.Views views;
    private final LedgerHead head;
    private final SharedProgress shared;
    private final Thread teller = Thread.ofVirtual().name("catching-up").unstarted(this::tell);
    private volatile boolean caughtUp;

    CatchingUp(Configuration axon, ProjectionWiring.Views views, LedgerHead head, SharedProgress shared) {
        this.axon = axon;
        this.views = views;
        this.head = head;
        this.shared = shared;
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

    private long reached(View view) {
        var here = here(view);
        return IntStream.range(0, view.segments())
                .mapToObj(number -> new Segment(view.name(), number))
                .mapToLong(segment -> here.getOrDefault(segment, shared.position(segment)))
                .min()
                .orElse(-1);
    }

    /** The segments this node works on. */
    private Map<Segment, Long> here(View view) {
        var here = new HashMap<Segment, Long>();
        axon.eventProcessingConfiguration()
                .eventProcessor(view.name(), StreamingEventProcessor.class)
                .ifPresent(processor -> processor
                        .processingStatus()
                        .forEach((number, status) -> here.put(new Segment(view.name(), number), position(status))));
        return here;
    }

    /** A follower of rare events that finds no more of them has come as far as the ledger reaches. */
    private long position(EventTrackerStatus status) {
        long end = head.position();
        return status.isCaughtUp() ? end : status.getCurrentPosition().orElse(-1);
    }

    @PostConstruct
    void begin() {
        teller.start();
    }

    @PreDestroy
    void end() {
        teller.interrupt();
    }

    private void tell() {
        try {
            for (int last = -1; ; Thread.sleep(200)) {
                exchange();
                int percent = caughtUp ? 100 : percent();
                if (percent / 10 != last / 10) {
                    LOG.info("Read models know {} % of {} events", percent, goal + 1);
                    last = percent;
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void exchange() {
        var here = new HashMap<Segment, Long>();
        views.all().forEach(view -> here.putAll(here(view)));
        try {
            shared.exchange(here);
        } catch (MongoException away) {
            LOG.warn("The read models cannot be reached: {}", away.getClass().getSimpleName());
        }
    }
}
