package org.tadamon.api.table;

/** A text in a cell of a table, safe from being taken for a formula by whatever spreadsheet opens it. */
public final class SafeCell {

    /** What a formula begins with, in full width too. */
    private static final String FORMULA = "=+-@\t\r\n\0＝＋－＠";

    private SafeCell() {}

    /** The text, behind an apostrophe where it could be taken for a formula. */
    public static String of(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
