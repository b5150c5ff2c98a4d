package org.tadamon.api.organise.holders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.partner.Coalition.terms;
import static org.tadamon.api.running.Soon.soon;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.coalition.CoalitionDesk;
import org.tadamon.api.partner.Coalition;
import org.tadamon.api.partner.Coalition.Side;
import org.tadamon.api.partner.PartnerRows;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.running.Visitor;
import org.tadamon.api.running.Visitors;
import org.tadamon.core.coalition.PartnershipId;
import org.tadamon.core.petition.PetitionId;

/** The page of who may hold a row… */
@RunningApplication
class HoldersPageTest {

    @Autowired
    private Visitors visitors;

    @Autowired
    private Coalition coalition;

    @Autowired
    private CoalitionDesk desk;

    @Autowired
    private PartnerRows rows;

    private final String someone = UUID.randomUUID().toString().substring(0, 8);
    private Visitor leader;
    private Side lead;
    private Side partner;
    private PetitionId petition;
    private PartnershipId partnership;
    private String signature = "";

    @BeforeEach
    void begin() throws Throwable {
        leader = visitors.signedIn("lead." + someone + "@example.org");
        lead = coalition.side("Night riders", visitors.account("lead." + someone + "@example.org"));
        partner = coalition.side("Drivers");
        petition = coalition.petition(lead, Map.of());
        partnership = coalition.join(lead, coalition.campaign(lead, petition), partner, terms("consented-rows"));
        coalition.signs(petition, "Amal", null, partner);
        var found = new AtomicReference<String>();
        soon(() -> found.set(rows.of(partner.owner(), partnership, null, 1)
                .rows()
                .getFirst()
                .signature()
                .toString()));
        signature = found.get();
    }

    private String page(PetitionId of) {
        return "/en/organise/p/" + of + "/signers/" + signature + "/consents";
    }

    @Test
    void tellsWhoForWhatSinceWhenOnWhichWordsAndWhetherItStillHolds() {
        assertThat(leader.get("/en/organise/p/" + petition + "/signers").body()).contains(page(petition));
        assertThat(leader.get(page(petition)).body())
                .contains("Amal", "Drivers", "Receive my details", "May hold it now", "since ")
                .contains("may be given my name, e-mail address and area")
                .doesNotContain("May not hold it now");
        desk.leave(partner.owner(), partnership, "Our work is done.");
        assertThat(leader.get(page(petition)).body())
                .contains("May not hold it now", "may be given my name")
                .doesNotContain("May hold it now");
    }

    @Test
    void tellsNothingUnderAnotherPetition() throws Throwable {
        var another = coalition.petition(lead, Map.of());
        assertThat(leader.get(page(another)).statusCode()).isEqualTo(404);
        assertThat(leader.get("/api/v1/petitions/" + another + "/signatures/" + signature + "/consents")
                        .body())
                .isEqualTo("[]");
        assertThat(leader.get("/api/v1/petitions/" + petition + "/signatures/" + signature + "/consents")
                        .body())
                .contains(partner.organisation().toString());
    }
}
