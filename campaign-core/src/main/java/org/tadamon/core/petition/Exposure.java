package org.tadamon.core.petition;

/** How careful a petition is with those who sign it. */
public enum Exposure {
    /** Live numbers; names of those who chose to show them. */
    OPEN,
    /** Numbers in batches, no names in public, no links in mail. */
    GUARDED
}
