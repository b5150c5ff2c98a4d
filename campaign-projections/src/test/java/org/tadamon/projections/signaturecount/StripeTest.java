package org.tadamon.projections.signaturecount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;

/** A stripe… */
class StripeTest {

    private static final String ID = "00000000-0000-4000-8000-00000000000";

    @Test
    void isTheLastHexadecimalDigitOfASignature() {
        assertThat(Stripe.of(ID + "0")).isZero();
        assertThat(Stripe.of(ID + "9")).isEqualTo(9);
        assertThat(Stripe.of(ID + "a")).isEqualTo(10);
        assertThat(Stripe.of(ID + "f")).isEqualTo(15);
        assertThat(Stripe.of("not one of ours")).isZero();
    }

    @Test
    void isOneOfSixteen() {
        var seen = new HashSet<Integer>();
        for (int i = 0; i < 2_000; i++) {
            seen.add(Stripe.of(UUID.randomUUID().toString()));
        }
        assertThat(seen).hasSize(16).allSatisfy(stripe -> assertThat(stripe).isBetween(0, 15));
    }

    @Test
    void holdsAllThatHappensToOneSignatureTogether() {
        var policy = new Stripe();
        var first = new GenericDomainEventMessage<>("signature", ID + "c", 0, "given");
        var second = new GenericDomainEventMessage<>("signature", ID + "c", 1, "withdrawn");
        assertThat(policy.getSequenceIdentifierFor(first))
                .isEqualTo(12)
                .isEqualTo(policy.getSequenceIdentifierFor(second));
        assertThat(policy.getSequenceIdentifierFor(GenericEventMessage.asEventMessage("no aggregate's")))
                .isEqualTo(0);
    }
}
