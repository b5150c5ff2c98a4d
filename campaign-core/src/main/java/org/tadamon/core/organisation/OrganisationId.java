package org.tadamon.core.organisation;

import java.util.UUID;

/** Names one organisation: a random UUID, unique among all aggregates, public. */
public record OrganisationId(UUID value) {

    /** Reads what {@link #toString} wrote. */
    public static OrganisationId of(String text) {
        return new OrganisationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
