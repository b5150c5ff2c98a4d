package org.tadamon.core.letterdrive;

import org.jspecify.annotations.Nullable;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.organisation.OrganisationId;

/** All that can have happened to one letter drive. None of it is personal data, so none of it is ever erased. */
public sealed interface LetterDriveEvent {

    /** Which drive it happened to. */
    LetterDriveId drive();

    /** People were asked to write. From {@link LetterDriveCommand.StartLetterDrive}. */
    record LetterDriveStarted(
            LetterDriveId drive,
            OrganisationId organisation,
            @Nullable CampaignId campaign,
            LetterPlan plan,
            AccountId by)
            implements LetterDriveEvent {}

    /** It asks otherwise; all of it as it now is. From {@link LetterDriveCommand.ReviseLetterDrive}. */
    record LetterDriveRevised(LetterDriveId drive, LetterPlan plan, AccountId by) implements LetterDriveEvent {}

    /** It takes no more letters, before its time. From {@link LetterDriveCommand.EndLetterDrive}. */
    record LetterDriveEnded(LetterDriveId drive, AccountId by) implements LetterDriveEvent {}

    /**
     * Who wrote is forgotten for good; numbers stay. From {@link LetterDriveCommand.DissolveLetterDrive}, when its time
     * has come.
     */
    record LetterDriveDissolved(LetterDriveId drive) implements LetterDriveEvent {}
}
