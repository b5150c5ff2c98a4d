package org.tadamon.core.written;

import java.util.UUID;

/** What something is called in links: ten letters and digits that say nothing, none of which looks like another. */
public record ShortLink(String text) {

    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 10;

    /** That of what this names; always the same. */
    public static ShortLink of(UUID value) {
        var link = new StringBuilder(LENGTH);
        for (int i = 1; i <= LENGTH; i++) {
            link.append(LETTERS.charAt((int) (value.getMostSignificantBits() >>> Long.SIZE - 5 * i & 31)));
        }
        return new ShortLink(link.toString());
    }

    @Override
    public String toString() {
        return text;
    }
}
