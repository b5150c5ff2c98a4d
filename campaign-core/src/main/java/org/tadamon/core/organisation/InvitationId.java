package org.tadamon.core.organisation;

import java.util.UUID;

/** Names one invitation: a random UUID, which opens nothing by itself. */
public record InvitationId(UUID value) {

    /** Reads what {@link #toString} wrote. */
    public static InvitationId of(String text) {
        return new InvitationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
