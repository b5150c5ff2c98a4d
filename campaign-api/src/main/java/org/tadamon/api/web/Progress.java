package org.tadamon.api.web;

import java.util.Map;

/**
 * How far the read models have come since the start. Until they have taken in what the ledger held then, no count is
 * shown: half a count is a wrong one.
 */
public interface Progress {

    /** Whether everything that had happened before the start is in every read model. */
    boolean isCaughtUp();

    /**
     * Whether every area imported before the start is known, which is all that signing needs; true long before the
     * rest.
     */
    boolean knowsAreas();

    /** 0 to 100: how much of it the slowest has taken in. */
    int percent();

    /** How far each has come, by name: the last position it has taken in; -1 for none. */
    Map<String, Long> positions();

    /** How far one of them has come, by its name: the last position it has taken in; -1 for none. */
    long position(String view);

    /** Where the ledger ends. */
    long head();
}
