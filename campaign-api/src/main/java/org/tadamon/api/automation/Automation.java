package org.tadamon.api.automation;

import org.tadamon.api.ledger.LedgerSource.Part;

/**
 * Does what must follow an event, named {@code When…Then…}. It has a processing group and a token of its own in
 * PostgreSQL, so it goes on where it stopped and never begins again; what it does must be safe to do twice, since a
 * crash may come between doing and remembering.
 */
public interface Automation {

    /** Its processing group: {@code when-…-then-…}, never changed. */
    String group();

    /** What of the ledger it follows. */
    default Part follows() {
        return Part.NOT_SIGNATURES;
    }
}
