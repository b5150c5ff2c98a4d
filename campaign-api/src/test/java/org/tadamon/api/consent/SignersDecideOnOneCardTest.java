package org.tadamon.api.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.partner.Coalition.terms;
import static org.tadamon.api.running.Soon.soon;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadamon.api.coalition.CoalitionDesk;
import org.tadamon.api.partner.Coalition;
import org.tadamon.api.partner.Coalition.Side;
import org.tadamon.api.partner.PartnerRows;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.Api.Answer;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.coalition.PartnershipId;
import org.tadamon.core.petition.PetitionId;

/** Whoever signs decides on one card who is allowed what, and nothing is decided for them. */
@RunningApplication
class SignersDecideOnOneCardTest {

    private static final Pattern BOX = Pattern.compile("<input type=\"checkbox\" name=\"([^\"]+)\" value=\"([^\"]+)\"");

    @Autowired
    private Api api;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Coalition coalition;

    @Autowired
    private CoalitionDesk desk;

    @Autowired
    private PartnerRows rows;

    private Side lead;
    private Side partner;
    private Side counter;
    private PetitionId petition;
    private PartnershipId partnership;
    private String slug;

    @BeforeEach
    void begin() throws Throwable {
        lead = coalition.side("Night riders");
        partner = coalition.side("Drivers & Co");
        counter = coalition.side("Counters");
        petition = coalition.petition(lead, Map.of());
        CampaignId campaign = coalition.campaign(lead, petition);
        partnership = coalition.join(lead, campaign, partner, terms("consented-rows"));
        coalition.join(lead, campaign, counter, terms("totals"));
        slug = api.get("/api/v1/petitions/" + petition).json().get("slug").asString();
    }

    private String page(String language) {
        return api.send(api.request("/" + language + "/p/" + slug)
                        .header("Accept", "text/html")
                        .GET())
                .raw()
                .body();
    }

    private Answer sign(String name, String more) {
        var form = "name=" + name + "&email=" + name + "%40example.org&area=LB&visibility=hidden" + more;
        return api.send(api.request("/en/p/" + slug)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private static String ticking(String page, String organisation) {
        return BOX.matcher(page)
                .results()
                .filter(box -> box.group(1).contains(organisation))
                .map(box -> "&" + URLEncoder.encode(box.group(1), StandardCharsets.UTF_8) + "=" + box.group(2))
                .reduce("", String::concat);
    }

    /** How many events the signature given last has. */
    private long eventsOfTheLast() {
        return jdbc.sql("SELECT count(*) FROM ledger_event WHERE aggregate = (SELECT aggregate FROM ledger_event"
                        + " WHERE aggregate_type = 'signature' ORDER BY position DESC LIMIT 1)")
                .query((row, _) -> row.getLong(1))
                .single();
    }

    @Test
    void listsEveryOrganisationAndPurposeWithNothingTicked() {
        for (var language : List.of("en", "ar")) {
            var page = page(language);
            assertThat(page).contains("Night riders", "Drivers &amp; Co", "Counters");
            assertThat(BOX.matcher(page).results()).hasSize(3);
            assertThat(page).doesNotContain("checked=\"checked\" aria-describedby=\"f-consent");
            assertThat(page.replaceAll("<input type=\"radio\"[^>]*>", "")).doesNotContain("checked");
            assertThat(page(language)).isEqualTo(page);
        }
        assertThat(page("en")).contains("Sees figures only");
    }

    @Test
    void addsNothingToASignatureWhereNothingIsTicked() {
        assertThat(sign("Amal", "").status()).isEqualTo(303);
        assertThat(eventsOfTheLast()).isEqualTo(1);
    }

    @Test
    void givesWhatWasTickedTogetherWithTheSignatureAndTheSameAnswer() throws Throwable {
        var ticked = sign("Badr", ticking(page("en"), partner.organisation().toString()));
        assertThat(ticked.status()).isEqualTo(303);
        assertThat(eventsOfTheLast()).isEqualTo(3);
        assertThat(ticked.raw().headers().firstValue("Location"))
                .isEqualTo(sign("Celine", "").raw().headers().firstValue("Location"));
        soon(() -> assertThat(rows.of(partner.owner(), partnership, null, 9).rows())
                .extracting(PartnerRows.Row::name)
                .containsExactly("Badr"));
    }

    @Test
    void changesNoConsentOfWhoeverHadSigned() throws Throwable {
        sign("Dina", "");
        assertThat(sign("Dina", ticking(page("en"), partner.organisation().toString()))
                        .status())
                .isEqualTo(303);
        assertThat(eventsOfTheLast()).isEqualTo(1);
        sign("Eli", ticking(page("en"), partner.organisation().toString()));
        soon(() -> assertThat(rows.of(partner.owner(), partnership, null, 9).rows())
                .extracting(PartnerRows.Row::name)
                .containsExactly("Eli"));
    }

    @Test
    void isShownAnewWhenItHasChangedAndKeepsWhatWasTyped() {
        var ticked = ticking(page("en"), partner.organisation().toString())
                + ticking(page("en"), lead.organisation().toString());
        desk.leave(partner.owner(), partnership, "Our work is done.");
        var answer = sign("Farah", ticked);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.raw().body())
                .contains("The list of organisations has changed", "value=\"Farah\"", "href=\"#f-consents\"")
                .doesNotContain("Drivers &amp; Co");
        assertThat(answer.raw().body().replaceAll("<input type=\"radio\"[^>]*>", ""))
                .containsOnlyOnce("checked=\"checked\"");
    }

    @Test
    void takesNoConsentForAnybodyWhoIsNotOnItNorOnWordsNobodyWasShown() {
        var stranger = coalition.side("Strangers");
        var box = Map.of(
                "organisation", stranger.organisation().toString(),
                "purpose", "contact-about-campaign",
                "wording", "0".repeat(64));
        var unseen = Map.of(
                "organisation", partner.organisation().toString(),
                "purpose", "contact-about-campaign",
                "wording", "0".repeat(64));
        for (var each : List.of(box, unseen)) {
            var form = new java.util.HashMap<String, Object>(Api.signer("gil@example.org"));
            form.put("consents", List.of(each));
            var answer = api.post("/api/v1/petitions/" + petition + "/signatures", form);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.json().get("type").asString()).isEqualTo("/problems/consent/card-changed");
        }
    }

    @Test
    void keepsItsWordsUnderTheirHash() throws Throwable {
        var card = api.get("/api/v1/petitions/" + petition + "/consents?language=ar")
                .json();
        var box = card.get("organisations").get(0).get("boxes").get(0);
        var sha256 = box.get("wording").asString();
        var kept = api.get("/api/v1/consent-wordings/" + sha256).json();
        assertThat(kept.get("text").asString())
                .isEqualTo(box.get("text").asString())
                .contains("Night riders");
        assertThat(kept.get("language").asString()).isEqualTo("ar");
        assertThat(api.get("/api/v1/consent-wordings/" + "0".repeat(64)).status())
                .isEqualTo(404);
        assertThat(jdbc.sql("SELECT count(*) FROM ledger_event WHERE name = 'consent.wording-kept'")
                        .query((row, _) -> row.getLong(1))
                        .single())
                .isPositive();
    }

    @Test
    void isNotThereOnAPetitionOfNoCampaign() throws Throwable {
        var alone = coalition.petition(lead, Map.of());
        slug = api.get("/api/v1/petitions/" + alone).json().get("slug").asString();
        assertThat(page("en")).doesNotContain("checkbox");
    }
}
