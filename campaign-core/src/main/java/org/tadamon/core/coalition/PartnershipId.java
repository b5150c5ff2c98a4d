package org.tadamon.core.coalition;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.organisation.OrganisationId;

/** Names one organisation's part in one campaign; the same two lead to the same partnership, however often invited. */
public record PartnershipId(UUID value) {

    /** The partnership of this organisation in this campaign. */
    public static PartnershipId of(CampaignId campaign, OrganisationId partner) {
        return new PartnershipId(
                UUID.nameUUIDFromBytes(("partnership/" + campaign + "/" + partner).getBytes(StandardCharsets.UTF_8)));
    }

    /** Reads what {@link #toString} wrote. */
    public static PartnershipId of(String text) {
        return new PartnershipId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
