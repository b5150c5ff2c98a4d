package org.tadamon.core.signerlist;

/** What a list is written as. */
public enum ListFormat {
    /** Comma-separated values (RFC 4180), UTF-8 with its mark. */
    CSV,
    /** A spreadsheet (Office Open XML). */
    XLSX,
    /** An array of objects (RFC 8259). */
    JSON,
    /** Pages to print. */
    PDF
}
