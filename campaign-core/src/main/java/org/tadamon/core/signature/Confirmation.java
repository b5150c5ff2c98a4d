package org.tadamon.core.signature;

/** What a signature still needed, when it was given, before it counts. */
public enum Confirmation {
    /** Nothing: it counts as given. */
    NOT_ASKED,
    /** The address must be shown to be the signer's own first. */
    ASKED
}
