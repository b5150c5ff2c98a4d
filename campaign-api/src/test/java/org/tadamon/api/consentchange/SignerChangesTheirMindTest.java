package org.tadamon.api.consentchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.partner.Coalition.terms;
import static org.tadamon.api.running.Soon.soon;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.tadamon.api.coalition.CoalitionDesk;
import org.tadamon.api.partner.Coalition;
import org.tadamon.api.partner.Coalition.Side;
import org.tadamon.api.partner.PartnerRows;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.Letters;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.running.Visitor;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.coalition.PartnershipId;
import org.tadamon.core.petition.PetitionId;

/** Whoever signed finds what they allowed by their address alone, and changes it; nobody else learns anything. */
@RunningApplication
@Import(Coalition.class)
class SignerChangesTheirMindTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern BOX = Pattern.compile(
            "<input type=\"checkbox\" name=\"([^\"]+)\" value=\"([^\"]+)\"(?:[^>]*( checked=\"checked\"))?");

    @Autowired
    private Api api;

    @Autowired
    private Coalition coalition;

    @Autowired
    private CoalitionDesk desk;

    @Autowired
    private PartnerRows rows;

    private final String name = "s" + UUID.randomUUID().toString().substring(0, 8);
    private Side lead;
    private Side partner;
    private PetitionId petition;
    private PartnershipId partnership;

    @BeforeEach
    void begin() throws Throwable {
        lead = coalition.side("Night riders");
        partner = coalition.side("Drivers");
        petition = coalition.petition(lead, Map.of());
        CampaignId campaign = coalition.campaign(lead, petition);
        partnership = coalition.join(lead, campaign, partner, terms("consented-rows"));
    }

    private Visitor visitor() {
        return new Visitor(api.base());
    }

    private HttpResponse<String> asks(Visitor visitor, String address) {
        var at = "/en/p/" + slug() + "/consents";
        visitor.get(at);
        return visitor.post(at, Map.of("address", address));
    }

    private String letter(String address) {
        return Letters.newest(address, api.base(), 1);
    }

    private HttpResponse<String> comesByCode(Visitor visitor) {
        asks(visitor, name + "@example.org");
        return visitor.post("/en/consents/code", Map.of("code", Letters.code(letter(name + "@example.org"))));
    }

    private String slug() {
        return api.get("/api/v1/petitions/" + petition).json().get("slug").asString();
    }

    private static String first(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        assertThat(found.find()).as(pattern.pattern()).isTrue();
        return found.group(1);
    }

    private static long ticked(String page) {
        return BOX.matcher(page).results().filter(box -> box.group(3) != null).count();
    }

    private void partnerSees(String... names) throws Throwable {
        soon(() -> assertThat(rows.of(partner.owner(), partnership, null, 9).rows())
                .extracting(PartnerRows.Row::name)
                .containsExactly(names));
    }

    @Test
    void findsAndChangesWhatTheyAllowedAndEveryPageFollows() throws Throwable {
        coalition.signs(petition, name, null, partner);
        partnerSees(name);
        var visitor = visitor();
        var page = comesByCode(visitor);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(ticked(page.body())).isEqualTo(2);
        var token = first(TOKEN, page.body());

        var saved = visitor.post("/en/consents/choices", Map.of("token", token));
        assertThat(saved.body()).contains("Saved.");
        assertThat(ticked(saved.body())).isZero();
        assertThat(rows.of(partner.owner(), partnership, null, 9).rows()).isEmpty();

        assertThat(visitor.post("/en/consents/choices", Map.of("token", token)).statusCode())
                .as("a page that was sent before")
                .isEqualTo(422);
        var choices = new HashMap<>(Map.of("token", first(TOKEN, saved.body())));
        BOX.matcher(saved.body())
                .results()
                .filter(box -> box.group(1).contains(partner.organisation().toString()))
                .forEach(box -> choices.put(box.group(1), box.group(2)));
        assertThat(ticked(visitor.post("/en/consents/choices", choices).body())).isEqualTo(2);
        partnerSees(name);
    }

    @Test
    void isAnsweredTheSameWhetherSomebodySignedOrNot() {
        coalition.signs(petition, name, null);
        var signed = asks(visitor(), name + "@example.org");
        var nobody = asks(visitor(), "nobody." + name + "@example.org");
        assertThat(signed.statusCode()).isEqualTo(303).isEqualTo(nobody.statusCode());
        assertThat(Visitor.location(signed)).isEqualTo(Visitor.location(nobody));
        assertThat(signed.body()).isEqualTo(nobody.body());
        letter(name + "@example.org");
        assertThat(Letters.to("nobody." + name + "@example.org", api.base())).isEmpty();
    }

    @Test
    void isKnownInTheBrowserTheyAskedInOnly() {
        coalition.signs(petition, name, null);
        asks(visitor(), name + "@example.org");
        var other = visitor();
        other.get("/en/consents/code");
        var code = Map.of("code", Letters.code(letter(name + "@example.org")));
        assertThat(other.post("/en/consents/code", code).statusCode()).isEqualTo(422);
    }

    @Test
    void comesByALinkThatOpeningDoesNotSpend() {
        coalition.signs(petition, name, null, partner);
        var visitor = visitor();
        asks(visitor, name + "@example.org");
        var letter = letter(name + "@example.org");
        assertThat(letter).contains("/en/consents/link#").doesNotContain(slug());
        for (var _ : List.of(1, 2)) {
            assertThat(visitor.get("/en/consents/link").statusCode()).isEqualTo(200);
        }
        var token = Map.of("token", Letters.token(letter));
        assertThat(ticked(visitor.post("/en/consents/link", token).body())).isEqualTo(2);
        assertThat(visitor.post("/en/consents/link", token).statusCode()).isEqualTo(422);
    }

    @Test
    void isSentNoLinkToAGuardedPetition() throws Throwable {
        petition = coalition.petition(lead, Map.of("exposure", "guarded"));
        coalition.signs(petition, name, null);
        asks(visitor(), name + "@example.org");
        assertThat(letter(name + "@example.org")).doesNotContain("http");
    }

    @Test
    void isToldOfConsentsToThoseWhoLeftAndEndsThemBySaving() throws Throwable {
        coalition.signs(petition, name, null, partner);
        partnerSees(name);
        desk.leave(partner.owner(), partnership, "Our work is done.");
        var visitor = visitor();
        var page = comesByCode(visitor);
        assertThat(page.body()).contains("You had allowed something", "Drivers");
        var saved = visitor.post("/en/consents/choices", Map.of("token", first(TOKEN, page.body())));
        assertThat(saved.body()).doesNotContain("You had allowed something");
    }
}
