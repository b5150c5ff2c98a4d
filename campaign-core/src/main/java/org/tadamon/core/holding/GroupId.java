package org.tadamon.core.holding;

import java.util.Optional;
import java.util.UUID;

/** Names one decision about a group: a random UUID, unique among all aggregates. */
public record GroupId(UUID value) {

    private static final String RULING = "group-";

    /** Reads what {@link #toString} wrote. */
    public static GroupId of(String text) {
        return new GroupId(UUID.fromString(text));
    }

    /** Reads a {@link #ruling}; empty where somebody else ruled. */
    public static Optional<GroupId> ofRuling(String ruling) {
        try {
            return ruling.startsWith(RULING) ? Optional.of(of(ruling.substring(RULING.length()))) : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** Why the signatures of this group were released or removed, as they carry it themselves. */
    public String ruling() {
        return RULING + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
