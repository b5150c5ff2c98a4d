package org.tadamon.core.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tadamon.core.campaign.CampaignProblem.Empty;
import org.tadamon.core.campaign.CampaignProblem.Malformed;
import org.tadamon.core.campaign.CampaignProblem.TooLong;
import org.tadamon.core.written.Written;

/** What a campaign may be called and how a decision about it is explained. */
final class CampaignRules {

    static final int NAME = 120;
    static final int REASON = 500;

    private CampaignRules() {}

    static List<CampaignProblem> brokenByNames(Map<String, String> names) {
        var broken = new ArrayList<CampaignProblem>();
        if (names.isEmpty()) {
            broken.add(new Empty("names"));
        }
        new TreeMap<>(names).forEach((language, name) -> {
            if (!new Written(language).isLanguageTag()) {
                broken.add(new Malformed("names"));
            }
            text(name, "names." + language, NAME, broken);
            if (!new Written(name).isOneLine()) {
                broken.add(new Malformed("names." + language));
            }
        });
        return broken;
    }

    static List<CampaignProblem> brokenByReason(String reason) {
        var broken = new ArrayList<CampaignProblem>();
        text(reason, "reason", REASON, broken);
        if (!new Written(reason).canBeShown()) {
            broken.add(new Malformed("reason"));
        }
        return broken;
    }

    private static void text(String text, String field, int limit, List<CampaignProblem> broken) {
        var written = new Written(text);
        if (written.saysNothing()) {
            broken.add(new Empty(field));
        }
        if (written.isLongerThan(limit)) {
            broken.add(new TooLong(field, (long) limit));
        }
    }
}
