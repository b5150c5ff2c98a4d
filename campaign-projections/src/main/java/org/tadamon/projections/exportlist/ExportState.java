package org.tadamon.projections.exportlist;

/** How far an export has come. */
public enum ExportState {
    /** It is being made, or waits for that. */
    ORDERED,
    /** It can be taken along. */
    MADE,
    /** It is not made. */
    CANCELLED,
    /** There was nobody to make it for. */
    FOR_NOBODY
}
