package org.tadamon.api.wiring.token;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.jspecify.annotations.Nullable;

/**
 * Remembers which work this node has, and looks for more only where it has not all of it. Axon asks every few seconds
 * for every follower what it could take over; where a node does all there is to do, fifty followers asking were half of
 * what it did when nobody used it. How work is divided never changes, so what is held can only be lost: then it is
 * asked again.
 */
final class HeldSegments implements TokenStore {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final TokenStore store;
    private final Map<String, Long> looked = new ConcurrentHashMap<>();
    private final Map<String, Integer> divided = new ConcurrentHashMap<>();
    private final Map<String, Set<Integer>> held = new ConcurrentHashMap<>();

    HeldSegments(TokenStore store) {
        this.store = store;
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processor) {
        int has = of(processor).size();
        if (has > 0 && has >= parts(processor) && isFresh(processor)) {
            return List.of();
        }
        looked.put(processor, System.nanoTime());
        return store.fetchAvailableSegments(processor);
    }

    @Override
    public TrackingToken fetchToken(String processor, int segment) {
        return store.fetchToken(processor, segment);
    }

    @Override
    public TrackingToken fetchToken(String processor, Segment segment) {
        return store.fetchToken(processor, segment);
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        orLost(processor, segment, () -> store.storeToken(token, processor, segment));
    }

    /** Only who works on a part does this; when a part is fetched it may be for something else, such as a replay. */
    @Override
    public void extendClaim(String processor, int segment) {
        orLost(processor, segment, () -> store.extendClaim(processor, segment));
        of(processor).add(segment);
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        of(processor).remove(segment);
        store.releaseClaim(processor, segment);
    }

    @Override
    public void deleteToken(String processor, int segment) {
        of(processor).remove(segment);
        store.deleteToken(processor, segment);
    }

    @Override
    public void initializeTokenSegments(String processor, int count) {
        store.initializeTokenSegments(processor, count);
    }

    @Override
    public void initializeTokenSegments(String processor, int count, @Nullable TrackingToken from) {
        store.initializeTokenSegments(processor, count, from);
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String processor, int segment) {
        store.initializeSegment(token, processor, segment);
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return store.requiresExplicitSegmentInitialization();
    }

    @Override
    public int[] fetchSegments(String processor) {
        return store.fetchSegments(processor);
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return store.retrieveStorageIdentifier();
    }

    private Set<Integer> of(String processor) {
        return held.computeIfAbsent(processor, _ -> ConcurrentHashMap.newKeySet());
    }

    /** Should anything be thought of wrongly, it is not thought of for long. */
    private boolean isFresh(String processor) {
        var last = looked.get(processor);
        return last != null && System.nanoTime() - last < LONGEST.toNanos();
    }

    /** Into how many parts its work is divided; as many as can be while it was never divided. */
    private int parts(String processor) {
        var known = divided.get(processor);
        if (known != null) {
            return known;
        }
        int parts = store.fetchSegments(processor).length;
        if (parts == 0) {
            return Integer.MAX_VALUE;
        }
        divided.put(processor, parts);
        return parts;
    }

    private void orLost(String processor, int segment, Runnable write) {
        try {
            write.run();
        } catch (RuntimeException lost) {
            of(processor).remove(segment);
            throw lost;
        }
    }
}
