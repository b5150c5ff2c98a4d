package org.tadamon.api.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.browser.Chromium;
import org.tadamon.api.browser.Inspection;
import org.tadamon.api.partner.Coalition;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.running.Visitor;
import org.tadamon.api.running.Visitors;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.signature.SignatureCommand.WithdrawSignature;
import org.tadamon.core.signature.SignatureId;
import tools.jackson.databind.json.JsonMapper;

/** Staff record to whom a petition was handed and what they answered, and correct the number; everybody sees it. */
@Tag("browser")
@RunningApplication
class StaffRecordDeliveriesTest {

    @Autowired
    private Api api;

    @Autowired
    private Visitors visitors;

    @Autowired
    private Coalition coalition;

    @Autowired
    private CommandGateway commands;

    @Autowired
    private PetitionViews petitions;

    private final String someone = UUID.randomUUID().toString().substring(0, 8);
    private final String office = "Member for " + someone;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void fromHandingOverToCorrecting(String language) throws Throwable {
        var inspection = new Inspection(language);
        var staff = visitors.signedIn("delivery." + someone + "@example.org");
        var petition = petition();
        try (var chromium = new Chromium(api.base())) {
            var page = chromium.signedIn(new NewContextOptions().setViewportSize(1280, 900), language, staff);
            page.navigate("/" + language + "/organise/p/" + petition);
            page.click("nav.tabs a[href$='/deliveries']");
            inspection.look(page, "deliveries-1-nothing-yet");
            seesToWhom(page);
            inspection.look(page, "deliveries-2-to-whom");
            records(page, inspection);
            answers(page, inspection);
            oneTakesTheSignatureBack(staff, petition);
            corrects(page, inspection, "/" + language + "/organise/p/" + petition + "/deliveries");
            takesOneBack(page, inspection);
            var reader = chromium.visitor(new NewContextOptions().setViewportSize(390, 800))
                    .newPage();
            everybodySees(
                    reader, "/" + language + "/p/" + petitions.known(petition).slug());
            inspection.look(reader, "deliveries-8-everybody");
            assertThat(inspection.wrong()).isEmpty();
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    private PetitionId petition() throws Throwable {
        var owner = visitors.account("delivery." + someone + "@example.org");
        var side = coalition.side("Library friends " + someone, owner);
        var petition = coalition.petition(side, Map.of());
        api.csv(
                "/api/v1/decision-makers/imports",
                "area,name,office\nLB,Amal Haddad,%s\nFR,Nour Petit,%s\n".formatted(office, office));
        coalition.signs(petition, "Layla", null);
        coalition.signs(petition, "Rami", null);
        return petition;
    }

    private void seesToWhom(Page page) {
        page.fill("[name=office]", office);
        page.click("button[formaction$='/preview']");
        assertThat(page.locator("[role=status] li")).hasCount(2);
        assertThat(page.locator("[role=status]")).containsText("Amal Haddad");
    }

    private void records(Page page, Inspection inspection) {
        var go = "form[action$='/to-decision-makers'] button.button:not(.second)";
        page.click(go);
        assertThat(page.locator("#f-day-error")).isVisible();
        assertThat(page.locator("#f-total-error")).isVisible();
        assertThat(page.locator("[name=office]")).hasValue(office);
        inspection.look(page, "deliveries-3-day-missing");
        page.fill("[name=day]", "2026-01-02");
        page.check("[name=way][value=mail]");
        page.fill("[name=total]", "2");
        page.click(go);
        assertThat(page.locator("tbody tr")).hasCount(2);
        inspection.look(page, "deliveries-4-recorded");
    }

    private static void answers(Page page, Inspection inspection) {
        page.click("tbody tr:has-text('Amal Haddad') a");
        page.fill("[name=text]", "We have read it.\nYes.");
        page.click("form[action$='/answer'] button");
        assertThat(page.locator("#f-day-error")).isVisible();
        assertThat(page.locator("[name=text]")).hasValue("We have read it.\nYes.");
        page.fill("[name=day]", "2026-01-09");
        page.click("form[action$='/answer'] button");
        assertThat(page.locator("#answer ~ .as-typed")).containsText("Yes.");
        inspection.look(page, "deliveries-5-answered");
    }

    private void oneTakesTheSignatureBack(Visitor staff, PetitionId petition) throws Throwable {
        soon(() -> assertThat(JsonMapper.shared()
                        .readTree(staff.get("/api/v1/petitions/" + petition + "/signers")
                                .body())
                        .get("signers"))
                .hasSize(2));
        var signers = JsonMapper.shared()
                .readTree(
                        staff.get("/api/v1/petitions/" + petition + "/signers").body());
        commands.sendAndWait(new WithdrawSignature(
                SignatureId.of(signers.get("signers").get(0).get("id").asString())));
    }

    private static void corrects(Page page, Inspection inspection, String path) throws Throwable {
        soon(() -> {
            page.navigate(path);
            assertThat(page.locator("#due").count()).isEqualTo(1);
        });
        assertThat(page.locator("textarea[readonly][lang=en]")).containsText("Since then 1 signature was taken back");
        assertThat(page.locator("textarea[readonly][lang=ar]")).containsText("سُحب توقيع واحد");
        inspection.look(page, "deliveries-6-correction-due");
        page.click("form[action$='/corrections'] button");
        assertThat(page.locator("#due")).hasCount(0);
        assertThat(page.locator("tbody .badge")).hasCount(3);
    }

    private static void takesOneBack(Page page, Inspection inspection) {
        page.click("tbody tr:has-text('Nour Petit') a");
        page.click("details:has(form[action$='/withdraw']) summary");
        page.fill("[name=reason]", "It came back");
        page.click("form[action$='/withdraw'] button");
        assertThat(page.locator(".notice.careful")).containsText("It came back");
        assertThat(page.locator("form[action$='/answer']")).hasCount(0);
        inspection.look(page, "deliveries-7-taken-back");
    }

    private static void everybodySees(Page page, String path) throws Throwable {
        soon(() -> {
            page.navigate(path);
            assertThat(page.locator("[aria-labelledby=deliveries] .lead").count())
                    .isEqualTo(1);
        });
        assertThat(page.locator("[aria-labelledby=answers] .as-typed")).containsText("Yes.");
        assertThat(page.content()).doesNotContain("Nour Petit");
    }
}
