package org.tadamon.api.organise.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.partner.Coalition;
import org.tadamon.api.partner.Coalition.Side;
import org.tadamon.api.running.Letters;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.running.Visitor;
import org.tadamon.api.running.Visitors;
import org.tadamon.core.petition.PetitionId;

/** Two organisations come together and part on pages alone. */
@RunningApplication
class CoalitionOnPagesTest {

    private static final Pattern TERMS = Pattern.compile("name=\"terms\" value=\"([0-9a-f]{64})\"");

    @Autowired
    private Visitors visitors;

    @Autowired
    private Coalition coalition;

    private final String someone = UUID.randomUUID().toString().substring(0, 8);
    private Visitor leader;
    private Visitor joiner;
    private Side lead;
    private Side partner;
    private PetitionId petition;

    @BeforeEach
    void begin() throws Throwable {
        leader = visitors.signedIn("lead." + someone + "@example.org");
        joiner = visitors.signedIn("join." + someone + "@example.org");
        lead = coalition.side("Night riders", visitors.account("lead." + someone + "@example.org"));
        partner = coalition.side("Drivers", visitors.account("join." + someone + "@example.org"));
        petition = coalition.petition(lead, Map.of());
    }

    private String campaignBegun() {
        var begun = leader.post(
                "/en/organise/campaigns",
                Map.of("organisation", lead.organisation().toString(), "names.en", "Night buses", "names.ar", ""));
        assertThat(begun.statusCode()).isEqualTo(303);
        var campaign = Visitor.location(begun);
        assertThat(leader.post(campaign + "/petitions", Map.of("petition", petition.toString()))
                        .statusCode())
                .isEqualTo(303);
        return campaign;
    }

    private String invited(String campaign) {
        var fields = new HashMap<>(Map.of("terms.texts.en", "We trust **each other**.", "terms.texts.ar", ""));
        fields.put("partner", "http://localhost/en/o/" + partner.organisation());
        fields.put("terms.sees.totals", "on");
        fields.put("terms.sees.consented-rows", "on");
        fields.put("reason", "They know the drivers.");
        var invited = leader.post(campaign + "/invite", fields);
        assertThat(invited.statusCode()).isEqualTo(303);
        return Visitor.location(invited);
    }

    @Test
    void fromTheFirstInvitationToTheLastLook() throws Throwable {
        var campaign = campaignBegun();
        var partnership = invited(campaign);
        assertThat(Letters.newest("join." + someone + "@example.org", joiner.base(), 1))
                .contains("Your organisation has been invited")
                .doesNotContain("Night");
        assertThat(joiner.get(campaign).statusCode()).isEqualTo(404);
        assertThat(joiner.get("/en/organise/campaigns").body()).contains("Night buses", "Terms wait for an answer");
        assertThat(joiner.get(partnership + "/figures").statusCode()).isEqualTo(403);

        var offer = joiner.get(partnership).body();
        assertThat(offer).contains("We trust <strong>each other</strong>.", "Accept these terms");
        assertThat(leader.get(partnership).body()).doesNotContain("Accept these terms");
        var terms = TERMS.matcher(offer);
        assertThat(terms.find()).isTrue();
        assertThat(joiner.post(partnership + "/accept", Map.of("terms", terms.group(1)))
                        .statusCode())
                .isEqualTo(303);

        coalition.signs(petition, "Amal", null, partner);
        coalition.signs(petition, "Badr", null);
        soon(() -> assertThat(joiner.get(partnership + "/rows").body())
                .contains("Amal@example.org")
                .doesNotContain("Badr"));
        assertThat(joiner.get(partnership + "/figures").body()).contains("Keep the library");

        assertThat(joiner.post(partnership + "/leave", Map.of("reason", "Our work is done."))
                        .statusCode())
                .isEqualTo(303);
        assertThat(joiner.get(partnership + "/rows").statusCode()).isEqualTo(403);
        assertThat(joiner.get(partnership + "/figures").statusCode()).isEqualTo(403);
        assertThat(leader.get(partnership).body()).contains("Drivers left.", "Our work is done.");
    }

    @Test
    void isNobodyElsesBusiness() {
        var campaign = campaignBegun();
        var partnership = invited(campaign);
        var stranger = visitors.signedIn("else." + someone + "@example.org");
        for (var path : new String[] {campaign, campaign + "/invite", partnership, partnership + "/rows"}) {
            assertThat(stranger.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(stranger.post(partnership + "/accept", Map.of("terms", "0".repeat(64)))
                        .statusCode())
                .isEqualTo(404);
        assertThat(visitors.anybody().get(campaign).statusCode()).isEqualTo(302);
    }

    @Test
    void whatCannotBeTakenIsToldNextToItsField() {
        var campaign = campaignBegun();
        var answer = leader.post(campaign + "/invite", Map.of("terms.sources", "drivers", "reason", ""));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("No organisation was found by this link");
        var wrong = leader.post(
                campaign + "/invite", Map.of("partner", partner.organisation().toString(), "reason", ""));
        assertThat(wrong.body()).contains("href=\"#f-terms-sees\"", "href=\"#f-terms-texts-en\"", "href=\"#f-reason\"");
        var ended = leader.post(campaign + "/end", Map.of("reason", ""));
        assertThat(ended.statusCode()).isEqualTo(422);
    }
}
