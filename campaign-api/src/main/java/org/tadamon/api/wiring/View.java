package org.tadamon.api.wiring;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.tadamon.api.ledger.LedgerSource;

/**
 * Something that follows the ledger: a read model or an automation.
 *
 * @param name its processing group, and its collection if it has one
 * @param handler whose event handlers are called
 * @param source the part of the ledger it follows
 * @param segments how many nodes or threads can share the work
 * @param tokens where it keeps how far it has come: with the data it keeps
 */
record View(
        String name,
        Object handler,
        LedgerSource source,
        SequencingPolicy<EventMessage<?>> sequencing,
        int segments,
        TokenStore tokens) {

    /** Whether it keeps something to be looked at; an automation does something instead. */
    boolean isReadModel() {
        return !name.startsWith("when-");
    }
}
