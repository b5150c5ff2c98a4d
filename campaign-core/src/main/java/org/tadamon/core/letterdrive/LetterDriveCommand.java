package org.tadamon.core.letterdrive;

import java.time.Duration;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.organisation.OrganisationId;

/** All that can be asked of one letter drive. Each may be asked twice with the same result. */
public sealed interface LetterDriveCommand {

    /** Which drive it is asked of. */
    LetterDriveId drive();

    /**
     * Ask people to write. Refused: {@link LetterDriveProblem.Empty}, {@link LetterDriveProblem.TooLong},
     * {@link LetterDriveProblem.Malformed}, {@link LetterDriveProblem.ClosesWrongly}, all at once, and
     * {@link LetterDriveProblem.StartedOtherwise} when there is this drive already, and it is another one.
     *
     * @param campaign what it belongs to; {@code null} for nothing but its organisation
     */
    record StartLetterDrive(
            @TargetAggregateIdentifier LetterDriveId drive,
            OrganisationId organisation,
            @Nullable CampaignId campaign,
            LetterPlan plan,
            AccountId by)
            implements LetterDriveCommand {}

    /**
     * Say it otherwise, write to others, close it earlier or later; how careful it is stays. Refused: as for
     * {@link StartLetterDrive}, and {@link LetterDriveProblem.DriveOver}.
     */
    record ReviseLetterDrive(@TargetAggregateIdentifier LetterDriveId drive, LetterPlan plan, AccountId by)
            implements LetterDriveCommand {}

    /** Take no more letters, for good; those that are on their way arrive. */
    record EndLetterDrive(@TargetAggregateIdentifier LetterDriveId drive, AccountId by) implements LetterDriveCommand {}

    /**
     * Forget for good who wrote. Refused: {@link LetterDriveProblem.NotOverYet}.
     *
     * @param kept how long after it closed, or was ended, it is kept
     */
    record DissolveLetterDrive(@TargetAggregateIdentifier LetterDriveId drive, Duration kept)
            implements LetterDriveCommand {}
}
