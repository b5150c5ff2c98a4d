package org.tadamon.core.photo;

import java.util.UUID;

/** Names one photo: a UUID, public. */
public record PhotoId(UUID value) {

    /** Reads what {@link #toString} wrote. */
    public static PhotoId of(String text) {
        return new PhotoId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
