package org.tadamon.api.letterdrive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.action.Gatherings;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;

/** Whoever reads a petition, or has signed it… */
@RunningApplication
class CampaignLettersTest {

    @Autowired
    private Api api;

    @Autowired
    private Gatherings gatherings;

    private String page(String slug, String more) {
        return api.get("/en/p/" + slug + more).raw().body();
    }

    private String started(String campaign, Map<String, Object> instead) {
        var asked = Map.of("campaign", campaign, "drive", LetterDrives.form(instead));
        var made = api.postAsOrganiser("/api/v1/letter-drives", asked);
        assertThat(made.status()).as(made.raw().body()).isEqualTo(201);
        return made.json().get("link").asString();
    }

    @Test
    void isAskedToWriteTheLettersOfItsCampaignsButNotGuardedOnes() throws Throwable {
        var petition = api.openPetition(Map.of());
        var slug = api.get("/api/v1/petitions/" + petition).json().get("slug").asString();
        var campaign = gatherings.campaign(Map.of("en", "Shelter"), petition);
        assertThat(page(slug, "")).doesNotContain("id=\"letters\"");
        var open = started(campaign, Map.of());
        var guarded = started(campaign, Map.of("exposure", "guarded"));
        soon(() -> assertThat(page(slug, "")).contains("/en/letters/" + open).doesNotContain(guarded));
        assertThat(page(slug, "/thanks")).contains("/en/letters/" + open).doesNotContain(guarded);
        var drive = api.get("/api/v1/letter-drives/by-link/" + open)
                .json()
                .get("id")
                .asString();
        api.postAsOrganiser("/api/v1/letter-drives/" + drive + "/end", Map.of());
        soon(() -> assertThat(page(slug, "")).doesNotContain("/en/letters/" + open));
    }
}
