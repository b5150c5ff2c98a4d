package org.tadamon.api.organise.campaigns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tadamon.api.campaign.CampaignViews;
import org.tadamon.api.component.Choice;
import org.tadamon.api.component.ChoiceGroup;
import org.tadamon.api.organisation.OrganisationView;
import org.tadamon.api.page.Reader;
import org.tadamon.api.sheet.Translated;
import org.tadamon.projections.campaignpage.CampaignPage;

/** The campaigns something new can belong to. */
@Component
public class CampaignChoices {

    private final CampaignViews campaigns;

    CampaignChoices(CampaignViews campaigns) {
        this.campaigns = campaigns;
    }

    /** Those of these organisations that go on, by organisation where there are several. */
    public List<ChoiceGroup> of(Collection<OrganisationView> own, Reader reader) {
        var groups = new ArrayList<ChoiceGroup>();
        for (var each : own) {
            var options = campaigns.ledBy(each.id()).stream()
                    .filter(CampaignPage::goesOn)
                    .map(campaign -> new Choice(
                            campaign.id().toString(),
                            Translated.of(campaign.names(), reader.language()).text()))
                    .toList();
            if (!options.isEmpty()) {
                groups.add(new ChoiceGroup(own.size() == 1 ? null : each.name(reader.language()), options));
            }
        }
        return groups;
    }
}
