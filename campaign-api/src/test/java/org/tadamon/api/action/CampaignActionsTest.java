package org.tadamon.api.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;

/** Whoever reads a petition, or has signed it… */
@RunningApplication
class CampaignActionsTest {

    @Autowired
    private Api api;

    @Autowired
    private Gatherings gatherings;

    private String page(String slug, String more) {
        return api.get("/en/p/" + slug + more).raw().body();
    }

    @Test
    void isCalledToTheActionsOfItsCampaignsButNotToGuardedOnes() throws Throwable {
        var petition = api.openPetition(Map.of());
        var slug = api.get("/api/v1/petitions/" + petition).json().get("slug").asString();
        var campaign = gatherings.campaign(Map.of("en", "Light"), petition);
        assertThat(page(slug, "")).doesNotContain("Come together");
        var open = gatherings.scheduled(campaign, Map.of());
        var guarded = gatherings.scheduled(campaign, Map.of("exposure", "guarded"));
        var elsewhere = gatherings.scheduled(Map.of());
        soon(() -> assertThat(page(slug, ""))
                .contains("Come together", "/en/a/" + open.link())
                .doesNotContain(guarded.link(), elsewhere.link(), "clock tower"));
        assertThat(page(slug, "/thanks")).contains("/en/a/" + open.link()).doesNotContain(guarded.link());
        api.postAsOrganiser("/api/v1/actions/" + open + "/call-off", Map.of("reasons", Map.of("en", "A storm")));
        soon(() -> assertThat(page(slug, "")).doesNotContain("Come together"));
    }
}
