package org.tadamon.core.campaign;

import java.util.Map;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.PetitionId;

/** All that can have happened to one campaign. None of it is personal data, so none of it is ever erased. */
public sealed interface CampaignEvent {

    /** Which campaign it happened to. */
    CampaignId campaignId();

    /** Who did it. */
    AccountId by();

    /** A campaign began. From {@link CampaignCommand.StartCampaign}. */
    record CampaignStarted(CampaignId campaignId, OrganisationId organisation, Map<String, String> names, AccountId by)
            implements CampaignEvent {}

    /** It is called otherwise; all its names as they now are. From {@link CampaignCommand.RenameCampaign}. */
    record CampaignRenamed(CampaignId campaignId, Map<String, String> names, AccountId by) implements CampaignEvent {}

    /** A petition belongs to it from now on. From {@link CampaignCommand.PutPetitionIn}. */
    record PetitionPutIn(CampaignId campaignId, PetitionId petition, AccountId by) implements CampaignEvent {}

    /** A petition belongs to it no more. From {@link CampaignCommand.TakePetitionOut}. */
    record PetitionTakenOut(CampaignId campaignId, PetitionId petition, AccountId by, String reason)
            implements CampaignEvent {}

    /** It is over, for good. From {@link CampaignCommand.EndCampaign}. */
    record CampaignEnded(CampaignId campaignId, AccountId by, String reason) implements CampaignEvent {}
}
