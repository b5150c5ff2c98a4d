package org.tadamon.api.pdf;

/**
 * How a block is set.
 *
 * @param tag what it is to those who have it read aloud: a standard structure type of ISO 32000
 * @param size of the letters, in points
 * @param before space above it, in points
 * @param grey 0 black to 1 white
 */
record Style(String tag, float size, boolean isBold, float before, float grey) {

    static final Style TITLE = new Style("H1", 20, true, 18, 0);
    static final Style HEADING = new Style("H2", 14, true, 18, 0);
    static final Style PARAGRAPH = new Style("P", 11, false, 8, 0);
    static final Style ITEM = new Style("P", 11, false, 3, 0);
    static final Style SMALL = new Style("P", 9, false, 6, 0.25f);
    static final Style HEAD = new Style("TH", 9.5f, true, 0, 0);
    static final Style CELL = new Style("TD", 9.5f, false, 0, 0);

    /** From one line to the next: Arabic needs more than Latin. */
    float leading() {
        return size * 1.5f;
    }

    /** How far below the top of its line a letter stands. */
    float ascent() {
        return size * 1.1f;
    }
}
