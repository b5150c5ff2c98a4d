package org.tadamon.core.attendance;

import java.util.UUID;

/** Names one attendance: a random UUID, unique among all aggregates; nothing about the person can be read from it. */
public record AttendanceId(UUID value) {

    /** Reads what {@link #toString} wrote. */
    public static AttendanceId of(String text) {
        return new AttendanceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
