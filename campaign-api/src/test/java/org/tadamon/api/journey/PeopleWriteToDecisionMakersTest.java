package org.tadamon.api.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Letters.code;
import static org.tadamon.api.running.Letters.newest;
import static org.tadamon.api.running.Soon.soon;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.browser.Chromium;
import org.tadamon.api.browser.Inspection;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.ConfirmingApplication;
import org.tadamon.api.running.Visitors;

/** An organiser asks people to write; one has a letter sent, another sends theirs by themselves; both are counted. */
@Tag("browser")
@ConfirmingApplication
class PeopleWriteToDecisionMakersTest {

    @Autowired
    private Api api;

    @Autowired
    private Visitors visitors;

    private final String someone = UUID.randomUUID().toString().substring(0, 8);
    private final String office = "Member " + someone;
    private boolean scripts;

    @ParameterizedTest
    @CsvSource({"en,true", "ar,true", "en,false", "ar,false"})
    void fromTheFirstWordToTheFigures(String language, boolean withScripts) throws Throwable {
        scripts = withScripts;
        var administrator = visitors.administrator();
        api.csv(
                "/api/v1/decision-makers/imports",
                "area,name,office,contact\nLB,Amal Haddad,%1$s,amal.%2$s@parliament.example\nLB,Omar Nasr,%1$s,1 Palace Street\n"
                        .formatted(office, someone));
        var inspection = new Inspection(language);
        try (var chromium = new Chromium(api.base())) {
            var organiser = chromium.signedIn(
                    new NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(scripts),
                    language,
                    administrator);
            var path = starts(organiser, language, inspection);
            var writer = phone(chromium);
            begins(writer, path, language, inspection);
            hasItSent(writer, inspection);
            var other = phone(chromium);
            begins(other, path, language, inspection);
            sendsIt(other, inspection);
            seesTheFigures(organiser, inspection);
            changesAndEndsIt(organiser, language, inspection);
            writer.navigate(path);
            assertThat(writer.locator("#begin form")).hasCount(0);
            look(inspection, writer, "letters-9-closed");
            assertThat(chromium.complaints()).isEmpty();
        }
        assertThat(inspection.wrong()).isEmpty();
    }

    private Page phone(Chromium chromium) {
        return chromium.visitor(
                        new NewContextOptions().setViewportSize(390, 844).setJavaScriptEnabled(scripts))
                .newPage();
    }

    /** What can be found by scripts is the same without them. */
    private void look(Inspection inspection, Page page, String what) {
        if (scripts) {
            inspection.look(page, what);
        }
    }

    private String starts(Page page, String language, Inspection inspection) {
        page.navigate("/" + language + "/organise/letters");
        page.navigate("/" + language + "/organise/letters/new");
        page.click(".saving button");
        assertThat(page.locator("#problems")).isVisible();
        look(inspection, page, "letters-1-missing");
        var at = "[name='wordings." + language + ".";
        page.fill(at + "title']", "Write for the shelter " + someone);
        page.fill(at + "reason']", "They decide *this month*.");
        page.fill(at + "subject']", "Please keep the shelter");
        page.fill(at + "letter']", "Please keep the shelter open.");
        page.fill("[name=offices]", office);
        page.click(".saving button");
        assertThat(page.locator(".managing-letters .notice")).isVisible();
        look(inspection, page, "letters-2-started");
        return page.locator("#link-" + language).inputValue().replaceFirst("^https?://[^/]+", "");
    }

    private void begins(Page page, String path, String language, Inspection inspection) {
        page.navigate(path);
        look(inspection, page, "letters-3-read");
        page.fill("[name=place]", "Atlantis");
        page.click("#begin button.full");
        assertThat(page.locator("#f-area-error")).isVisible();
        page.fill("[name=place]", language.equals("ar") ? "لبنان" : "Lebanon");
        page.press("[name=place]", "Tab"); // where scripts run, a list of what may be meant lies over the button
        page.click("#begin button.full");
        assertThat(page.locator(".write-letter")).containsText("Amal Haddad");
        look(inspection, page, "letters-4-write");
    }

    private void hasItSent(Page page, Inspection inspection) throws Throwable {
        page.click("button.full >> nth=0");
        assertThat(page.locator("#f-email-error")).isVisible();
        assertThat(page.locator("[name=letter]")).hasValue("Please keep the shelter open.");
        look(inspection, page, "letters-5-missing");
        var address = "layla." + someone + "@example.org";
        page.fill("[name=letter]", "I live around the corner.\nPlease keep it open.");
        page.fill("[name=name]", "Layla Khoury");
        page.fill("[name=email]", address);
        page.click("button.full >> nth=0");
        assertThat(page.locator(".letter-code")).isVisible();
        look(inspection, page, "letters-6-code");
        page.fill("[name=code]", code(newest(address, api.base(), 1)));
        page.click(".letter-code button.full");
        assertThat(page.locator(".own-letter")).containsText("Amal Haddad");
        look(inspection, page, "letters-7-on-its-way");
        var arrived = newest("amal." + someone + "@parliament.example", api.base(), 1);
        assertThat(arrived).contains("I live around the corner.", "Layla Khoury", address);
        soon(() -> {
            page.click(".own-letter form button");
            page.waitForLoadState();
            assertThat(page.locator(".own-letter").textContent()).doesNotContain("around the corner");
        });
        assertThat(page.locator(".own-letter #text")).hasCount(0);
    }

    private void sendsIt(Page page, Inspection inspection) {
        page.fill("[name=letter]", "I write by hand.");
        page.click("button.second.full");
        var second = page.locator(".letter-by-hand section", new Page.LocatorOptions().setHasText("Omar Nasr"));
        assertThat(second).containsText("1 Palace Street");
        assertThat(second.locator("textarea[readonly]")).containsText("I write by hand.");
        look(inspection, page, "letters-8-by-hand");
        second.locator("button.full").click();
        assertThat(page.locator(".letter-by-hand button.full")).hasCount(1);
        assertThat(page.locator(".letter-by-hand textarea[readonly] >> nth=1")).containsText("I write by hand.");
    }

    private void seesTheFigures(Page page, Inspection inspection) throws Throwable {
        soon(() -> {
            page.reload();
            assertThat(page.locator(".managing-letters").textContent()).contains("Amal Haddad", "Omar Nasr");
        });
        look(inspection, page, "letters-8-figures");
    }

    private void changesAndEndsIt(Page page, String language, Inspection inspection) {
        page.click(".managing-letters > details >> nth=0 >> summary >> nth=0");
        page.fill("details[open] [name='wordings." + language + ".title']", "");
        page.click("details[open] > form > button");
        assertThat(page.locator("#problems")).isVisible();
        page.fill("details[open] [name='wordings." + language + ".title']", "Write again " + someone);
        page.click("details[open] > form > button");
        assertThat(page.locator("h1")).containsText("Write again");
        page.click(".managing-letters > details >> nth=1 >> summary");
        look(inspection, page, "letters-8-ending");
        page.click("details[open] button.grave");
        assertThat(page.locator(".managing-letters .badge.closed")).isVisible();
    }
}
