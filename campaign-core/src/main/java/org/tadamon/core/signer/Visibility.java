package org.tadamon.core.signer;

/** What a signer shows of themselves, and to whom. */
public enum Visibility {
    /** The name as written, to everybody. */
    FULL_NAME,
    /** The first letters only, to everybody. */
    INITIALS,
    /** Nothing in public; the name reaches the decision makers. */
    HIDDEN,
    /** A number only; the name reaches nobody but the petition's organisers. */
    COUNTED
}
