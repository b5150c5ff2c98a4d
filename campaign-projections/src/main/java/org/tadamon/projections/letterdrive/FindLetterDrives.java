package org.tadamon.projections.letterdrive;

import java.time.Instant;
import java.util.Collection;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.letterdrive.LetterDriveId;
import org.tadamon.core.organisation.OrganisationId;

/** Which letter drives are these? The one that was started last comes first. */
public sealed interface FindLetterDrives {

    /** The one of this id. */
    record ById(LetterDriveId id) implements FindLetterDrives {}

    /** The one that is called so in links. */
    record ByLink(String link) implements FindLetterDrives {}

    /** Those of these organisations, over or not. */
    record Of(Collection<OrganisationId> organisations) implements FindLetterDrives {}

    /** Those of this campaign that take letters. */
    record OfCampaign(CampaignId campaign, Instant now) implements FindLetterDrives {}

    /** Those of everybody that take letters. */
    record Open(Instant now) implements FindLetterDrives {}

    /** Those that are over since before this instant, and not dissolved. */
    record OverSince(Instant when) implements FindLetterDrives {}
}
