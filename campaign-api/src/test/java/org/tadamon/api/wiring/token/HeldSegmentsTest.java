package org.tadamon.api.wiring.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Segments a node holds… */
class HeldSegmentsTest {

    private static final String VIEW = "signature-count";

    private final AtomicInteger asked = new AtomicInteger();
    private boolean lost;
    private final HeldSegments held = new HeldSegments(new InMemoryTokenStore() {
        @Override
        public List<Segment> fetchAvailableSegments(String processor) {
            asked.incrementAndGet();
            return super.fetchAvailableSegments(processor);
        }

        @Override
        public void extendClaim(String processor, int segment) {
            if (lost) {
                throw new UnableToClaimTokenException("another node has it");
            }
        }
    });

    @BeforeEach
    void divide() {
        held.initializeTokenSegments(VIEW, 2, new GlobalSequenceTrackingToken(0));
        held.fetchAvailableSegments(VIEW);
    }

    /** How often the store was asked what can be taken over. */
    private int asks() {
        int before = asked.get();
        held.fetchAvailableSegments(VIEW);
        return asked.get() - before;
    }

    @Test
    void areLookedForUntilAllOfThemAreWorkedOn() {
        assertThat(held.fetchAvailableSegments(VIEW)).hasSize(2);
        held.fetchToken(VIEW, 0);
        held.extendClaim(VIEW, 0);
        assertThat(asks()).isOne();
        held.extendClaim(VIEW, 1);
        assertThat(asks()).isZero();
        assertThat(held.fetchAvailableSegments(VIEW)).isEmpty();
    }

    @Test
    void areLookedForAgainWhenOneWasLetGo() {
        held.extendClaim(VIEW, 0);
        held.extendClaim(VIEW, 1);
        held.releaseClaim(VIEW, 1);
        assertThat(asks()).isOne();
    }

    @Test
    void areLookedForAgainWhenOneWasLost() {
        held.extendClaim(VIEW, 0);
        held.extendClaim(VIEW, 1);
        lost = true;
        assertThatThrownBy(() -> held.extendClaim(VIEW, 0)).isInstanceOf(UnableToClaimTokenException.class);
        assertThat(asks()).isOne();
    }

    /** So a view is built anew: its tokens are fetched, and nobody works on it until it is started again. */
    @Test
    void areNotHeldBecauseTheirTokensWereFetched() {
        held.fetchToken(VIEW, 0);
        held.fetchToken(VIEW, 1);
        held.storeToken(new GlobalSequenceTrackingToken(7), VIEW, 0);
        assertThat(asks()).isOne();
    }

    @Test
    void areLookedForWhileTheWorkWasNeverDivided() {
        assertThat(held.fetchAvailableSegments("new-view")).isEmpty();
        assertThat(asked.get()).isEqualTo(2);
    }
}
