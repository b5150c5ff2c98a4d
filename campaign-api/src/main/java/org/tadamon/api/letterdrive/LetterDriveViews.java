package org.tadamon.api.letterdrive;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.letterdrive.LetterDriveId;
import org.tadamon.core.letterdrive.LetterDriveProblem.DriveUnknown;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.letterdrive.FindLetterDrives;
import org.tadamon.projections.letterdrive.LetterDrivePage;
import org.tadamon.projections.letterdrive.LetterDriveQueries;

/** Letter drives as they are read, as of now. That there are any is public. */
@Component
public class LetterDriveViews {

    private final LetterDriveQueries drives;
    private final Clock clock;

    LetterDriveViews(LetterDriveQueries drives, Clock clock) {
        this.drives = drives;
        this.clock = clock;
    }

    /** The one of this id; empty if there is none. */
    public Optional<LetterDrivePage> find(LetterDriveId id) {
        return drives.answer(new FindLetterDrives.ById(id)).stream().findFirst();
    }

    /** The one of this id. Refused: {@link DriveUnknown}. */
    public LetterDrivePage known(LetterDriveId id) {
        return find(id).orElseThrow(() -> new CommandRefused(new DriveUnknown()));
    }

    /** The one that is called so in links. */
    public Optional<LetterDrivePage> byLink(String link) {
        return drives.answer(new FindLetterDrives.ByLink(link)).stream().findFirst();
    }

    /** Those of these organisations, over or not, the one started last first. */
    public List<LetterDrivePage> of(Collection<OrganisationId> organisations) {
        return drives.answer(new FindLetterDrives.Of(organisations));
    }

    /** Those of everybody that take letters. */
    public List<LetterDrivePage> open() {
        return drives.answer(new FindLetterDrives.Open(clock.instant()));
    }

    /** Those of a campaign that take letters. */
    public List<LetterDrivePage> open(CampaignId of) {
        return drives.answer(new FindLetterDrives.OfCampaign(of, clock.instant()));
    }

    /** Whether it takes letters at this moment. */
    public boolean isOpen(LetterDrivePage drive) {
        return drive.isOpen(clock.instant());
    }
}
