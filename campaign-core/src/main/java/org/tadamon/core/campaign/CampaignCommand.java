package org.tadamon.core.campaign;

import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.PetitionId;

/** All that can be asked of one campaign. Each may be asked twice with the same result. */
public sealed interface CampaignCommand {

    /** Which campaign it is asked of. */
    CampaignId campaignId();

    /**
     * Begin a campaign. Refused: {@link CampaignProblem.Empty}, {@link CampaignProblem.TooLong} and
     * {@link CampaignProblem.Malformed}, all at once, and {@link CampaignProblem.StartedOtherwise} when there is this
     * campaign already, of another organisation or under another name.
     *
     * @param organisation whose campaign it is
     * @param names by language tag, one at least, 1 to 120 grapheme clusters each, one line
     */
    record StartCampaign(
            @TargetAggregateIdentifier CampaignId campaignId,
            OrganisationId organisation,
            Map<String, String> names,
            AccountId by)
            implements CampaignCommand {}

    /** Call it otherwise. Refused: as for {@link StartCampaign}, and {@link CampaignProblem.CampaignOver}. */
    record RenameCampaign(@TargetAggregateIdentifier CampaignId campaignId, Map<String, String> names, AccountId by)
            implements CampaignCommand {}

    /** Put a petition in: the coalition works on it from now on. Refused: {@link CampaignProblem.CampaignOver}. */
    record PutPetitionIn(@TargetAggregateIdentifier CampaignId campaignId, PetitionId petition, AccountId by)
            implements CampaignCommand {}

    /**
     * Take a petition out. Refused: {@link CampaignProblem.Empty} and {@link CampaignProblem.TooLong} of the reason.
     *
     * @param reason why, 1 to 500 grapheme clusters, naming nobody
     */
    record TakePetitionOut(
            @TargetAggregateIdentifier CampaignId campaignId, PetitionId petition, AccountId by, String reason)
            implements CampaignCommand {}

    /**
     * End it for good. Refused: {@link CampaignProblem.Empty} and {@link CampaignProblem.TooLong} of the reason.
     *
     * @param reason why, 1 to 500 grapheme clusters, naming nobody
     */
    record EndCampaign(@TargetAggregateIdentifier CampaignId campaignId, AccountId by, String reason)
            implements CampaignCommand {}
}
