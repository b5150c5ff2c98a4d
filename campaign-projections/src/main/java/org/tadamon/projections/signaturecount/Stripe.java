package org.tadamon.projections.signaturecount;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;

/**
 * Which sixteenth of a petition's count a signature belongs to: the last hexadecimal digit of its id. All events of one
 * stripe are handled in the order of the ledger, by one segment.
 */
public final class Stripe implements SequencingPolicy<EventMessage<?>> {

    @Override
    public Object getSequenceIdentifierFor(EventMessage<?> event) {
        return event instanceof DomainEventMessage<?> signed ? of(signed.getAggregateIdentifier()) : 0;
    }

    static int of(String signatureId) {
        return Math.max(0, Character.digit(signatureId.charAt(signatureId.length() - 1), 16));
    }
}
