package org.tadamon.api.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Letters.code;
import static org.tadamon.api.running.Letters.newest;
import static org.tadamon.api.running.Soon.soon;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.action.Gatherings;
import org.tadamon.api.browser.Chromium;
import org.tadamon.api.browser.Inspection;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.ConfirmingApplication;
import org.tadamon.api.running.Visitors;

/**
 * An organiser calls people together for one place; one comes, another waits, is offered the place and takes it, and
 * learns where it is; and in the end it is called off.
 */
@Tag("browser")
@ConfirmingApplication
class PeopleComeTogetherTest {

    @Autowired
    private Api api;

    @Autowired
    private Visitors visitors;

    private final String someone = UUID.randomUUID().toString().substring(0, 8);
    private boolean scripts;

    @ParameterizedTest
    @CsvSource({"en,true", "ar,true", "en,false", "ar,false"})
    void fromTheFirstWordToCallingOff(String language, boolean withScripts) throws Throwable {
        scripts = withScripts;
        var inspection = new Inspection(language);
        try (var chromium = new Chromium(api.base())) {
            var organiser = chromium.signedIn(
                    new NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(scripts),
                    language,
                    visitors.administrator());
            var path = schedules(organiser, language, inspection);
            var first = phone(chromium);
            comes(first, path, "first", inspection);
            look(inspection, first, "action-4-coming");
            assertThat(first.locator(".own-attendance")).containsText("clock tower");
            var second = phone(chromium);
            comes(second, path, "second", inspection);
            assertThat(second.locator("#status ~ p").nth(1)).isVisible();
            look(inspection, second, "action-5-waiting");
            assertThat(second.locator(".own-attendance")).not().containsText("clock tower");
            staysAway(first);
            takesThePlace(second, inspection);
            seesWhoComes(organiser, inspection);
            callsOff(organiser, inspection);
            second.navigate(path);
            assertThat(second.locator("#come button")).hasCount(0);
            assertThat(second.locator(".notice.wrong")).containsText("A storm is coming");
            look(inspection, second, "action-9-called-off");
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

    private String schedules(Page page, String language, Inspection inspection) {
        page.navigate("/" + language + "/organise/actions");
        look(inspection, page, "action-0-none");
        page.navigate("/" + language + "/organise/actions/new");
        page.click(".saving button");
        assertThat(page.locator("#f-starts-error")).isVisible();
        look(inspection, page, "action-1-missing");
        var starts = LocalDateTime.ofInstant(Instant.now().plus(9, ChronoUnit.DAYS), Gatherings.TUNIS)
                .truncatedTo(ChronoUnit.HOURS);
        page.selectOption("[name=action-kind]", "vigil");
        page.fill("[name='wordings." + language + ".title']", "A light for " + someone);
        page.fill("[name='wordings." + language + ".description']", "We stand *together*.");
        page.fill("[name='wordings." + language + ".bring']", "- a candle\n- water");
        page.check("[name='provisions.step-free']");
        page.fill("[name=starts]", starts.toString());
        page.fill("[name=ends]", starts.plusHours(2).toString());
        page.fill("[name=zone]", "Africa/Tunis");
        page.fill("[name='near." + language + "']", "Tunis");
        page.fill("[name='place." + language + "']", "Under the clock tower");
        page.fill("[name='way." + language + "']", "From the station, left.");
        page.check("[name=reveal][value=attending]");
        page.fill("[name=capacity]", "1");
        page.check("[name=exposure][value=open]");
        page.click(".saving button");
        assertThat(page.locator("h1")).hasText("A light for " + someone);
        look(inspection, page, "action-2-scheduled");
        var link = page.locator("#link-" + language).inputValue();
        return link.substring(link.indexOf("/" + language + "/a/"));
    }

    private void comes(Page page, String path, String who, Inspection inspection) {
        page.navigate(path);
        assertThat(page.locator(".petition")).not().containsText("clock tower");
        look(inspection, page, "action-3-" + who);
        page.click("#come form button");
        assertThat(page.locator("#f-name-error")).isVisible();
        var address = who + "." + someone + "@example.org";
        page.fill("#f-name", "Layla Haddad");
        page.fill("#f-email", address);
        page.check("[name='needs.transport']");
        page.selectOption("[name=offers]", "marshal");
        page.check("[name=showing][value=contact]");
        page.click("#come form button");
        page.waitForSelector("#f-code");
        look(inspection, page, "action-3-code");
        page.fill("#f-code", code(newest(address, api.base(), 1)));
        page.click("form[action$='/attendance/code'] button");
        page.waitForSelector(".own-attendance");
    }

    private static void staysAway(Page page) {
        page.click("details:has(form[action$='/cancel']) summary");
        page.click("form[action$='/attendance/cancel'] button");
        assertThat(page.locator("form[action$='/attendance/cancel']")).hasCount(0);
    }

    private void takesThePlace(Page page, Inspection inspection) throws Throwable {
        soon(() -> {
            page.click("form[action$='/attendance/look'] button");
            page.waitForLoadState();
            assertThat(page.locator("form[action$='/attendance/take']").count()).isEqualTo(1);
        });
        look(inspection, page, "action-6-offered");
        page.click("form[action$='/attendance/take'] button");
        assertThat(page.locator(".own-attendance")).containsText("clock tower");
    }

    private void seesWhoComes(Page page, Inspection inspection) {
        page.click("nav.tabs a[href$='/people']");
        assertThat(page.locator("tbody tr")).hasCount(2);
        assertThat(page.locator("tbody")).containsText("second." + someone + "@example.org");
        page.locator("select[name=role]").selectOption("marshal");
        page.locator("form[action$='/role'] button").click();
        assertThat(page.locator("select[name=role]")).hasValue("marshal");
        look(inspection, page, "action-7-people");
    }

    private void callsOff(Page page, Inspection inspection) {
        page.click("nav.tabs a >> nth=0");
        page.click("details:has(form[action$='/call-off']) summary");
        page.fill("[name='reasons.en']", "A storm is coming.");
        page.click("form[action$='/call-off'] button");
        assertThat(page.locator(".notice.wrong")).containsText("A storm is coming");
        look(inspection, page, "action-8-called-off");
    }
}
