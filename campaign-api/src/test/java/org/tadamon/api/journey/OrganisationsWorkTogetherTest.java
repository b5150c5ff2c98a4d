package org.tadamon.api.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.browser.Chromium;
import org.tadamon.api.browser.Inspection;
import org.tadamon.api.partner.Coalition;
import org.tadamon.api.partner.Coalition.Side;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.running.Visitors;
import org.tadamon.core.petition.PetitionId;

/**
 * Two organisations run a campaign under written terms; a signer allows the partner to hold their details; the partner
 * sees that and no more, and nothing at all once it has left.
 */
@Tag("browser")
@RunningApplication
class OrganisationsWorkTogetherTest {

    @Autowired
    private Api api;

    @Autowired
    private Visitors visitors;

    @Autowired
    private Coalition coalition;

    private final String someone = UUID.randomUUID().toString().substring(0, 8);
    private String language = "";
    private Inspection inspection = new Inspection("");

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void fromTheInvitationToTheLastLook(String spoken) throws Throwable {
        language = spoken;
        inspection = new Inspection(spoken);
        var lead = coalition.side("Night riders", visitors.account("lead." + someone + "@example.org"));
        var partner = coalition.side("Drivers " + someone, visitors.account("join." + someone + "@example.org"));
        var petition = coalition.petition(lead, Map.of());
        try (var chromium = new Chromium(api.base())) {
            var leader = chromium.signedIn(laptop(), spoken, visitors.signedIn("lead." + someone + "@example.org"));
            var joiner = chromium.signedIn(laptop(), spoken, visitors.signedIn("join." + someone + "@example.org"));
            var campaign = leadStartsACampaign(leader, lead, petition);
            leadInvitesAPartnerUnderWrittenTerms(leader, partner);
            var partnership = partnerReadsAndAccepts(joiner);
            signersChoose(chromium.visitor(laptop()).newPage(), partner, petition);
            partnerSeesWhatTheTermsSay(joiner, partnership);
            partnerSeesNothingElse(joiner, campaign, petition);
            var holders = leadLooksUpWhoMayHoldTheRow(leader, petition);
            everybodySeesHowPowerIsSpread(leader, joiner, campaign);
            partnerLeaves(joiner, partnership);
            nothingIsSeenAnyMore(joiner, partnership, campaign);
            ledgerSaysSo(leader, holders);
            assertThat(inspection.wrong()).isEmpty();
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    private String leadStartsACampaign(Page page, Side lead, PetitionId petition) {
        page.navigate("/" + language + "/organise/campaigns");
        inspection.look(page, "together-1-no-campaign");
        page.selectOption("[name=organisation]", lead.organisation().toString());
        page.fill("[name='names." + language + "']", language.equals("ar") ? "حافلات الليل" : "Night buses");
        page.click("form[action$='/campaigns'] button");
        inspection.look(page, "together-2-campaign-begun");
        page.selectOption("[name=petition]", petition.toString());
        page.click("form[action$='/petitions'] button");
        assertThat(page.locator("h3 a[href$='" + petition + "']")).hasCount(1);
        inspection.look(page, "together-3-campaign");
        return path(page);
    }

    private void leadInvitesAPartnerUnderWrittenTerms(Page page, Side partner) {
        page.click("a[href$='/invite']");
        page.click(".writing-terms button");
        assertThat(page.locator("#problems")).isVisible();
        inspection.look(page, "together-4-terms-incomplete");
        page.fill("[name=partner]", "https://example.org/" + language + "/organise/o/" + partner.organisation());
        page.check("[name='terms.sees.totals']");
        page.check("[name='terms.sees.consented-rows']");
        page.fill("[name='terms.texts." + language + "']", "**One letter** a month, and nothing else.");
        page.fill("[name=reason]", "They know the drivers.");
        inspection.look(page, "together-5-terms");
        page.click(".writing-terms button");
        assertThat(page.locator("[role=status]")).isVisible();
        assertThat(page.locator("form[action$='/accept']")).hasCount(0);
        inspection.look(page, "together-6-invited");
    }

    private String partnerReadsAndAccepts(Page page) {
        page.navigate("/" + language + "/organise/campaigns");
        inspection.look(page, "together-7-invitation-waits");
        page.click("h3 a[href*='/partnerships/']");
        assertThat(page.locator(".asked strong")).hasText("One letter");
        inspection.look(page, "together-8-terms-to-accept");
        assertThat(page.navigate(path(page) + "/rows").status()).isEqualTo(403);
        page.goBack();
        page.click("form[action$='/accept'] button");
        assertThat(page.locator("[role=status]")).isVisible();
        inspection.look(page, "together-9-accepted");
        return path(page);
    }

    private void signersChoose(Page page, Side partner, PetitionId petition) throws Throwable {
        var link = "/" + language + "/p/" + slug(petition);
        soon(() -> {
            page.navigate(link);
            assertThat(page.locator(".consents").textContent()).contains("Drivers " + someone);
        });
        assertThat(page.locator(".consents input:checked")).hasCount(0);
        inspection.look(page, "together-10-card");
        signs(page, "Layla Haddad", true, partner);
        page.navigate(link);
        signs(page, "Badr Khoury", false, partner);
    }

    private static void signs(Page page, String name, boolean allows, Side partner) {
        page.fill("[name=name]", name);
        page.fill("[name=email]", name.replace(" ", ".") + "@example.org");
        page.fill("#f-area", "Lebanon");
        page.check("[name=visibility][value=hidden]");
        if (allows) {
            page.check("[name='consent." + partner.organisation() + ".share-with-organisation']");
        }
        page.click("#sign form button");
        assertThat(page).hasURL(Pattern.compile(".*/thanks$"));
    }

    private void partnerSeesWhatTheTermsSay(Page page, String partnership) throws Throwable {
        soon(() -> {
            page.navigate(partnership + "/rows");
            assertThat(page.locator("tbody tr").count()).isEqualTo(1);
        });
        assertThat(page.content()).contains("Layla.Haddad@example.org").doesNotContain("Badr");
        inspection.look(page, "together-11-rows");
        page.click(".tabs a[href$='/figures']");
        assertThat(page.locator(".goal strong")).hasText("2");
        assertThat(page.locator("table")).hasCount(0);
        inspection.look(page, "together-12-figures");
    }

    /** Not who signed, not the exact count, not the campaign's own page: those are the lead's. */
    private void partnerSeesNothingElse(Page page, String campaign, PetitionId petition) {
        var theirs = "/" + language + "/organise/p/" + petition;
        for (var path : List.of(campaign, campaign + "/invite", theirs, theirs + "/signers", theirs + "/count")) {
            assertThat(page.navigate(path).status()).as(path).isEqualTo(404);
        }
    }

    private String leadLooksUpWhoMayHoldTheRow(Page page, PetitionId petition) {
        page.navigate("/" + language + "/organise/p/" + petition + "/signers");
        inspection.look(page, "together-13-roll");
        page.click("tr:has-text('Layla Haddad') a[href$='/consents']");
        assertThat(page.locator(".holders article")).hasCount(1);
        assertThat(page.locator(".holders article")).containsText("Drivers " + someone);
        assertThat(page.locator(".holders article .badge.open")).isVisible();
        assertThat(page.locator(".holders blockquote")).containsText("Drivers " + someone);
        inspection.look(page, "together-14-holders");
        return path(page);
    }

    private void everybodySeesHowPowerIsSpread(Page leader, Page joiner, String campaign) {
        for (var page : List.of(leader, joiner)) {
            assertThat(page.navigate(campaign + "/power").status()).isEqualTo(200);
            assertThat(page.locator("main")).containsText("Drivers " + someone);
            assertThat(page.content()).doesNotContain("lead." + someone, "join." + someone);
        }
        inspection.look(leader, "together-15-power");
    }

    private void partnerLeaves(Page page, String partnership) {
        page.navigate(partnership);
        page.click("details:has(form[action$='/leave']) summary");
        page.fill("form[action$='/leave'] [name=reason]", "Our work is done.");
        page.click("form[action$='/leave'] button");
        assertThat(page.locator("[role=status]")).isVisible();
        inspection.look(page, "together-16-left");
    }

    private void nothingIsSeenAnyMore(Page page, String partnership, String campaign) {
        assertThat(page.navigate(partnership + "/rows").status()).isEqualTo(403);
        assertThat(page.content()).doesNotContain("Layla");
        inspection.look(page, "together-17-rows-gone");
        assertThat(page.navigate(partnership + "/figures").status()).isEqualTo(403);
        assertThat(page.navigate(campaign + "/power").status()).isEqualTo(404);
    }

    private void ledgerSaysSo(Page page, String holders) {
        page.navigate(holders);
        assertThat(page.locator(".holders article .badge.closed")).isVisible();
        assertThat(page.locator(".holders article .badge.open")).hasCount(0);
        inspection.look(page, "together-18-holders-after");
    }

    private String slug(PetitionId petition) {
        return api.get("/api/v1/petitions/" + petition).json().get("slug").asString();
    }

    private static String path(Page page) {
        return page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*", "");
    }

    private static NewContextOptions laptop() {
        return new NewContextOptions().setViewportSize(1280, 900);
    }
}
