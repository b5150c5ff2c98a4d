package org.tadamon.core.action;

import java.util.UUID;

/** Names one action: a UUID, unique among all aggregates, public. */
public record ActionId(UUID value) {

    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 10;

    /** What it is called in links: ten letters and digits that say nothing, none of which looks like another. */
    public String link() {
        var link = new StringBuilder(LENGTH);
        for (int i = 1; i <= LENGTH; i++) {
            link.append(LETTERS.charAt((int) (value.getMostSignificantBits() >>> Long.SIZE - 5 * i & 31)));
        }
        return link.toString();
    }

    /** Reads what {@link #toString} wrote. */
    public static ActionId of(String text) {
        return new ActionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
