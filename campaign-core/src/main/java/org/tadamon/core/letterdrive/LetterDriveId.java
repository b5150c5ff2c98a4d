package org.tadamon.core.letterdrive;

import java.util.UUID;
import org.tadamon.core.written.ShortLink;

/** Names one letter drive: a UUID, unique among all aggregates, public. */
public record LetterDriveId(UUID value) {

    /** What it is called in links. */
    public String link() {
        return ShortLink.of(value).text();
    }

    /** Reads what {@link #toString} wrote. */
    public static LetterDriveId of(String text) {
        return new LetterDriveId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
