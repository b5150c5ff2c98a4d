package org.tadamon.core.holding;

/** What can be decided about held signatures. */
public enum Verdict {
    /** They count, once confirmed. */
    RELEASE,
    /** They are taken out of the count. */
    REMOVE
}
