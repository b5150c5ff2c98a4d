package org.tadamon.api.organise.together;

import org.tadamon.api.page.Reader;
import org.tadamon.projections.campaignpage.CampaignPage;

/**
 * A campaign as one reader sees it.
 *
 * @param language the language of its name, which is not always the reader's
 * @param lead what the organisation that leads it is called
 */
public record CampaignSheet(String id, String name, String language, String lead, int petitions, boolean goesOn) {

    static CampaignSheet of(CampaignPage campaign, String lead, Reader reader) {
        var names = campaign.names();
        var language = names.containsKey(reader.language())
                ? reader.language()
                : names.keySet().iterator().next();
        return new CampaignSheet(
                campaign.id().toString(),
                names.getOrDefault(language, ""),
                language,
                lead,
                campaign.petitions().size(),
                campaign.goesOn());
    }

    public String dir() {
        return Reader.dirOf(language);
    }
}
