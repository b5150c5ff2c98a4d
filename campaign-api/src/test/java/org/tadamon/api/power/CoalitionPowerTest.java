package org.tadamon.api.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.partner.Coalition.terms;
import static org.tadamon.api.running.Soon.soon;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.coalition.CoalitionDesk;
import org.tadamon.api.partner.Coalition;
import org.tadamon.api.partner.Coalition.Side;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.running.Visitor;
import org.tadamon.api.running.Visitors;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.coalition.PartnershipId;

/** How power is spread in a coalition… */
@RunningApplication
class CoalitionPowerTest {

    @Autowired
    private Visitors visitors;

    @Autowired
    private Coalition coalition;

    @Autowired
    private CoalitionDesk desk;

    private final String someone = UUID.randomUUID().toString().substring(0, 8);
    private Side partner;
    private CampaignId campaign;
    private PartnershipId partnership;
    private Visitor leader;
    private Visitor joiner;

    @BeforeEach
    void begin() throws Throwable {
        leader = visitors.signedIn("lead." + someone + "@example.org");
        joiner = visitors.signedIn("join." + someone + "@example.org");
        var lead = coalition.side("Night riders", visitors.account("lead." + someone + "@example.org"));
        partner = coalition.side("Drivers", visitors.account("join." + someone + "@example.org"));
        campaign = coalition.campaign(lead, coalition.petition(lead, Map.of()));
        partnership = coalition.join(lead, campaign, partner, terms("totals"));
    }

    private String path() {
        return "/en/organise/campaigns/" + campaign + "/power";
    }

    @Test
    void isToldByOrganisationAndByNobodysName() throws Throwable {
        for (var each : new Visitor[] {leader, joiner}) {
            soon(() -> assertThat(each.get(path()).body())
                    .contains("Night riders", "Drivers", "submitted a petition", "Owner: one person"));
            assertThat(each.get(path()).body()).doesNotContain("lead." + someone, "join." + someone);
            var table = each.get(path() + ".csv");
            assertThat(table.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
            assertThat(table.body())
                    .contains("\"Who decided\",\"Night riders\",\"submitted a petition\",1")
                    .contains("\"Who decided\",\"Drivers\",\"founded the organisation\",1")
                    .contains("\"Members and their roles\",\"Drivers\",")
                    .doesNotContain(someone);
        }
    }

    @Test
    void isNoOthersBusinessAndNoPartnersAnyMoreWhoLeft() throws Throwable {
        var stranger = visitors.signedIn("stranger@example.org");
        assertThat(stranger.get(path()).statusCode()).isEqualTo(404);
        assertThat(stranger.get(path() + ".csv").statusCode()).isEqualTo(404);
        assertThat(joiner.get(path()).statusCode()).isEqualTo(200);
        desk.leave(partner.owner(), partnership, "Our work is done.");
        soon(() -> assertThat(joiner.get(path()).statusCode()).isEqualTo(404));
        soon(() ->
                assertThat(leader.get(path()).body()).contains("Night riders").doesNotContain("Drivers"));
    }
}
