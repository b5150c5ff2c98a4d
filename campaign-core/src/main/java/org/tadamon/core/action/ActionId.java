package org.tadamon.core.action;

import java.util.UUID;
import org.tadamon.core.written.ShortLink;

/** Names one action: a UUID, unique among all aggregates, public. */
public record ActionId(UUID value) {

    /** What it is called in links: ten letters and digits that say nothing, none of which looks like another. */
    public String link() {
        return ShortLink.of(value).text();
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
