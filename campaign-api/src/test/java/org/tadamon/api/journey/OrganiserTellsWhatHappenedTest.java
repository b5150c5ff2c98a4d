package org.tadamon.api.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tadamon.api.action.Gatherings;
import org.tadamon.api.browser.Chromium;
import org.tadamon.api.browser.Inspection;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.Restartable;

/** After a day of visits its organiser says how many came, what happened and whom people went to see. */
@Tag("browser")
class OrganiserTellsWhatHappenedTest {

    @AutoClose
    private final Restartable application = new Restartable();

    private String scheduled(Api api) {
        application.visitors().administrator();
        api.csv(
                "/api/v1/decision-makers/imports",
                "area,name,office\nLB,Amal Haddad,Member\nLB,Amal Haddad,Minister\n");
        var form = Gatherings.form(Gatherings.soon(Map.of("kind", "lobby-day")));
        return api.postAsOrganiser("/api/v1/actions", Map.of("action", form))
                .json()
                .get("id")
                .asString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void fromTheCountToTheVisits(String language) {
        var api = application.start();
        var action = scheduled(api);
        var at = "/" + language + "/organise/a/" + action;
        var inspection = new Inspection(language);
        try (var chromium = new Chromium(api.base())) {
            var page = organiser(chromium, language);
            page.navigate(at + "/after");
            assertThat(page.locator("form[action$='/after/count']")).hasCount(0);
            inspection.look(page, "after-0-not-yet");
        }
        application.stop();
        api = application.startAfter(Duration.ofHours(2));
        try (var chromium = new Chromium(api.base())) {
            var page = organiser(chromium, language);
            page.navigate(at);
            page.click("nav.tabs a[href$='/after']");
            counts(page, inspection);
            tells(page, language);
            visits(page, inspection);
            var link = api.get("/api/v1/actions/" + action).json().get("link").asString();
            page.navigate("/" + language + "/a/" + link);
            assertThat(page.locator("#after ~ p")).containsText("12");
            assertThat(page.locator(".petition")).containsText("We stood together.");
            assertThat(page.locator(".petition")).not().containsText("Amal");
            inspection.look(page, "after-5-public");
            assertThat(chromium.complaints()).isEmpty();
        }
        assertThat(inspection.wrong()).isEmpty();
    }

    private Page organiser(Chromium chromium, String language) {
        return chromium.signedIn(
                new NewContextOptions().setViewportSize(1280, 900),
                language,
                application.visitors().administrator());
    }

    private static void counts(Page page, Inspection inspection) {
        page.fill("[name=people]", "a dozen");
        page.click("form[action$='/after/count'] button");
        assertThat(page.locator("#f-people-error")).isVisible();
        inspection.look(page, "after-1-no-number");
        page.fill("[name=people]", "12");
        page.click("form[action$='/after/count'] button");
        assertThat(page.locator("[role=status]")).isVisible();
        assertThat(page.locator(".stats")).containsText("12");
    }

    private static void tells(Page page, String language) {
        page.fill("[name='report." + language + "']", "We stood *together*.");
        page.click("form[action$='/after/texts'] button");
        assertThat(page.locator("[role=status]")).isVisible();
        assertThat(page.locator("[name='report." + language + "']")).hasValue("We stood *together*.");
    }

    private static void visits(Page page, Inspection inspection) {
        page.fill("[name=whom]", "Amal Haddad");
        page.fill("[name=visitors]", "3");
        page.fill("[name=note]", "They listened.");
        page.click("form[action$='/after/visits'] button");
        assertThat(page.locator("#f-whom-error")).isVisible();
        assertThat(page.locator("[name=note]")).hasValue("They listened.");
        inspection.look(page, "after-2-which-of-them");
        page.fill("[name=whom]", "Amal Haddad, Minister, LB");
        page.click("form[action$='/after/visits'] button");
        assertThat(page.locator("form[action$='/strike']")).hasCount(1);
        assertThat(page.locator(".afterwards")).containsText("They listened.");
        inspection.look(page, "after-3-visited");
        page.click("form[action$='/strike'] button");
        assertThat(page.locator("form[action$='/strike']")).hasCount(0);
        inspection.look(page, "after-4-struck");
    }
}
