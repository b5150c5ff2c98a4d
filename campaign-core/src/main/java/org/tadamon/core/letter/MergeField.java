package org.tadamon.core.letter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is filled into a letter for each of those it goes to. */
public enum MergeField {
    /** Whom it goes to. */
    NAME,
    /** The office they hold. */
    OFFICE,
    /** The area they represent. */
    AREA,
    /** What the petition is called. */
    TITLE,
    /** How many signed, as it may be shown. */
    TOTAL,
    /** A sentence on how many of them are from the area, by the rule for small numbers. */
    CONSTITUENTS,
    /** When the total was so high. */
    DATE,
    /** What the package is known by. */
    REFERENCE,
    /** Who sends it. */
    ORGANISATION;

    /** How it is written between the braces. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that is written so. */
    static Optional<MergeField> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
