package org.tadamon.core.campaign;

import java.util.UUID;

/** Names one campaign: a random UUID, unique among all aggregates, public. */
public record CampaignId(UUID value) {

    /** Reads what {@link #toString} wrote. */
    public static CampaignId of(String text) {
        return new CampaignId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
