package org.tadamon.core.signerlist;

/** Whom a list is for, which decides who is in it and what it tells of them. */
public enum ListKind {
    /** For decision makers: names and areas of those who chose to be named to them. */
    NAMES,
    /** For the organisation's own tools: names and addresses of those who agreed that it may write to them. */
    CONTACTS
}
