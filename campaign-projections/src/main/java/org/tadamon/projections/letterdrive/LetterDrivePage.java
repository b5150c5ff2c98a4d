package org.tadamon.projections.letterdrive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.letterdrive.LetterDriveId;
import org.tadamon.core.letterdrive.LetterPlan;
import org.tadamon.core.organisation.OrganisationId;

/**
 * One letter drive. Made of every {@link org.tadamon.core.letterdrive.LetterDriveEvent}.
 *
 * @param organisation whose it is
 * @param campaign what it belongs to; {@code null} for nothing but its organisation
 * @param endsAt first instant (UTC) at which it takes no letter any more
 * @param dissolved whether who wrote is forgotten
 */
public record LetterDrivePage(
        LetterDriveId id,
        OrganisationId organisation,
        @Nullable CampaignId campaign,
        LetterPlan plan,
        Instant startedAt,
        Instant endsAt,
        boolean dissolved) {

    /** Whether it takes letters. */
    public boolean isOpen(Instant now) {
        return now.isBefore(endsAt);
    }
}
